"""Sentences through a parser: batches of tensors, and labels back from scores."""

import torch

from data import apply_script, batches, lemma_script
from model import narrow
from score import tree
from text import lower, shape, straight

SKIP = -100
LABELLED = ("upos", "xpos", "feats", "lemma", "entity", "named")


def encode(s, pieces, index=None):
    """One sentence as lists of numbers; with `index` (label to row) its gold labels too."""
    ids, first, shapes = [pieces.cls], [], [36]
    for form, spaced in zip(s["form"], s["spaced"]):
        p = pieces.of(form)
        first.append(len(ids))
        ids += p
        shapes += [shape(form, spaced)] * len(p)
    e = dict(ids=ids + [pieces.sep], first=first, shapes=shapes + [36])
    if index is None:
        return e
    n = len(first)
    for k in ("upos", "xpos", "feats"):
        e[k] = [index[k].get(v, SKIP) for v in s[k]]
    scripts = map(lemma_script, s["form"], s["lemma"])
    e["lemma"] = [index["lemma"].get(v, SKIP) for v in scripts]
    e["entity"] = [index["entity"][v] for v in s["entity"]] if s["entity"] else [SKIP] * n
    e["named"] = [index["named"].get(v, SKIP) for v in s["named"]] if s["named"] else [SKIP] * n
    e["head"] = s["head"]
    e["deprel"] = [index["deprel"].get(v, SKIP) for v in s["deprel"]]
    return e


def collate(examples, pad):
    """Tensors of one batch; `mask` is None where nothing is padded."""
    longest = max(len(e["ids"]) for e in examples)
    words = max(len(e["first"]) for e in examples)

    def grid(key, width, fill):
        return torch.tensor([e[key] + [fill] * (width - len(e[key])) for e in examples])

    b = dict(pieces=grid("ids", longest, pad), shape=grid("shapes", longest, 36),
             first=grid("first", words, 0), mask=None,
             words=torch.tensor([len(e["first"]) for e in examples]))
    if any(len(e["ids"]) < longest for e in examples):
        lengths = torch.tensor([len(e["ids"]) for e in examples])
        off = torch.arange(longest)[None] >= lengths[:, None]
        b["mask"] = torch.zeros(len(examples), 1, 1, longest).masked_fill_(
            off[:, None, None], float("-inf"))
    if "head" in examples[0]:
        for k in LABELLED + ("deprel",):
            b[k] = grid(k, words, SKIP)
        b["head"] = grid("head", words, SKIP)
    return b


def block_arcs(scores, words):
    """Arc scores with what cannot be a head, padding and the word itself, at minus infinity."""
    n = scores.shape[1]
    j = torch.arange(n + 1)
    off = (j[None] > words[:, None])[:, None, :] | (j[1:, None] == j[None])[None]
    return scores.masked_fill(off, float("-inf"))


@torch.no_grad()
def predict(parser, sents, pieces, labels, lexicon, fast=True):
    """Guessed copies of `sents`. `fast` runs in bfloat16 where the parser does not play 8 bits."""
    parser.eval()
    examples = [encode(s, pieces) for s in sents]
    out = [None] * len(sents)
    root_label = labels["deprel"].index("root")
    for group in batches([len(e["ids"]) for e in examples], 2000):
        b = collate([examples[i] for i in group], pieces.sep)
        with narrow(fast):
            h = parser.words(b)
        arcs = block_arcs(parser.arcs(h), b["words"])
        tags = {k: parser.head[k](h).float().argmax(-1) for k in LABELLED}
        heads, deps, rooted = [], [], torch.cat(
            [parser.root.expand(len(group), 1, -1), h], 1)
        for a, n in zip(arcs.numpy(), b["words"].tolist()):
            heads.append(torch.from_numpy(tree(a[:n, : n + 1])))
        for x, n in enumerate(b["words"].tolist()):
            s = parser.labels(h[x, :n], rooted[x, heads[x]])
            at_root = heads[x] == 0
            s[~at_root, root_label] = float("-inf")
            r = s.argmax(-1)
            r[at_root] = root_label
            deps.append(r)
        for x, i in enumerate(group):
            out[i] = _labelled(sents[i], {k: t[x] for k, t in tags.items()}, heads[x], deps[x],
                               labels, lexicon)
    return out


def _labelled(s, tags, heads, rels, labels, lexicon):
    n = len(s["form"])
    g = dict(id=s["id"], form=s["form"], spaced=s["spaced"], head=heads.tolist(),
             deprel=[labels["deprel"][r] for r in rels.tolist()])
    for k in LABELLED:
        g[k] = [labels[k][v] for v in tags[k][:n].tolist()]
    g["lemma"] = [
        lexicon.get((lower(straight(f)), u)) or apply_script(f, script)
        for f, u, script in zip(g["form"], g["upos"], g["lemma"])
    ]
    return g
