"""Reports that we wrote to training examples: other names, trees, windows, targets.

A *window* is what the encoder sees at once: the headline, which says what a report is about, and
some sentences of it in order, the first of them perhaps only as context. Words are counted over the
window; sentences are joined by [SEP].
"""

import concurrent.futures
import json
import pathlib
import random
import re
import subprocess
import tempfile

import reports as written
from text import shape

HERE = pathlib.Path(__file__).parent
LEXICON = HERE.parent / "crates/backstop-lexicon/lexicons/actors"
ATTITUDES, KINDS, RELATIONS = written.ATTITUDES, written.KINDS, written.RELATIONS
# A first sentence of more than this part of a window is not shown in every one.
HEADLINE = 4


# Names -------------------------------------------------------------------------------------------

def _plain(names):
    return [n.strip() for n in names.split(";") if n.strip() not in ("", "-") and "?" not in n]


def real_names():
    """(states as name, adjective, people, capital; bodies as name, short name) of the lexicon."""
    states, bodies = [], []
    for line in (LEXICON / "states.lex").read_text("utf-8").splitlines():
        cells = [c.strip() for c in line.split("|")]
        if len(cells) < 8 or line.startswith(("#", "columns")):
            continue
        found = [_plain(c) for c in cells[1:5]]
        if all(found):
            states.append([f[0] for f in found])
    for line in (LEXICON / "organisations.lex").read_text("utf-8").splitlines():
        cells = [c.strip() for c in line.split("|")]
        if len(cells) < 4 or line.startswith(("#", "columns")) or cells[3] != "igo":
            continue
        names = _plain(cells[1])
        short = [n for n in names if n.isupper() and len(n) < 8]
        if short and names[0] not in short:
            bodies.append([names[0], short[0]])
    return states, bodies


def renaming(report, rng, states, bodies):
    """Old words to new ones: real states and bodies in place of those made up, for training."""
    pairs = {}
    for old, new in zip(report.states, rng.sample(states, len(report.states))):
        pairs.update(zip(old, new))
    for old, new in zip(report.bodies, rng.sample(bodies, len(report.bodies))):
        pairs.update(zip(old, new))
    pairs.update({a.upper(): b.upper() for a, b in list(pairs.items())})
    return pairs


def renamed(sentence, pairs):
    """The sentence with other names, and for each of its characters the place in the new one."""
    if not pairs:
        return sentence, list(range(len(sentence) + 1))
    words = sorted(pairs, key=len, reverse=True)
    out, places, last = "", [], 0
    for m in re.finditer(r"(?<!\w)(" + "|".join(map(re.escape, words)) + r")(?!\w)", sentence):
        for i in range(last, m.start()):
            places.append(len(out) + i - last)
        out += sentence[last : m.start()]
        new = pairs[m.group(1)]
        width = m.end() - m.start()
        places += [len(out) + min(i, len(new) - 1) for i in range(width)]
        out += new
        last = m.end()
    places += [len(out) + i - last for i in range(last, len(sentence) + 1)]
    return out + sentence[last:], places


# Trees -------------------------------------------------------------------------------------------

class Text:
    """A report as text: `text`, `start` of each of its sentences, `places` (see `renamed`)."""

    def __init__(self, report, pairs):
        self.text, self.start, self.places = "", [], []
        for sentence, fresh in zip(report.sentences, report.starts):
            if self.text:
                self.text += "\n\n" if fresh or len(self.start) == 1 else " "
            new, places = renamed(sentence, pairs)
            self.start.append(len(self.text))
            self.places.append(places)
            self.text += new

    def span(self, words):
        a, b = words.span
        places = self.places[words.sent]
        return self.start[words.sent] + places[a], self.start[words.sent] + places[b - 1] + 1


def words_of(texts, words_command):
    """Sentences of words for each text: lists of (start, end, head, spaced, relation, clues)."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for n, t in enumerate(texts):
            path = pathlib.Path(folder) / f"{n:06}.txt"
            path.write_text(t, "utf-8")
            paths.append(str(path))
        out = [[] for _ in texts]
        parts = [paths[at : at + 250] for at in range(0, len(paths), 250)]

        def run(part):
            done = subprocess.run([words_command, *part], check=True, capture_output=True, text=True)
            return done.stdout

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for lines in pool.map(run, parts):
                for line in lines.splitlines():
                    d = json.loads(line)
                    out[int(d["doc"])].append(d["words"])
    return out


def head_of(span, sentences):
    """The word (sentence, word) that heads a span of characters, or None."""
    for s, words in enumerate(sentences):
        inside = [i for i, w in enumerate(words) if w[0] < span[1] and w[1] > span[0]]
        if not inside:
            continue
        for i in inside:
            head = words[i][2]
            outside = head == i or head not in inside
            if outside and any(c.isalnum() for c in _form(words[i])):
                return s, i
        return s, inside[0]
    return None


def _form(word):
    return word[6] if len(word) > 6 else "a"


# Paths -------------------------------------------------------------------------------------------

# Relations that the last step of a path to a word may have; what is not here is "other".
LAST = """root nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss amod compound xcomp ccomp advcl
acl acl:relcl conj appos flat parataxis advmod mark other""".split()
_LAST = {r: i for i, r in enumerate(LAST)}
# No path: in a sentence before, in one after, too far in the tree.
BEFORE, AFTER, FAR = (16 * len(LAST) + k for k in range(3))
PATHS = 16 * len(LAST) + 3


def paths(cue, words, sentences):
    """For each word of a window the number of the path that leads to it from the word `cue`:
    steps up (0 to 3), steps down (0 to 3), relation of the last word to its head."""
    s, i = words[cue]
    tree = sentences[s]
    up, at = {}, i
    for steps in range(4):
        up[at] = steps
        if tree[at][2] == at:
            break
        at = tree[at][2]
    out = []
    for t, j in words:
        if t != s:
            out.append(BEFORE if t < s else AFTER)
            continue
        at, found = j, FAR
        for down in range(4):
            if at in up:
                rel = tree[j][4]
                last = _LAST.get(rel, _LAST.get(rel.split(":")[0], _LAST["other"]))
                found = (up[at] * 4 + down) * len(LAST) + last
                break
            if tree[at][2] == at:
                break
            at = tree[at][2]
        out.append(found)
    return out


# Targets -----------------------------------------------------------------------------------------

def targets(report, text, sentences):
    """The stances of a report on words: dicts of (sentence, word) places."""
    out = []
    at = lambda words: head_of(text.span(words), sentences)
    for _, s in report.stances:
        cue = at(s.cue)
        if cue is None:
            continue
        out.append(dict(
            cue=cue, attitude=s.attitude, kind=s.kind, deed=at(s.deed) or cue,
            holder=[x for x in map(at, s.holder) if x],
            toward=[x for x in map(at, s.toward) if x],
            conditions=[(r, at(w), k, [x for x in map(at, by) if x])
                        for r, w, k, by in s.conditions if at(w)],
            sources=[x for x in map(at, s.sources) if x],
        ))
    return out


def attributed(report, text, sentences):
    """The attributions of a report on words, or None where nobody went through it for them."""
    if not report.attributed:
        return None
    out = []
    for _, a in report.attributions:
        cue = head_of(text.span(a.cue), sentences)
        if cue is None:
            continue
        source = [head_of(text.span(w), sentences) for w in a.source]
        content = []
        for w in a.content:
            start, end = text.span(w)
            content += [(s, i) for s, words in enumerate(sentences) for i, x in enumerate(words)
                        if x[0] >= start and x[1] <= end]
        out.append(dict(cue=cue, source=[x for x in source if x], content=content))
    return out


def windows(sentences, pieces, budget, context, rng=None):
    """Lists of (sentence, owned): sentences in order, each owned once, `context` ones before, and
    before all of them the first of the report where it is short enough."""
    lengths = [sum(len(pieces.of(w[6])) for w in ws) + 1 for ws in sentences]
    out, now, size = [], [], 1
    limit = budget if rng is None else rng.randint(budget * 3 // 5, budget)
    for s in range(len(sentences)):
        if now and size + lengths[s] > limit:
            out.append(now)
            now = [(p, False) for p in range(max(0, s - context), s)]
            size = 1 + sum(lengths[p] for p, _ in now)
            while now and size + lengths[s] > budget:
                size -= lengths[now.pop(0)[0]]
            limit = budget if rng is None else rng.randint(budget * 3 // 5, budget)
        now.append((s, True))
        size += lengths[s]
    if now:
        out.append(now)
    if lengths and lengths[0] <= budget // HEADLINE:
        out = [w if w[0][0] == 0 else [(0, False), *w] for w in out]
    return out


def example(window, sentences, stances, pieces, attributions=None, most=500):
    """One window as numbers: `ids`, `shapes`, `first` (row of each word), `words` (its place in the
    report), `owned` (whether a word is to be read), and its stances on words of the window."""
    ids, shapes, first, words, owned, sent, place = [pieces.cls], [36], [], [], [], [], {}
    for s, mine in window:
        for i, w in enumerate(sentences[s]):
            p = pieces.of(w[6])
            if len(ids) + len(p) + 1 > most:
                break
            place[s, i] = len(first)
            first.append(len(ids))
            words.append((s, i))
            owned.append(mine)
            sent.append(s)
            ids += p
            shapes += [shape(w[6], i == 0 or bool(w[3]))] * len(p)
        ids.append(pieces.sep)
        shapes.append(36)
    told = [sentences[s][i][5] for s, i in words]
    e = dict(told=told, ids=ids, shapes=shapes, first=first, words=words, owned=owned, sent=sent,
             trees=sentences, stances=[])
    inside = lambda xs: sorted({place[x] for x in xs if x in place})
    seen = {}
    for t in stances or []:
        cue = place.get(t["cue"])
        if cue is None or not owned[cue] or t["deed"] not in place:
            continue
        new = dict(
            cue=cue, attitude=ATTITUDES.index(t["attitude"]), kind=KINDS.index(t["kind"]),
            deed=place[t["deed"]], holder=inside(t["holder"]), named=bool(t["holder"]),
            toward=inside(t["toward"]), sources=inside(t["sources"]), sourced=bool(t["sources"]),
            conditions=[(RELATIONS.index(r), place[w], KINDS.index(k), inside(by))
                        for r, w, k, by in t["conditions"] if w in place])
        if cue in seen and seen[cue]["attitude"] != new["attitude"]:
            continue
        seen[cue] = new
        e["stances"].append(new)
    if attributions is not None:
        e["attributions"] = [
            dict(cue=place[a["cue"]], source=inside(a["source"]), sourced=bool(a["source"]),
                 content=inside(a["content"]))
            for a in attributions if a["cue"] in place and owned[place[a["cue"]]]]
    return e


def clue_names(docs, least=8):
    """Names of clues by set, those that stand at `least` words; sorted."""
    count = {}
    for _, variants in docs:
        for words in variants[0][0]:
            for w in words:
                for k, name in w[5].items():
                    at = count.setdefault(k, {})
                    at[name] = at.get(name, 0) + 1
    return {k: sorted(n for n, c in names.items() if c >= least)
            for k, names in sorted(count.items())}


def add_forms(text, sentences):
    for words in sentences:
        for w in words:
            w.append(text[w[0] : w[1]])
    return sentences


def files():
    """The files of reports, in order."""
    return sorted((HERE / "reports").glob("*.rep"))


def corpus(variants, words_command, seed=1, paths=None, recoded=False):
    """[(report, [(sentences, stances, attributions) for each variant])]; variant 0 has the names as
    written. `recoded`: only of reports that a second coder went through."""
    found = [r for p in paths or files() for r in written.read(p)[0] if r.recoded >= recoded]
    states, bodies = real_names()
    texts, owner = [], []
    for n, r in enumerate(found):
        for v in range(variants):
            rng = random.Random(f"{seed} {r.name} {v}")
            pairs = renaming(r, rng, states, bodies) if v else {}
            texts.append(Text(r, pairs))
            owner.append(n)
    trees = words_of([t.text for t in texts], words_command)
    out = [(r, []) for r in found]
    for n, t, sentences in zip(owner, texts, trees):
        add_forms(t.text, sentences)
        told = attributed(found[n], t, sentences)
        out[n][1].append((sentences, targets(found[n], t, sentences), told))
    return out
