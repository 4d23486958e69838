"""The questions of `examples/sizes.rs`, asked of clingo on the same graphs.

    python ask_clingo.py held FACTS      which acts hold at an offer or more
    python ask_clingo.py levels FACTS    the level of every act
    python ask_clingo.py sets FACTS N    at most N minimal unlocking sets, 0 for all
    python ask_clingo.py least FACTS     one unlocking set of the fewest acts

FACTS is a file of facts. Prints `load`, `ground`, `solve` (seconds of processor time) and `mb` (the
peak of the process beyond what Python takes by itself), then one line an answer: `held 7`,
`level 7 5`, or `set 3 8 20`. Knows nothing of promises: the rules below are all there is.
"""

import resource
import sys
import time

import clingo

# The rules by which the Datalog engines evaluate the same relations.
HELD = """
held(A) :- free(A), own(A,O), O >= 5.
ok(C) :- held(A), supports(A,C).
done(C) :- first(C), ok(C).
done(D) :- done(C), next(C,D), ok(D).
held(A) :- done(C), last(C,A), own(A,O), O >= 5.
#show held/1.
"""

LEVELS = """
held(A,1..O) :- free(A), own(A,O).
ok(C,L) :- held(A,L), supports(A,C).
done(C,L) :- first(C), ok(C,L).
done(D,L) :- done(C,L), next(C,D), ok(D,L).
held(A,L) :- done(C,L), last(C,A), own(A,O), L <= O.
#show held/2.
"""

# Which steps bring act 0 about. An act holds when all its clauses do, a clause when enough of what
# it counts on holds, and what it counts on holds by an act or by a step.
SETS = """
{ step(S) : choice(S) }.
held(A) :- live(A), ok(C) : clause(A,C).
ok(C) :- enough(C,K), K { value(X) : input(C,X) }.
value(X) :- gives(A,X), held(A).
value(X) :- step(X).
:- not held(0).
#show step/1.
"""

# Subset-minimal in the shown atoms: prefer them false, and leave out supersets of what was found.
MINIMAL = ["--heuristic=Domain", "--dom-mod=5,16", "--enum-mode=domRec"]


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(question, path, number="0"):
    begun = peak()
    rules, options = {
        "held": (HELD, []),
        "levels": (LEVELS, []),
        "sets": (SETS, [*MINIMAL, number]),
        "least": (SETS + "#minimize { 1,S : step(S) }.", ["--opt-mode=opt", "0"]),
    }[question]
    control = clingo.Control(options)
    control.add("base", [], rules)
    at = [time.process_time()]
    control.load(path)
    at.append(time.process_time())
    control.ground([("base", [])])
    at.append(time.process_time())
    found = []
    with control.solve(yield_=True) as answers:
        for model in answers:
            shown = model.symbols(shown=True)
            if question == "least":
                found.clear()
            found.append([[argument.number for argument in atom.arguments] for atom in shown])
    at.append(time.process_time())
    for name, start, end in zip(("load", "ground", "solve"), at, at[1:]):
        print(name, end - start)
    print("mb", peak() - begun)
    out = []
    for answer in found:
        if question in ("sets", "least"):
            out.append("set " + " ".join(str(n) for [n] in sorted(answer)))
        elif question == "held":
            out.extend(f"held {act}" for [act] in answer)
        else:
            out.extend(f"level {act} {level}" for act, level in answer)
    print("\n".join(out))


if __name__ == "__main__":
    main(*sys.argv[1:])
