"""Treebanks to training examples: reading, one form of quotations, lemma scripts, mentions, noise.

Sentences are plain dicts of parallel lists, one entry a syntactic word:
form, lemma, upos, xpos, feats, head (0 is the root), deprel, spaced, and from GUM's entities
`entity` (None where the corpus has no such annotation) and `named`.
"""

import random
import re

from text import lower, straight

REPORTING = set(
    "say tell add ask reply announce write note explain warn argue claim state report insist "
    "admit comment conclude declare observe remark respond suggest stress confirm recall "
    "continue answer acknowledge joke quip shout cry exclaim".split()
)


def read_conllu(path):
    """All sentences of a file. Words of a contraction carry `spaced` of the surface token."""
    out, sent, until, mwt_space, before, newdoc = [], None, 0, True, True, None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            newdoc = line.split("=", 1)[1].strip()
        if line.startswith("#"):
            if line.startswith("# sent_id"):
                sid = line.split("=", 1)[1].strip()
            continue
        if not line:
            if sent:
                out.append(sent)
            sent, until, before = None, 0, True
            continue
        f = line.split("\t")
        if sent is None:
            names = ("form", "lemma", "upos", "xpos", "feats", "head", "deprel", "spaced", "misc")
            sent = {k: [] for k in names}
            sent.update(id=sid, doc=newdoc, entity=None, named=None)
        if "." in f[0]:
            continue
        glued = "SpaceAfter=No" in f[9].split("|")
        if "-" in f[0]:
            until, mwt_space, first_space = int(f[0].split("-")[1]), not glued, before
            before = first_space
            continue
        sent["spaced"].append(before)
        i = int(f[0])
        before = (mwt_space if i == until else False) if i <= until else not glued
        for k, c in zip(("form", "lemma", "upos", "xpos", "feats"), f[1:6]):
            sent[k].append(c)
        sent["head"].append(int(f[6]))
        sent["deprel"].append(f[7])
        sent["misc"].append(f[9])
    if sent:
        out.append(sent)
    return out


# Quotations: `"X", he said` ---------------------------------------------------------------------

def one_quotation_form(s):
    """Turn `said`, a parataxis of X, into the head of X; X becomes its ccomp. Returns how many."""
    n, done = len(s["form"]), 0
    for v in range(1, n + 1):
        x = s["head"][v - 1]
        if s["deprel"][v - 1] != "parataxis" or x == 0 or not _reports(s, v):
            continue
        below = _below(s, v)
        rest = _below(s, x) - below
        before = [w for w in rest if w < min(below) and s["upos"][w - 1] != "PUNCT"]
        if not before:
            continue
        end = max(below)
        s["head"][v - 1], s["deprel"][v - 1] = s["head"][x - 1], s["deprel"][x - 1]
        s["head"][x - 1], s["deprel"][x - 1] = v, "ccomp"
        last = max(rest)
        if last > end and s["upos"][last - 1] == "PUNCT" and s["head"][last - 1] == x:
            if s["form"][last - 1] in ".!?" and not any(
                w > end and s["upos"][w - 1] != "PUNCT" for w in rest
            ):
                s["head"][last - 1] = v
        done += 1
    return done


def _reports(s, v):
    if s["upos"][v - 1] != "VERB" or s["lemma"][v - 1] not in REPORTING:
        return False
    if "VerbForm=Fin" not in s["feats"][v - 1]:
        return False
    own = [s["deprel"][w] for w in range(len(s["head"])) if s["head"][w] == v]
    return any(d.startswith("nsubj") for d in own) and not any(
        d in ("ccomp", "mark", "obj", "xcomp", "parataxis") for d in own
    )


def _below(s, top):
    """The word `top` and everything under it, as numbers from 1."""
    found, grew = {top}, True
    while grew:
        grew = False
        for w, h in enumerate(s["head"], 1):
            if h in found and w not in found:
                found.add(w)
                grew = True
    return found


# Lemma scripts -----------------------------------------------------------------------------------

def _cased(form, case):
    if case == "l":
        return lower(form)
    if case == "t":
        return form[:1].upper() + lower(form[1:])
    return form.upper() if case == "u" else form


def lemma_script(form, lemma):
    """The shortest script of FORMAT.md that makes `lemma` from `form`."""
    form, best = straight(form), None
    for case in "lktu":
        f = _cased(form, case)
        p = 0
        while p < min(len(f), len(lemma)) and f[p] == lemma[p]:
            p += 1
        if p == 0:
            continue
        cost = len(f) + len(lemma) - 2 * p
        if best is None or cost < best[0]:
            best = (cost, f"{case}:{len(f) - p}:{lemma[p:]}")
    return best[1] if best else "=:" + lemma


def apply_script(form, script):
    form = straight(form)
    if script.startswith("=:"):
        return script[2:]
    case, cut, add = script.split(":", 2)
    f = _cased(form, case)
    if int(cut) > len(f):
        return lower(form)
    return f[: len(f) - int(cut)] + add


def make_lexicon(sents):
    """(lowercased form, UPOS) with one lemma only in train, seen twice and not itself the lemma
    of anything cased: what the lemma head need not guess."""
    seen = {}
    for s in sents:
        for form, upos, lemma, feats in zip(s["form"], s["upos"], s["lemma"], s["feats"]):
            if upos in ("PROPN", "X", "SYM", "PUNCT", "NUM") or "Typo=Yes" in feats:
                continue
            at = seen.setdefault((lower(straight(form)), upos), {})
            at[lemma] = at.get(lemma, 0) + 1
    out = {}
    for key, lemmas in seen.items():
        if sum(lemmas.values()) >= 2 and len(lemmas) == 1:
            out[key] = next(iter(lemmas))
    return out


# Mentions ----------------------------------------------------------------------------------------

TYPES = ["none", "person", "organization", "place", "event", "time", "object", "abstract",
         "animal", "plant", "substance"]
_PART = re.compile(
    r"\((?P<open>[\d\[\]/]+)-(?P<type>[a-z]+)[^()]*(?P<both>\))?|(?P<end>[\d\[\]/]+)\)"
)


def mark_mentions(s):
    """Fill `entity` and `named` from the Entity column: the smallest mention a word heads."""
    spans, open_now = [], {}
    for w, misc in enumerate(s["misc"], 1):
        value = next((m[7:] for m in misc.split("|") if m.startswith("Entity=")), "")
        for m in _PART.finditer(value):
            if m["open"]:
                if m["both"]:
                    spans.append((w, w, m["type"]))
                else:
                    open_now.setdefault(m["open"], []).append((w, m["type"]))
            elif open_now.get(m["end"]):
                a, kind = open_now[m["end"]].pop()
                spans.append((a, w, kind))
    s["entity"] = ["none"] * len(s["form"])
    s["named"] = [None] * len(s["form"])
    for a, b, kind in sorted(spans, key=lambda x: x[0] - x[1]):
        for w in range(a, b + 1):
            if not a <= s["head"][w - 1] <= b:
                s["entity"][w - 1] = kind
                name = s["upos"][w - 1] == "PROPN" or s["xpos"][w - 1].startswith("NNP")
                s["named"][w - 1] = "yes" if name else "no"
                break


def load(path, entities=None, ewt_only=False):
    """Sentences of one split; those that `entities` also holds get their mentions."""
    sents = read_conllu(path)
    if ewt_only:
        return [s for s in sents if not s["id"].startswith("GUM_")]
    if entities:
        known = {s["id"]: s for s in read_conllu(entities)}
        for s in sents:
            e = known.get(s["id"])
            if e and e["form"] == s["form"]:
                s["misc"] = e["misc"]
                mark_mentions(s)
    return sents


# Labels ------------------------------------------------------------------------------------------

def label_lists(sents):
    """Labels of every head, most frequent first; rare feats and scripts are left out."""
    def count(key, least=1):
        n = {}
        for s in sents:
            for v in key(s):
                n[v] = n.get(v, 0) + 1
        return [v for v, c in sorted(n.items(), key=lambda x: (-x[1], x[0])) if c >= least]

    return {
        "upos": count(lambda s: s["upos"]),
        "xpos": count(lambda s: s["xpos"]),
        "feats": count(lambda s: s["feats"], 3),
        "lemma": count(lambda s: map(lemma_script, s["form"], s["lemma"]), 3),
        "deprel": count(lambda s: s["deprel"], 3),
        "entity": TYPES,
        "named": ["no", "yes"],
    }


# Noise -------------------------------------------------------------------------------------------

def noisy(s, rng):
    """A copy of a sentence as another hand would have typed it; trees and tags stay."""
    form, spaced, keep = list(s["form"]), list(s["spaced"]), len(s["form"])
    if rng.random() < 0.5:
        form = ["—" if f == "--" else f for f in form]
    r = rng.random()
    if r < 0.02:
        form = [lower(f) for f in form]
    elif r < 0.045:
        form = [f[:1].upper() + f[1:] if len(f) > 3 or i == 0 else f for i, f in enumerate(form)]
    elif r < 0.055:
        form = [f.upper() for f in form]
    leaf = len(form) not in s["head"]
    if len(form) > 3 and s["form"][-1] in ".?!" and leaf and rng.random() < 0.06:
        keep = len(form) - 1
    out = {k: v[:keep] if isinstance(v, list) else v for k, v in s.items()}
    out["form"], out["spaced"] = form[:keep], spaced[:keep]
    return out


def batches(lengths, budget, rng=None):
    """Lists of indices, sentences of like length together, `budget` pieces with padding each."""
    order = list(range(len(lengths)))
    if rng:
        rng.shuffle(order)
        order.sort(key=lambda i: lengths[i] + rng.random() * (2 + 0.1 * lengths[i]))
    else:
        order.sort(key=lambda i: lengths[i])
    out, now, longest = [], [], 0
    for i in order:
        longest = max(longest, lengths[i])
        if now and longest * (len(now) + 1) > budget:
            out.append(now)
            now, longest = [], lengths[i]
        now.append(i)
    if now:
        out.append(now)
    if rng:
        rng.shuffle(out)
    return out


def rng_for(seed):
    return random.Random(seed)
