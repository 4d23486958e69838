"""The stance head as a torch module: an encoder over windows of sentences, labels of words (the
attitude that a cue gives), arcs between words (cue to holder, deed, whom, condition and source) and
labels of arcs (kind of the deed, relation of the condition). See FORMAT.md.
"""

import json

import numpy as np
import torch
import torch.nn.functional as F
from safetensors import safe_open
from safetensors.numpy import save_file
from torch import nn

from model import Layer, Linear, round_rows, _wide
from stance_data import LAST, PATHS
from weights import quantise

# Arcs of which a word has one at most, or none; arcs of which it may have several.
ONE = ("holder", "deed", "source", "party", "who")
MANY = ("toward", "condition", "said")
# Labels of arcs.
PAIRS = ("kind", "relation", "condition_kind")


class Arc(nn.Module):
    """Scores [from, to + 1] of one sort of arcs; the last column is none."""

    def __init__(self, width, size):
        super().__init__()
        self.tail = Linear(width, size)
        self.head = Linear(width, size)
        self.u = Linear(size, size, bias=False)
        self.prior = nn.Parameter(torch.zeros(size))
        self.none = nn.Parameter(torch.zeros(size))
        self.bias = nn.Parameter(torch.zeros(1))
        self.path = nn.Embedding(PATHS, 1)
        self.drop = nn.Dropout(0.3)
        nn.init.normal_(self.u.weight, std=0.01)
        nn.init.zeros_(self.path.weight)

    def forward(self, h_from, h_to, paths):
        """`paths` [from, to] are numbers of paths in the tree."""
        d = self.drop(torch.relu(_wide(self.tail(h_from))))
        e = self.drop(torch.relu(_wide(self.head(h_to))))
        s = d @ _wide(self.u(e)).t() + e @ self.prior + self.path(paths).squeeze(-1)
        return torch.cat([s, (d @ self.none + self.bias).unsqueeze(1)], 1)


class Pair(nn.Module):
    """Labels of pairs of words."""

    def __init__(self, width, size, labels):
        super().__init__()
        self.one = Linear(width, size)
        self.two = Linear(width, size)
        self.out = Linear(size, labels)
        self.drop = nn.Dropout(0.3)

    def forward(self, a, b):
        return _wide(self.out(self.drop(torch.relu(_wide(self.one(a)) + _wide(self.two(b))))))


class Labels(nn.Module):
    """Labels of words; the last one is none."""

    def __init__(self, width, size, labels):
        super().__init__()
        self.inner = Linear(width, size)
        self.outer = Linear(size, labels + 1)
        self.drop = nn.Dropout(0.2)

    def forward(self, h):
        return _wide(self.outer(self.drop(torch.relu(_wide(self.inner(h))))))


class Stances(nn.Module):
    """`sizes`: how many attitudes, kinds and relations there are."""

    def __init__(self, parser, sizes, layers=None, arc=128, pair=128, dropout=0.1):
        super().__init__()
        hyper = parser.hyper
        width = hyper["width"]
        self.hyper = dict(layers=layers or hyper["layers"], width=width, heads=hyper["heads"],
                          ffn=hyper["ffn"], arc=arc, pair=pair, positions=hyper["positions"])
        self.word = parser.word
        self.word.weight.requires_grad_(False)
        self.pos = nn.Parameter(parser.pos.detach().clone())
        self.shape = nn.Parameter(parser.shape.detach().clone())
        self.ln = nn.LayerNorm(width, eps=1e-12)
        self.ln.load_state_dict(parser.ln.state_dict())
        self.layer = nn.ModuleList(
            Layer(width, hyper["heads"], hyper["ffn"], dropout) for _ in range(self.hyper["layers"]))
        for mine, theirs in zip(self.layer, parser.layer):
            mine.load_state_dict(theirs.state_dict())
        self.attitude = Labels(width, pair, sizes["attitude"])
        self.speech = Labels(width, pair, 1)
        self.told = nn.ModuleDict({k: nn.Embedding(n, width) for k, n in sizes["told"].items()})
        self.told_first = nn.ModuleDict(
            {k: nn.Embedding(n, width) for k, n in sizes["told"].items()})
        for e in (*self.told.values(), *self.told_first.values()):
            nn.init.zeros_(e.weight)
        self.arcs = nn.ModuleDict({k: Arc(width, arc) for k in ONE + MANY})
        self.kind = Pair(width, pair, sizes["kind"])
        self.relation = Pair(width, pair, sizes["relation"])
        self.condition_kind = Pair(width, pair, sizes["kind"])
        self.drop = nn.Dropout(dropout)
        self.drop_told = nn.Dropout(0.15)

    quant_words = False

    def set_quant(self, on):
        for m in self.modules():
            if isinstance(m, Linear):
                m.quant = on
        self.quant_words = on

    def encoder_parameters(self):
        yield 0, self.pos
        for p in self.ln.parameters():
            yield 0, p
        for n, layer in enumerate(self.layer):
            for p in layer.parameters():
                yield n + 1, p

    def words(self, ids, shapes, mask, first, told):
        """Word vectors [windows, words, width]. `told`: for each set three tensors (window, word,
        name) of the words that something of this set is told of: to the encoder, at the word's
        first piece, and once more to what stands on it."""
        n = ids.shape[1]
        e = self.word(ids)
        if self.quant_words:
            e = round_rows(e)
        e = e + self.pos[:n] + F.embedding(shapes, self.shape, padding_idx=36)
        for k, (window, word, name) in told.items():
            e = e.index_put((window, first[window, word]),
                            self.drop_told(self.told_first[k](name)), accumulate=True)
        x = self.drop(self.ln(e))
        if torch.is_autocast_enabled("cpu"):
            x = x.bfloat16()
        if mask is not None:
            mask = mask.to(x.dtype)
        for layer in self.layer:
            x = layer(x, mask)
        x = _wide(x.gather(1, first.unsqueeze(-1).expand(-1, -1, x.shape[-1])))
        for k, (window, word, name) in told.items():
            x = x.index_put((window, word), self.drop_told(self.told[k](name)), accumulate=True)
        return x


def _parts(model):
    """(name in the file, quantised layer) and (name in the file, parameter that stays f32)."""
    linear, plain = [], [("pos", model.pos)]
    norms = [("embed.ln", model.ln)]
    for n, layer in enumerate(model.layer):
        for part in ("qkv", "out", "up", "down"):
            linear.append((f"layer.{n}.{part}", getattr(layer, part)))
        norms += [(f"layer.{n}.{ln}", getattr(layer, ln)) for ln in ("ln1", "ln2")]
    for name, ln in norms:
        plain += [(name + ".w", ln.weight), (name + ".b", ln.bias)]
    for name in ("attitude", "speech"):
        linear.append((f"{name}.in", getattr(model, name).inner))
        linear.append((f"{name}.out", getattr(model, name).outer))
    for name, e in model.told.items():
        plain += [(f"told.{name}", e.weight), (f"told.{name}.first", model.told_first[name].weight)]
    for name, arc in model.arcs.items():
        linear += [(f"arcs.{name}.{part}", getattr(arc, part)) for part in ("tail", "head", "u")]
        plain += [(f"arcs.{name}.{part}", getattr(arc, part)) for part in ("prior", "none", "bias")]
    for name in PAIRS:
        linear += [(f"{name}.{part}", getattr(getattr(model, name), part))
                   for part in ("one", "two", "out")]
    return linear, plain


def save(path, model, parser_name, labels, window, context, made):
    """Writes the weights file; `labels` has the lists `attitude`, `kind` and `relation`, and
    the lists of `told` by set."""
    t = {}
    linear, plain = _parts(model)
    for name, m in linear:
        t[name + ".w"], t[name + ".s"] = quantise(m.weight.detach().numpy())
        if m.bias is not None:
            t[name + ".b"] = m.bias.detach().numpy().astype(np.float32)
    for name, p in plain:
        t[name] = np.ascontiguousarray(p.detach().numpy().astype(np.float32))
    t["shape"] = np.ascontiguousarray(model.shape.detach().numpy()[:36].astype(np.float32))
    for name, arc in model.arcs.items():
        t[f"arcs.{name}.path"] = arc.path.weight.detach().numpy()[:, 0].astype(np.float32).copy()
    pairs = dict(kind=labels["kind"], relation=labels["relation"], condition_kind=labels["kind"])
    meta = dict(format=1, name="stances", parser=parser_name, shapes=36,
                activation="gelu-quadratic", layer_norm_eps=1e-12, window=window, context=context,
                **model.hyper, labels=["attitude", "speech"], attitude=labels["attitude"],
                speech=["speech"], told=list(labels["told"]),
                **{f"told.{k}": v for k, v in labels["told"].items()}, last=LAST, arcs=list(model.arcs), **pairs,
                pairs=list(pairs), made=made)
    save_file(t, path, {"backstop": json.dumps(meta, ensure_ascii=False)})


def clues_of(path):
    """The lists of what a weights file is told, by set."""
    with safe_open(path, "np") as f:
        meta = json.loads(f.metadata()["backstop"])
    return {k: meta[f"told.{k}"] for k in meta["told"]}


@torch.no_grad()
def load(path, model):
    """Fills a model of the same clues and sizes from a weights file, to train on from there."""
    with safe_open(path, "np") as f:
        t = {k: torch.from_numpy(f.get_tensor(k).copy()) for k in f.keys()}
    linear, plain = _parts(model)
    for name, m in linear:
        m.weight.copy_(t[name + ".w"].float() * t[name + ".s"][:, None])
        if m.bias is not None:
            m.bias.copy_(t[name + ".b"])
    for name, p in plain:
        p.copy_(t[name])
    model.shape[:36] = t["shape"]
    for name, arc in model.arcs.items():
        arc.path.weight[:, 0] = t[f"arcs.{name}.path"]
