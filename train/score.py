"""From scores to trees, and from trees to figures.

The tree is the best one with exactly one child of the root: the greedy choice where that is
already such a tree, else Chu-Liu/Edmonds once for every likely child of the root. LAS counts every
word, punctuation too; the plain one compares relations without subtype, as CoNLL 2018 does.
"""

import numpy as np

WATCHED = ("nsubj obj obl ccomp xcomp advcl parataxis acl acl:relcl appos nmod nmod:poss conj mark "
           "case cop aux flat compound").split()


def _cycle(heads):
    """Words on some cycle of `heads` (index 0 is the root), or none."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, v = [], start
        while state[v] == 0:
            state[v] = 1
            path.append(v)
            v = heads[v]
        if state[v] == 1:
            return path[path.index(v):]
        for w in path:
            state[w] = 2
    return None


def _edmonds(score):
    """Best heads; `score[i][j]` for word i with head j, both 0…n, column 0 the root."""
    n = len(score)
    heads = score.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads.tolist())
    if cycle is None:
        return heads
    inside = np.zeros(n, bool)
    inside[cycle] = True
    rest = [v for v in range(n) if not inside[v]]
    kept = score[cycle, heads[cycle]]
    # One node, numbered last, stands for the cycle.
    small = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    small[:-1, :-1] = score[np.ix_(rest, rest)]
    into = score[np.ix_(cycle, rest)] - kept[:, None]
    enter = into.argmax(0)
    small[-1, :-1] = into.max(0)
    leave_scores = score[np.ix_(rest, cycle)]
    leave = leave_scores.argmax(1)
    small[:-1, -1] = leave_scores.max(1)
    small[0] = -np.inf
    small[0, 0] = 0
    sub = _edmonds(small)
    out = heads.copy()
    for a, v in enumerate(rest):
        if v:
            out[v] = cycle[leave[a]] if sub[a] == len(rest) else rest[sub[a]]
    broken = cycle[enter[sub[-1]]]
    out[broken] = rest[sub[-1]]
    return out


def tree(scores):
    """Heads (0 is the root) of words 1…n from `scores[n, n + 1]`."""
    n = len(scores)
    s = np.full((n + 1, n + 1), -np.inf)
    s[1:] = scores
    s[0, 0] = 0
    s[range(1, n + 1), range(1, n + 1)] = -np.inf
    heads = s.argmax(1)
    if (heads[1:] == 0).sum() == 1 and _cycle(heads.tolist()) is None:
        return heads[1:]
    best = None
    upper = s[1:, 1:].max(1) if n > 1 else np.zeros(1)
    bound = upper.sum() + (s[1:, 0] - upper)
    for r in np.argsort(-bound, kind="stable") + 1:
        if best is not None and bound[r - 1] <= best[0]:
            break
        t = s.copy()
        t[1:, 0] = -np.inf
        t[r] = -np.inf
        t[r, 0] = s[r, 0]
        h = _edmonds(t)
        total = t[range(1, n + 1), h[1:]].sum()
        if best is None or total > best[0]:
            best = (total, h)
    return best[1][1:]


def plain(rel):
    return rel.split(":")[0]


def figures(gold, guess):
    """Percentages over two lists of sentences of the same words."""
    n = 0
    hit = dict.fromkeys("uas las las_full upos xpos feats lemma".split(), 0)
    rel = {r: [0, 0, 0] for r in WATCHED}  # right, in gold, in guess
    ent = [0, 0, 0]
    type_hit = type_n = 0
    for g, p in zip(gold, guess):
        for i in range(len(g["form"])):
            n += 1
            head = g["head"][i] == p["head"][i]
            full = head and g["deprel"][i] == p["deprel"][i]
            hit["uas"] += head
            hit["las"] += head and plain(g["deprel"][i]) == plain(p["deprel"][i])
            hit["las_full"] += full
            for k in ("upos", "xpos", "feats"):
                hit[k] += g[k][i] == p[k][i]
            hit["lemma"] += g["lemma"][i] == "_" or g["lemma"][i] == p["lemma"][i]
            for r, at in ((g["deprel"][i], 1), (p["deprel"][i], 2)):
                if r in rel:
                    rel[r][at] += 1
                    rel[r][0] += full and at == 1
            if g["entity"] is not None:
                a, b = g["entity"][i], p["entity"][i]
                ent[1] += a != "none"
                ent[2] += b != "none"
                ent[0] += a == b != "none"
                if a != "none" and g["named"][i] == "yes":
                    type_n += 1
                    type_hit += a == b
    out = {k: round(100 * v / max(n, 1), 2) for k, v in hit.items()}
    out["words"] = n
    out["relations_f1"] = {
        r: round(200 * a / max(b + c, 1), 1) for r, (a, b, c) in rel.items()
    }
    if ent[1]:
        out["entity_f1"] = round(200 * ent[0] / max(ent[1] + ent[2], 1), 1)
        out["named_entity_type"] = round(100 * type_hit / max(type_n, 1), 1)
    return out


def to_conllu(sents):
    """Guessed sentences as CoNLL-U, one word a line; SpaceAfter as given by `spaced`."""
    out = []
    for k, s in enumerate(sents, 1):
        text = "".join((" " if sp and i else "") + f
                       for i, (f, sp) in enumerate(zip(s["form"], s["spaced"])))
        out.append(f"# sent_id = {k}\n# text = {text}")
        for i in range(len(s["form"])):
            misc = []
            if s["entity"] and s["entity"][i] != "none":
                misc.append("Entity=" + s["entity"][i])
                misc.append("Named=" + s["named"][i])
            if i + 1 < len(s["form"]) and not s["spaced"][i + 1]:
                misc.append("SpaceAfter=No")
            out.append("\t".join([
                str(i + 1), s["form"][i], s["lemma"][i], s["upos"][i], s["xpos"][i], s["feats"][i],
                str(s["head"][i]), s["deprel"][i], "_", "|".join(misc) or "_",
            ]))
        out.append("")
    return "\n".join(out) + "\n"
