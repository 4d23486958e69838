"""Who said it: clauses of attribution written by us, put behind or into sentences of train.

`Ports will close.` becomes `"Ports will close," Tamara Quill told reporters.` or `Ports, the minister
said on Tuesday, will close.` News is full of these and the treebanks are not. The verb becomes the
root, the sentence its ccomp; what was in the sentence keeps its tree. Every name here is made up.
"""

from quotes import _spans
from text import lower

_FIRST = ("Tamara Ivo Anselm Mirel Oskar Lena Davit Noor Petra Ruben Sana Tomas Ilse Karim Wanda "
          "Felix Aiko Bruno Zehra Marta Emeka Olga Hugo Leila Pavel Rosa Idris Nils Carmen "
          "Yusuf Greta Anton").split()
_LAST = ("Quill Brandel Roe Varga Lindqvist Hale Moreno Okafor Petrenko Sato Haddad Weiss Lowell "
         "Marsh Castellan Dray Novik Abara Fontaine Keller Rahimi Stroud Ortega Benning Tran "
         "Halloran Zoric Mbeki-Lund Ferro Anders Kovac Sharma").split()
_PLACE = "Norvania Estrelle Lowmoor Kestria Ardal Belmora Tavia Orlanda".split()
_DAY = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_OFFICE = ("minister president ambassador envoy mayor general governor senator official lawyer "
           "spokesman spokeswoman chancellor premier diplomat commander secretary").split()
_MANY = "officials diplomats ministers police organizers analysts sources lawmakers".split()
_KIND = "foreign defense prime interior chief deputy senior military".split()
_PAST = {"say": "said", "add": "added", "announce": "announced", "warn": "warned",
         "write": "wrote", "explain": "explained", "insist": "insisted", "argue": "argued",
         "note": "noted", "tell": "told", "report": "reported", "stress": "stressed"}
_SING, _PLUR = "Number=Sing", "Number=Plur"
_THE = ("the", "the", "DET", "DT", "Definite=Def|PronType=Art", "det")
_A = ("a", "a", "DET", "DT", "Definite=Ind|PronType=Art", "det")


def _noun(form, many=False):
    if many:
        lemma = form if form == "police" else form.removesuffix("s")
        return (form, lemma, "NOUN", "NNS", _PLUR)
    return (form, form, "NOUN", "NN", _SING)


def _name(form):
    return (form, form, "PROPN", "NNP", _SING)


def _subject(rng):
    """Words as (form, lemma, upos, xpos, feats, deprel, head in the list), the head's place, many."""
    kind = rng.random()
    if kind < 0.3:
        which = rng.randrange(3)
        form = ("he", "she", "they")[which]
        gender = ("Gender=Masc|", "Gender=Fem|", "")[which]
        number = _PLUR if which == 2 else _SING
        feats = f"Case=Nom|{gender}{number}|Person=3|PronType=Prs"
        return [(form, form, "PRON", "PRP", feats, "nsubj", -1)], 0, which == 2
    first, last = rng.choice(_FIRST), rng.choice(_LAST)
    if "-" in last:
        last = "Quill"
    if kind < 0.55:
        if rng.random() < 0.4:
            return [_name(last) + ("nsubj", -1)], 0, False
        return [_name(first) + ("nsubj", -1), _name(last) + ("flat", 0)], 0, False
    if kind < 0.62:
        title = rng.choice(("President", "Senator", "Mr.", "Ms.", "Dr.", "Minister", "General"))
        lemma = {"Mr.": "Mr.", "Ms.": "Ms.", "Dr.": "Dr."}.get(title, title)
        feats = "Abbr=Yes|Number=Sing" if title.endswith(".") else _SING
        return [(title, lemma, "PROPN", "NNP", feats, "nmod:desc", 1), _name(last) + ("nsubj", -1)], \
            1, False
    if kind < 0.75:
        return [_noun(rng.choice(_MANY), True) + ("nsubj", -1)], 0, True
    office = rng.choice(_OFFICE)
    if kind < 0.85:
        return [rng.choice((_THE, _A)) + (1,), _noun(office) + ("nsubj", -1)], 1, False
    adj = rng.choice(_KIND)
    adj = (adj, adj, "ADJ", "JJ", "Degree=Pos", "amod")
    if kind < 0.93:
        return [_name(rng.choice(_PLACE)) + ("nmod:poss", 3),
                ("'s", "'s", "PART", "POS", "_", "case", 0), adj + (3,),
                _noun(office) + ("nsubj", -1)], 3, False
    return [_THE + (1,), _noun(office) + ("nsubj", -1), ("of", "of", "ADP", "IN", "_", "case", 3),
            _name(rng.choice(_PLACE)) + ("nmod", 1)], 1, False


def _clause(rng, asked):
    """A clause of attribution as such words; the verb's head is None."""
    who, top, many = _subject(rng)
    lemma = "ask" if asked else "say" if rng.random() < 0.55 else rng.choice(sorted(_PAST))
    form = "asked" if asked else _PAST[lemma]
    feats = f"Mood=Ind|{_PLUR if many else _SING}|Person=3|Tense=Past|VerbForm=Fin"
    verb = (form, lemma, "VERB", "VBD", feats, "root", None)
    inverted = who[0][2] != "PRON" and lemma != "tell" and rng.random() < 0.4
    shift = 1 if inverted else 0
    at = 0 if inverted else len(who)
    words = [w[:6] + (w[6] + shift if w[6] >= 0 else at,) for w in who]
    words = [verb] + words if inverted else words + [verb]
    if lemma == "tell":
        words.append(_noun(rng.choice(("reporters", "journalists", "lawmakers")), True)
                     + ("iobj", at))
    extra = rng.random()
    if extra < 0.2:
        here = len(words)
        words.append(("on", "on", "ADP", "IN", "_", "case", here + 1))
        words.append(_name(rng.choice(_DAY)) + ("obl", at))
    elif extra < 0.28:
        here = len(words)
        words.append(("in", "in", "ADP", "IN", "_", "case", here + 2))
        words.append(_A + (here + 2,))
        words.append(_noun(rng.choice(("statement", "speech", "letter", "interview")))
                     + ("obl", at))
    return words, at


def _fits(s):
    n = len(s["form"])
    top = s["head"].index(0) + 1
    if not 4 <= n <= 40 or s["form"][-1] not in ".?" or s["head"][-1] != top:
        return None
    if s["upos"][top - 1] not in ("VERB", "ADJ", "NOUN", "AUX"):
        return None
    if any(f in ("\"", "“", "”", "``", "''", "(", ":", ";", "...") for f in s["form"]):
        return None
    own = [s["deprel"][w - 1] for w in range(1, n + 1) if s["head"][w - 1] == top]
    if not any(d.startswith("nsubj") for d in own) or "ccomp" in own or "parataxis" in own:
        return None
    return None if s["upos"][0] in ("PUNCT", "X", "SYM") else top


def _place_inside(s, top, rng):
    """After which word of `s` a clause may be put: behind a first or before a last constituent."""
    first, last, count = _spans(s)
    end = len(s["form"]) - 1
    places = []
    for w in range(1, end + 1):
        if s["head"][w - 1] != top or count[w] != last[w] - first[w] + 1:
            continue
        if s["deprel"][w - 1] in ("punct", "cc", "mark", "aux", "cop", "expl"):
            continue
        if first[w] == 1 and last[w] < top:
            places.append(last[w])
        elif last[w] == end and count[w] >= 3 and s["deprel"][w - 1] in (
                "obl", "advcl", "conj", "advmod", "xcomp"):
            places.append(first[w] - 1)
    places = [p for p in places if s["upos"][p] != "PUNCT" and s["upos"][p - 1] != "PUNCT"]
    return rng.choice(places) if places else None


def attributed(s, rng):
    """`s` said by somebody, or None where it does not lend itself to that."""
    top = _fits(s)
    if top is None:
        return None
    asked = s["form"][-1] == "?"
    clause, verb = _clause(rng, asked)
    quoted = asked or rng.random() < 0.6
    inside = _place_inside(s, top, rng) if not asked and rng.random() < 0.5 else None
    x = [("x", i) for i in range(1, len(s["form"]))]
    says = [("c", j) for j in range(len(clause))]
    opened, closed = ([("open", 0)], [("close", 0)]) if quoted else ([], [])
    if asked:
        order = opened + x + [("?", 0)] + closed + says + [(".", 1)]
    elif inside is None:
        order = opened + x + [(",", 0)] + closed + says + [(".", 1)]
    else:
        order = opened + x[:inside] + [(",", 0)] + closed + says + [(",", 0)]
        order += opened + x[inside:] + [(".", 1)] + closed
    return _build(s, top, clause, verb, order)


def _build(s, top, clause, verb, order):
    place = {key: n for n, key in enumerate(order, 1) if key[0] in "xc"}
    out = {k: [] for k in ("form", "lemma", "upos", "xpos", "feats", "head", "deprel", "spaced")}
    glue, start = True, True

    def add(*values):
        for k, v in zip(out, values):
            out[k].append(v)

    for kind, i in order:
        if kind == "x":
            head = place["c", verb] if i == top else place.get(("x", s["head"][i - 1]), 0)
            rel = "ccomp" if i == top else s["deprel"][i - 1]
            spaced = not glue and (s["spaced"][i - 1] or out["form"][-1] == ",")
            if out["form"] and order[len(out["form"]) - 1][0] == "c":
                spaced = True
            add(s["form"][i - 1], s["lemma"][i - 1], s["upos"][i - 1], s["xpos"][i - 1],
                s["feats"][i - 1], head, rel, spaced or start and not out["form"])
        elif kind == "c":
            form, lemma, upos, xpos, feats, rel, head = clause[i]
            head = 0 if head is None else place["c", head]
            add(form, lemma, upos, xpos, feats, head, rel, form != "'s")
        else:
            head = place["x", top] if i == 0 else place["c", verb]
            form = '"' if kind in ("open", "close") else kind
            xpos = {"open": "``", "close": "''", "?": "."}.get(kind, kind)
            add(form, form, "PUNCT", xpos, "_", head, "punct", kind == "open")
        glue = kind == "open"
    first = out["form"][0]
    if order[0] == ("c", 0):
        out["form"][0] = first[:1].upper() + lower(first[1:])
    return out | {"id": s["id"], "doc": s["doc"], "misc": [], "entity": None, "named": None}
