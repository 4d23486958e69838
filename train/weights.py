"""Writing the weights file of FORMAT.md, and reading it back as a parser that plays 8 bits."""

import json

import numpy as np
import torch
from safetensors import safe_open
from safetensors.numpy import save_file

from model import HEADS, Parser


def _names(p):
    """(name in the file, linear module) of every quantised layer."""
    if p.word_up is not None:
        yield "word.up", p.word_up
    for n, layer in enumerate(p.layer):
        for part in ("qkv", "out", "up", "down"):
            yield f"layer.{n}.{part}", getattr(layer, part)
    for h in HEADS:
        yield h, p.head[h]
    for a, m in (("arc.dep", p.arc_dep), ("arc.head", p.arc_head), ("arc.u", p.arc_u),
                 ("rel.dep", p.rel_dep), ("rel.head", p.rel_head), ("rel.u", p.rel_u)):
        yield a, m


def _plain(p):
    """(name in the file, parameter) of everything that stays f32."""
    yield "embed.ln.w", p.ln.weight
    yield "embed.ln.b", p.ln.bias
    for n, layer in enumerate(p.layer):
        for ln in ("ln1", "ln2"):
            yield f"layer.{n}.{ln}.w", getattr(layer, ln).weight
            yield f"layer.{n}.{ln}.b", getattr(layer, ln).bias
    yield "root", p.root
    yield "arc.prior", p.arc_prior
    yield "rel.vd", p.rel_vd
    yield "rel.vh", p.rel_vh
    yield "rel.b", p.rel_b
    yield "pos", p.pos


def quantise(w):
    """int8 rows and their f32 scales."""
    w = np.asarray(w, np.float32)
    s = np.abs(w).max(1) / np.float32(127)
    s[s == 0] = 1
    return np.clip(np.rint(w / s[:, None]), -127, 127).astype(np.int8), s.astype(np.float32)


def save(path, p, vocab, labels, lexicon, name, made):
    """`p` is a parser whose rows of `word` are the pieces of `vocab`."""
    t = {}
    t["word.w"], t["word.s"] = quantise(p.word.weight.detach().numpy())
    for name_, m in _names(p):
        t[name_ + ".w"], t[name_ + ".s"] = quantise(m.weight.detach().numpy())
        if m.bias is not None:
            t[name_ + ".b"] = m.bias.detach().numpy().astype(np.float32)
    for name_, w in _plain(p):
        t[name_] = np.ascontiguousarray(w.detach().numpy().astype(np.float32))
    t["shape"] = np.ascontiguousarray(p.shape.detach().numpy()[:36].astype(np.float32))
    lines = sorted(f"{a}\t{u}\t{b}".encode() for (a, u), b in lexicon.items())
    t["lexicon"] = np.frombuffer(b"\n".join(lines), np.uint8)
    t["vocab"] = np.frombuffer("\n".join(vocab).encode(), np.uint8)
    meta = dict(format=1, name=name, pieces_per_word=8, shapes=36, activation="gelu-quadratic",
                layer_norm_eps=1e-12, **p.hyper, **labels, made=made)
    save_file(t, path, {"backstop": json.dumps(meta, ensure_ascii=False)})


def load(path):
    """(parser in 8 bits, vocab, labels, lexicon, metadata) from a weights file."""
    with safe_open(path, "np") as f:
        meta = json.loads(f.metadata()["backstop"])
        t = {k: f.get_tensor(k) for k in f.keys()}
    keys = ("upos", "xpos", "feats", "lemma", "deprel", "entity", "named")
    labels = {k: meta[k] for k in keys}
    vocab = t["vocab"].tobytes().decode().split("\n")
    hyper = {k: meta[k] for k in
             ("layers", "width", "heads", "ffn", "arc", "rel", "positions")}
    hyper["word_rank"] = meta.get("word_rank")
    p = Parser(len(vocab), {k: len(v) for k, v in labels.items()}, **hyper)

    def back(name):
        return torch.from_numpy(t[name + ".w"].astype(np.float32) * t[name + ".s"][:, None])

    with torch.no_grad():
        p.word.weight.copy_(back("word"))
        for name, m in _names(p):
            m.weight.copy_(back(name))
            if m.bias is not None:
                m.bias.copy_(torch.from_numpy(t[name + ".b"].copy()))
        for name, w in _plain(p):
            w.copy_(torch.from_numpy(t[name].copy()))
        p.shape.zero_()
        p.shape[:36] = torch.from_numpy(t["shape"].copy())
    lexicon = {}
    for line in t["lexicon"].tobytes().decode().split("\n"):
        a, u, b = line.split("\t")
        lexicon[a, u] = b
    p.set_quant(True)
    p.eval()
    return p, vocab, labels, lexicon, meta
