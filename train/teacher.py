"""A trained parser as the teacher of a smaller one.

The student learns from the labels of the treebanks and from how sure the teacher is of each arc,
label and tag.
"""

import torch

import weights
from model import narrow
from parse import block_arcs, collate, encode
from text import Pieces

TAGS = ("upos", "xpos", "feats", "lemma")


def distance(scores, its):
    """Mean cross-entropy of the student's choice against the teacher's probabilities."""
    p = its.float().softmax(-1)
    logs = scores.float().log_softmax(-1)
    return -(p * logs.masked_fill(p == 0, 0.0)).sum(-1).mean()


class Teacher:
    def __init__(self, path, labels):
        self.parser, vocab, its_labels, _, _ = weights.load(path)
        if its_labels != labels:
            raise SystemExit(f"{path} has other labels than these treebanks")
        self.pieces = Pieces(vocab)
        self.parser.set_quant(False)

    @torch.no_grad()
    def scores(self, sents, b):
        """Scores of arcs, of labels at the arcs of `b`, and of tags, on the words of a batch of
        these sentences."""
        c = collate([encode(s, self.pieces) for s in sents], self.pieces.sep)
        with narrow():
            h = self.parser.words(c)
            out = {k: self.parser.head[k](h).float() for k in TAGS}
            out["arc"] = block_arcs(self.parser.arcs(h), b["words"])
            rooted = torch.cat([self.parser.root.expand(len(h), 1, -1), h], 1)
            heads = b["head"].clamp(min=0).unsqueeze(-1).expand(-1, -1, h.shape[-1])
            at = rooted.gather(1, heads)
            flat = self.parser.labels(h.flatten(0, 1), at.flatten(0, 1))
            out["rel"] = flat.view(*h.shape[:2], -1)
        return out
