"""A small parser out of a trained one: fewer pieces, narrow embeddings, fewer layers.

What is kept is chosen by use and by norm; training on from there repairs the rest. Embeddings of
pieces become the product of a narrow row and one matrix that all share (`word.up` of FORMAT.md),
along the directions in which the embeddings differ most, frequent pieces counting more.
"""

import torch

import weights
from model import HEADS
from text import Pieces


def choose_pieces(vocab, sents, count):
    """(indices into `vocab` in order, how often each occurs in `sents`) of `count` pieces: the
    special ones, single characters, those of two occurrences, then the first of the rest, which
    are the most frequent in English at large."""
    pieces, seen = Pieces(vocab), [0] * len(vocab)
    for s in sents:
        for form in s["form"]:
            for i in pieces.of(form):
                seen[i] += 1

    def rank(i):
        p = vocab[i]
        if (p.startswith("[") and p.endswith("]")) or len(p.removeprefix("##")) == 1:
            return (0, 0)
        return (1, -seen[i]) if seen[i] >= 2 else (2, i)

    keep = sorted(sorted(range(len(vocab)), key=rank)[:count])
    return keep, [seen[i] for i in keep]


@torch.no_grad()
def start_from_trained(parser, path, labels, keep, seen, layers):
    """Fill `parser` from the weights at `path`. `keep`: which of its pieces are the parser's rows;
    `seen`: how often each occurs; `layers`: which of its layers are the parser's."""
    big, _, its_labels, _, _ = weights.load(path)
    _words(parser, big.word.weight[keep], torch.tensor(seen, dtype=torch.float32))
    parser.pos += big.pos[: len(parser.pos)]
    parser.shape.copy_(big.shape)
    parser.ln.load_state_dict(big.ln.state_dict())
    for mine, n in zip(parser.layer, layers, strict=True):
        _layer(mine, big.layer[n])
    for name in HEADS:
        if its_labels[name] == labels[name]:
            parser.head[name].load_state_dict(big.head[name].state_dict())
    parser.root.copy_(big.root)
    if parser.hyper["arc"] == big.hyper["arc"]:
        for part in ("arc_dep", "arc_head", "arc_u"):
            getattr(parser, part).load_state_dict(getattr(big, part).state_dict())
        parser.arc_prior.copy_(big.arc_prior)


def _words(parser, rows, seen):
    """Narrow rows for these embeddings; their mean goes into the positions."""
    often = (seen + 1).sqrt()
    mean = (rows * often[:, None]).sum(0) / often.sum()
    rows = rows - mean
    parser.pos.copy_(mean.expand_as(parser.pos))
    rank = parser.word.weight.shape[1]
    _, v = torch.linalg.eigh(rows.t() @ (rows * often[:, None]))
    v = v[:, -rank:]
    parser.word.weight.copy_(rows @ v)
    parser.word_up.weight.copy_(v)


def _layer(mine, its):
    """A layer, and of its wide middle the units with the largest weights in and out."""
    for part in ("qkv", "out", "ln1", "ln2"):
        getattr(mine, part).load_state_dict(getattr(its, part).state_dict())
    norm = its.up.weight.norm(dim=1) * its.down.weight.norm(dim=0)
    units = norm.topk(mine.up.weight.shape[0]).indices.sort().values
    mine.up.weight.copy_(its.up.weight[units])
    mine.up.bias.copy_(its.up.bias[units])
    mine.down.weight.copy_(its.down.weight[:, units])
    mine.down.bias.copy_(its.down.bias)
