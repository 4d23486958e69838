"""Quotations in the shape of news, made from sentences of train.

Treebanks hold many `He said that X` and few `"X," said Tamara Quill`. The tree of the first gives
that of the second: X stays the ccomp of the verb. Order, capitals, quotes and commas change, tags
and relations do not. What cannot be turned safely is left alone.
"""

from text import lower

_COLUMNS = ("form", "lemma", "upos", "xpos", "feats", "deprel", "spaced")


def _spans(s):
    """First and last word under every word, and how many words are under it."""
    n = len(s["head"])
    first, last, count = list(range(n + 1)), list(range(n + 1)), [1] * (n + 1)
    for w in range(1, n + 1):
        h, steps = s["head"][w - 1], 0
        while h and steps <= n:
            first[h], last[h], count[h] = min(first[h], w), max(last[h], w), count[h] + 1
            h, steps = s["head"][h - 1], steps + 1
    return first, last, count


def said_that(s, verbs):
    """(verb, its subject's span, ccomp, ccomp's span) if `s` is `SUBJECT verb (that) X .`"""
    n = len(s["head"])
    v = next(w for w in range(1, n + 1) if s["head"][w - 1] == 0)
    if s["lemma"][v - 1] not in verbs or s["upos"][v - 1] != "VERB":
        return None
    if "VerbForm=Fin" not in s["feats"][v - 1] or any(f in '"“”``\'\'' for f in s["form"]):
        return None
    own = [w for w in range(1, n + 1) if s["head"][w - 1] == v]
    subject = [w for w in own if s["deprel"][w - 1] == "nsubj"]
    said = [w for w in own if s["deprel"][w - 1] == "ccomp"]
    if len(subject) != 1 or len(said) != 1 or not subject[0] < v < said[0]:
        return None
    first, last, count = _spans(s)
    a, b, x = first[subject[0]], last[subject[0]], said[0]
    if a != 1 or last[x] - first[x] + 1 != count[x] or b - a + 1 != count[subject[0]]:
        return None
    if last[x] not in (n, n - 1) or count[x] < 4 or first[x] > v + 5:
        return None
    if last[x] == n - 1 and s["form"][-1] != ".":
        return None
    if any(s["upos"][w - 1] == "PUNCT" for w in range(b + 1, first[x])):
        return None
    return v, (a, b), x, (first[x], last[x])


def turned(s, verbs, rng):
    """`s` with what was said in front of or around who said it, or None."""
    found = said_that(s, verbs)
    if not found:
        return None
    v, (a, b), x, (c, d) = found
    n, x_words = len(s["head"]), list(range(c, d + 1))
    if s["deprel"][c - 1] == "mark" and s["head"][c - 1] == x:
        if s["form"][c - 1] != "that":
            return None
        x_words = x_words[1:]
    while x_words and s["upos"][x_words[-1] - 1] == "PUNCT":
        x_words.pop()
    if len(x_words) < 3 or s["upos"][x_words[0] - 1] == "PUNCT":
        return None
    who, rest = list(range(a, b + 1)), list(range(b + 1, c))
    if rest == [v] and s["upos"][b - 1] != "PRON" and rng.random() < 0.5:
        who, rest = rest, who
    says, quoted = who + rest, rng.random() < 0.65

    cut = len(x_words)
    if rng.random() < 0.3:
        first, last, count = _spans(s)
        for w in x_words:
            if s["head"][w - 1] == x and first[w] == x_words[0] and last[w] < x:
                if count[w] == last[w] - first[w] + 1 and len(x_words) - count[w] > 2:
                    cut = last[w] - x_words[0] + 1
    out = [("open", x)] if quoted else []
    out += x_words[:cut] + [("comma", x)] + ([("close", x)] if quoted else []) + says
    if cut < len(x_words):
        out += [("comma", x)] + ([("open", x)] if quoted else []) + x_words[cut:]
        if quoted and rng.random() < 0.5:
            out += [("stop", v), ("close", x)]
        else:
            out += ([("close", x)] if quoted else []) + [("stop", v)]
    else:
        out += [("stop", v)]
    return _build(s, out, x_words[0], says[0])


_MARKS = {"comma": (",", ","), "stop": (".", "."), "open": ('"', "``"), "close": ('"', "''")}


def _build(s, order, starts, said):
    """A sentence of the words `order`: numbers of words of `s`, or (mark, its head in `s`)."""
    place = {w: i for i, w in enumerate(order, 1) if isinstance(w, int)}
    new = {k: [] for k in _COLUMNS + ("head", "entity", "named", "misc")}
    glue = False
    for w in order:
        if isinstance(w, int):
            for k in _COLUMNS:
                new[k].append(s[k][w - 1])
            f = new["form"][-1]
            if w == starts:
                new["form"][-1] = f[:1].upper() + f[1:]
            elif w == 1 and s["upos"][0] != "PROPN" and f != "I" and f[1:] == lower(f[1:]):
                new["form"][-1] = lower(f)
            if glue:
                new["spaced"][-1] = False
            elif w in (starts, said, 1):
                new["spaced"][-1] = True
            new["head"].append(place.get(s["head"][w - 1], 0))
            for k in ("entity", "named"):
                new[k].append(s[k][w - 1] if s[k] else None)
            glue = False
        else:
            form, xpos = _MARKS[w[0]]
            mark = (form, form, "PUNCT", xpos, "_", "punct", w[0] == "open")
            for k, value in zip(_COLUMNS, mark):
                new[k].append(value)
            new["head"].append(place[w[1]])
            new["entity"].append("none")
            new["named"].append(None)
            glue = w[0] == "open"
    new["spaced"][0] = True
    for k in ("entity", "named"):
        new[k] = new[k] if s[k] else None
    return new | {"id": s["id"], "doc": s["doc"]}
