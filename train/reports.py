"""Reports that we wrote, with their stances: read, check, count.

The format is described in `reports/README.md`. `python3 train/reports.py [FILE…]` checks files (all of
them without arguments) and prints what is wrong with line numbers, and how much there is of what.
Standard library only.
"""

import collections
import pathlib
import re
import sys

ATTITUDES = """refuses withholds considers proposes plans offers pledges agrees signs starts delivers
withdraws demands supports opposes doubts expects accuses requires""".split()
KINDS = """security-guarantee troop-deployment troop-withdrawal military-aid arms-transfer training
intelligence-sharing air-defence monitoring defence-spending military-exercise attack ceasefire
peace-agreement negotiation mediation prisoner-exchange territorial-concession recognition accession
treaty sanctions sanctions-relief tariffs trade-deal financial-aid investment asset-use reconstruction
humanitarian-aid humanitarian-access refugees climate-target climate-finance energy nuclear-programme
nuclear-inspection disarmament technology-control election reform legal-action vaccination-health
support other""".split()
RELATIONS = "once if only-with unless until in-return-for".split()

WORDS = re.compile(r"([\^>]?)`([^`]+)`(\d*)")


class Wrong(Exception):
    """A line that cannot be read; the message says why."""


class Words:
    """Words of a report: `where` is "" (this sentence), "^" (an earlier one) or ">" (the next);
    `sent` the index of their sentence, `span` their first and last character there."""

    def __init__(self, where, text, nth, sent, sentences):
        self.where, self.text = where, text
        if where == "":
            choices = [sent]
        elif where == ">":
            choices = [sent + 1]
        else:
            choices = range(sent - 1, -1, -1)
        for at in choices:
            if at >= len(sentences):
                break
            spans = find(sentences[at], text)
            if len(spans) >= nth:
                self.sent, self.span = at, spans[nth - 1]
                return
        place = {"": "this sentence", "^": "an earlier sentence", ">": "the next sentence"}[where]
        raise Wrong(f"`{text}` does not occur in {place}")


def find(sentence, words):
    """Where `words` stand in `sentence`, as whole words; `A … B` is from A to the next B."""
    first, _, last = (x.strip() for x in words.partition(" … "))
    out = []
    for m in re.finditer(re.escape(first), sentence):
        before, after = sentence[: m.start()][-1:], sentence[m.end() :][:1]
        if first[0].isalnum() and before.isalnum() or first[-1].isalnum() and after.isalnum():
            continue
        if not last:
            out.append((m.start(), m.end()))
            continue
        ends = [b for a, b in find(sentence, last) if a >= m.end()]
        if ends:
            out.append((m.start(), ends[0]))
    return out


class Stance:
    """One line of annotation."""

    def __init__(self, line, sent, sentences):
        self.holder, self.deed, self.kind = [], None, None
        self.toward, self.conditions, self.sources = [], [], []
        parts = [p.strip() for p in re.split(r"\s\|\s", line)]
        head = parts[0].split(" ", 1)
        self.attitude = head[0]
        if self.attitude not in ATTITUDES:
            raise Wrong(f"no such attitude: {self.attitude}")
        cue = self.words(head[1] if len(head) > 1 else "", sent, sentences)
        if len(cue) != 1 or cue[0].where:
            raise Wrong("the attitude needs its cue, once, in this sentence")
        self.cue = cue[0]
        for part in parts[1:]:
            field, _, rest = part.partition(" ")
            if field == "holder":
                self.holder = [] if rest.strip() == "-" else self.words(rest, sent, sentences)
                if rest.strip() != "-" and not self.holder:
                    raise Wrong('holder needs words, or "-" where nobody is named')
            elif field == "deed":
                self.kind, _, rest = rest.partition(" ")
                if self.kind not in KINDS:
                    raise Wrong(f"no such kind of deed: {self.kind}")
                found = self.words(rest, sent, sentences)
                self.deed = found[0] if found else self.cue
            elif field == "to":
                self.toward = self.words(rest, sent, sentences)
            elif field == "src":
                self.sources = self.words(rest, sent, sentences)
            elif field in RELATIONS:
                m = re.match(r"([\^>]?`[^`]+`\d*(?:\s+[a-z-]+)?)(?:\s+by\s+(.*))?$", rest)
                if not m or (m.group(1).endswith(" by")):
                    raise Wrong("a condition is written RELATION `words` KIND by `party`")
                what, by = m.group(1), m.group(2) or ""
                kind = re.sub(WORDS, "", what).strip() or "other"
                if kind not in KINDS:
                    raise Wrong(f"no such kind of deed in the condition: {kind}")
                found = self.words(what, sent, sentences)
                if len(found) != 1:
                    raise Wrong("a condition needs its words, once")
                self.conditions.append((field, found[0], kind, self.words(by, sent, sentences)))
            else:
                raise Wrong(f"no such field: {field}")
        if self.kind is None:
            raise Wrong("the deed is missing")
        if not any(p.startswith("holder ") for p in parts):
            raise Wrong('the holder is missing ("holder -" where nobody is named)')

    @staticmethod
    def words(text, sent, sentences):
        return [
            Words(w, t, int(n or 1), sent, sentences) for w, t, n in WORDS.findall(text)
        ]


class Attribution:
    """Who says or thinks something, by which word: a line that begins with `@`."""

    def __init__(self, line, sent, sentences):
        self.source, self.content = [], []
        parts = [p.strip() for p in re.split(r"\s\|\s", line)]
        cue = Stance.words(parts[0], sent, sentences)
        if len(cue) != 1 or cue[0].where:
            raise Wrong("the attribution needs its cue, once, in this sentence")
        self.cue = cue[0]
        for part in parts[1:]:
            field, _, rest = part.partition(" ")
            if field == "src":
                self.source = Stance.words(rest, sent, sentences)
            elif field == "content":
                self.content = Stance.words(rest, sent, sentences)
            else:
                raise Wrong(f"no such field: {field}")
        if not self.content:
            raise Wrong("the content is missing")


class Report:
    """A report: `name`, `states` (lists of name, adjective, people, capital), `bodies` (name, short name),
    `sentences` (text, the
    headline first), `starts` (whether a sentence begins a paragraph), `stances` (sentence, Stance)."""

    def __init__(self, name):
        self.name, self.date, self.states, self.bodies = name, None, [], []
        self.sentences, self.starts, self.stances, self.attributions = [], [], [], []
        self.attributed = False  # whether somebody went through it for attributions
        self.recoded = False  # whether a second coder went through its stances


def read(path):
    """The reports of a file and what is wrong with it: (reports, [(line, message)])."""
    reports, wrong, waiting = [], [], []
    fresh = True
    for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            if line.startswith("= "):
                reports.append(Report(line[2:].strip()))
                fresh = True
            elif line.startswith("date "):
                reports[-1].date = line[5:].strip()
            elif line == "recoded":
                reports[-1].recoded = True
            elif line.startswith("state "):
                names = [x.strip() for x in line[6:].split("|")]
                if len(names) != 4:
                    raise Wrong("state NAME | ADJECTIVE | PEOPLE | CAPITAL")
                reports[-1].states.append(names)
            elif line.startswith("body "):
                names = [x.strip() for x in line[5:].split("|")]
                if len(names) != 2:
                    raise Wrong("body NAME | SHORT NAME")
                reports[-1].bodies.append(names)
            elif line.startswith("# "):
                reports[-1].sentences.append(line[2:].strip())
                reports[-1].starts.append(fresh)
                fresh = False
            elif line.startswith(("- ", "@ ")):
                waiting.append((n, reports[-1], len(reports[-1].sentences) - 1, line))
            elif not line.strip():
                fresh = True
            elif not line.startswith("//"):
                raise Wrong("a line begins with =, date, recoded, state, body, #, -, @ or //")
        except Wrong as e:
            wrong.append((n, str(e)))
        except IndexError:
            wrong.append((n, "a report begins with a line '= name'"))
    for n, report, sent, line in waiting:
        try:
            if line[0] == "@":
                report.attributed = True
                report.attributions.append((sent, Attribution(line[2:], sent, report.sentences)))
            else:
                report.stances.append((sent, Stance(line[2:], sent, report.sentences)))
        except Wrong as e:
            wrong.append((n, str(e)))
    return reports, wrong


def main():
    here = pathlib.Path(__file__).parent / "reports"
    paths = [pathlib.Path(p) for p in sys.argv[1:]] or sorted(here.glob("*.rep"))
    attitudes, kinds = collections.Counter(), collections.Counter()
    n = collections.Counter()
    bad = 0
    for path in paths:
        reports, wrong = read(path)
        for line, message in wrong:
            print(f"{path}:{line}: {message}")
        bad += len(wrong)
        for r in reports:
            n["reports"] += 1
            n["sentences"] += len(r.sentences)
            n["words"] += sum(len(s.split()) for s in r.sentences)
            n["stances"] += len(r.stances)
            n["reports gone through a second time"] += r.recoded
            n["attributions"] += len(r.attributions)
            for _, s in r.stances:
                attitudes[s.attitude] += 1
                kinds[s.kind] += 1
                n["conditions"] += len(s.conditions)
                n["without holder"] += not s.holder
    print(", ".join(f"{v} {k}" for k, v in n.items()))
    print("attitudes:", ", ".join(f"{k} {v}" for k, v in attitudes.most_common()))
    print("kinds:", ", ".join(f"{k} {v}" for k, v in kinds.most_common()))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
