"""Words to pieces and shapes, exactly as FORMAT.md says.

The crate computes the same; `parity.conllu` checks that both agree. Nothing here knows of trees.
"""

import unicodedata

MAX_PIECES = 8
SHAPES = 36

_SAME = {}
for _chars, _to in (
    ("‘’‚‛′＇´`", "'"),
    ("“”„‟″«»＂", '"'),
    ("‐‑‒−", "-"),
    ("―", "—"),
    ("…", "..."),
):
    for _c in _chars:
        _SAME[_c] = _to

_DROP = {0xAD, 0xFEFF, 0xFFFD}
_DROP.update(range(0x200B, 0x2010))
_DROP.update(range(0x202A, 0x202F))
_DROP.update(range(0x2060, 0x2065))

_MARKS = (
    (33, 47), (58, 64), (91, 96), (123, 126), (0x2010, 0x205E), (0x20A0, 0x20CF),
    (0x2190, 0x2BFF), (0x3001, 0x3020), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF),
)


def _is_mark(c):
    o = ord(c)
    if 0xA1 <= o <= 0xBF:
        return c not in "ªµº"
    return any(a <= o <= b for a, b in _MARKS)


def lower(s):
    """Lowercase, character by character: no context, so that `Σ` has one answer."""
    return "".join(c.lower() for c in s)


def straight(s):
    """Curly apostrophes made straight: what lemmas and the lexicon look at."""
    return s.replace("’", "'").replace("‘", "'")


def normal(form):
    """Step 1 of "From words to pieces"."""
    out = []
    for c in form:
        for d in _SAME.get(c, c):
            if ord(d) in _DROP or (unicodedata.category(d) == "Cc" and not d.isspace()):
                continue
            for e in unicodedata.normalize("NFD", d.lower()):
                if not 0x300 <= ord(e) <= 0x36F:
                    out.append(e)
    return "".join(out)


def runs(text):
    """Step 2: runs of characters; a mark is a run of its own, white space belongs to none."""
    run = ""
    for c in text:
        if c.isspace() or _is_mark(c):
            if run:
                yield run
            run = ""
            if not c.isspace():
                yield c
        else:
            run += c
    if run:
        yield run


class Pieces:
    """The vocabulary, and the greedy match against it. Remembers the words it has seen."""

    def __init__(self, vocab):
        self.vocab = vocab
        self.id = {p: i for i, p in enumerate(vocab)}
        self.unk = self.id["[UNK]"]
        self.cls = self.id["[CLS]"]
        self.sep = self.id["[SEP]"]
        self.seen = {}

    def _match(self, run):
        if len(run) > 100:
            return [self.unk]
        out, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start:
                piece = run[start:end] if start == 0 else "##" + run[start:end]
                if piece in self.id:
                    break
                end -= 1
            if end == start:
                return [self.unk]
            out.append(self.id[piece])
            start = end
        return out

    def of(self, form):
        """Ids of the pieces of one word: between 1 and 8."""
        got = self.seen.get(form)
        if got is None:
            got = [i for run in runs(normal(form)) for i in self._match(run)]
            got = got[:MAX_PIECES] or [self.unk]
            self.seen[form] = got
        return got


def shape(form, spaced):
    """Id of the shape of a word, 0 to 35."""
    upper = [c.isupper() for c in form if c.isupper() or c.islower()]
    u = sum(upper)
    low = len(upper) - u
    if not upper:
        case = 0
    elif u == 0:
        case = 1
    elif u == 1 and low > 0 and upper[0]:
        case = 2
    elif low == 0:
        case = 3 if u >= 2 else 4
    else:
        case = 5
    d = sum(c in "0123456789" for c in form)
    if d == 0:
        digits = 0
    else:
        digits = 2 if all(c in "0123456789.," for c in form) else 1
    return (case * 3 + digits) * 2 + int(spaced)
