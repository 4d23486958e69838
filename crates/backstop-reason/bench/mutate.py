"""Breaks the semantics one line at a time and expects the laws to notice.

    python crates/backstop-reason/bench/mutate.py [FOLDER] [--only WORD] [--table FILE]

Copies this crate and the model into FOLDER (a temporary one if none is named), never touching the
working tree; changes one line there, runs the tests of laws on random graphs (`laws`, `supposing`)
and, where these pass, those of single rules (`rules`, `items`, `families`, `matters`), and puts the
line back. `small` takes too long to be run so often. A change that no test notices is an error.
CARGO_TARGET_DIR may name a folder in which the dependencies are built already.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# File, the line or its telling part, what stands there instead, and what that would mean.
CHANGES = [
    ("net.rs", "let reached = level.min(self.ceiling[user]);", "let reached = level;",
     "a promise is worth more than its own word"),
    ("net.rs", "if missing[user] == 0 {\n                        let reached",
     "if missing[user] <= 1 {\n                        let reached",
     "all but one of what is needed suffices"),
    ("net.rs", "value[node as usize] = value[node as usize].min(level - 1);",
     "value[node as usize] = value[node as usize].min(level);",
     "who keeps their word comes a rung higher than they can"),
    ("net.rs", "if slack[at] < 0 {", "if slack[at] < -1 {",
     "everybody keeping their word makes up for one who cannot"),
    ("solve.rs", "needs[..facts.acts.len()].fill(0);", "needs[..0].fill(0);",
     "what is said counts only once its own conditions are met"),
    ("solve.rs", "part != u32::MAX && part == self.part[owner]", "part != u32::MAX",
     "whoever waits on a promise is in a ring"),
    ("solve.rs", "if self.refused(facts, need) {", "if false {",
     "a refusal is taken for silence"),
    ("link.rs", "*act != row.owner && !(", "!(", "an act meets its own condition"),
    ("link.rs", "self.net.set_ceiling(gate, if closed { 0 } else { 9 });",
     "self.net.set_ceiling(gate, 9);", "a group speaks against its member's own word"),
    ("link.rs", "if happened { 0 } else { 9 }", "if happened { 9 } else { 0 }",
     "\"unless\" means \"if\""),
    ("joint.rs", "world.named.len() as u32 + 1)", "world.named.len() as u32)",
     "one side alone makes peace"),
    ("rows.rs", "self.refuses() || matches!(", "matches!(", "what is refused still counts"),
    ("rows.rs", "(self.refuses() || self.absence.is_some())", "self.refuses()",
     "a group overrules a member reported to have given nothing"),
    ("level.rs", "pub const OFFERED: Level = Level(5);", "pub const OFFERED: Level = Level(4);",
     "a plan is a promise"),
    ("scc.rs", "low[above] = low[above].min(mine);", "low[above] = low[above].max(mine);",
     "rings of three fall apart"),
    ("ring.rs", "for level in (1..=9u8).rev()", "for level in (6..=9u8).rev()",
     "rings among considered promises are not seen"),
    ("unlock.rs", "if self.in_ring(node) {\n                    self.var",
     "if false {\n                    self.var", "nobody in a ring may go first"),
    ("unlock.rs", "if self.answer.solution.said[row.node as usize] >= LIVE {",
     "if self.answer.solution.least[row.node as usize] >= LIVE {",
     "what is promised must be promised again"),
    ("minimal.rs", "let hi = self.without(hi, lo)?;\n        let var", "let var",
     "sets with something needless in them are listed"),
    ("minimal.rs", "if hi == NONE {", "if hi == UNIT {", "some sets are left out"),
    ("alike.rs", "with(true, false).xor(&with(false, true)).is_false()", "true",
     "steps count as alike that are not"),
    ("enough.rs", "look(n.saturating_sub(*weight))", "look(n.saturating_sub(1))",
     "every party has the same share"),
    ("track.rs", "> value\n                    || side.value[input] == value && side.order[input] <",
     "> value\n                    || side.value[input] == value && side.order[input] !=",
     "a promise that fell still carries those who wait on it in a ring"),
    ("track.rs", "weighs + need > net.total(node)", "weighs + need >= net.total(node)",
     "a rise is not followed as far as it goes"),
    ("links.rs", "for gate in gates {", "for gate in gates.take(0) {",
     "a supposed refusal leaves a group's word open"),
    ("what_if.rs", "if live(&before.solution, leaf.node) != live(after, leaf.node) {", "if false {",
     "what a scenario supplies stays missing"),
    ("supposing.rs", "then.freed.push(act);", "",
     "\"unconditionally\" is not heard"),
    ("explain.rs", "found.extend(closers.filter(", "found.extend(closers.take(0).filter(",
     "a proof leaves out the no that closed a group's word"),
    ("explain.rs", "let value = match self.greatest {", "let value = match false {",
     "a proof of what could be argues from what is"),
    ("items.rs", "solution.states[need as usize].is_missing() &&",
     "!solution.states[need as usize].is_missing() &&", "what is covered is called missing"),
    ("items.rs", "if solution.said[leaf.node as usize] >= Level::OFFERED.0 {", "if false {",
     "who has promised is asked again"),
    ("index.rs", "self.widened(one).iter().any(shared)", "true",
     "help for one is taken for help for another"),
    ("counted.rs", "!owner.contains(&party)", "true", "who waits is one of the others"),
    ("counted.rs", "found.entry(*party)", "found.entry(Name(0))",
     "three allies together are one"),
    ("items.rs", "true => words.to_lowercase()", "true => String::new()",
     "all things of no known kind are one"),
    ("covers.rs", "self.met_by.get(kind)", "self.met_by.get(kind).filter(|_| false)",
     "only the very kind of deed meets a condition"),
    ("keystone.rs", "if self.lacks[at] == 0 && net.ceiling[at] >= LIVE {",
     "if net.ceiling[at] >= LIVE {", "a keystone unlocks what still lacks something else"),
    ("from_model.rs", "if !named.is_empty() {", "if false {",
     "a condition is for whoever waits, whatever it says"),
]

LAWS = ["laws", "supposing"]
RULES = ["rules", "items", "families", "matters"]


def copy(root, folder):
    for crate in ("backstop-model", "backstop-reason"):
        target = folder / "crates" / crate
        shutil.rmtree(target, ignore_errors=True)
        # New times, or a build of an earlier run would pass for one of these files.
        shutil.copytree(root / "crates" / crate, target, copy_function=shutil.copyfile)
    manifest = (root / "Cargo.toml").read_text(encoding="utf-8")
    manifest = re.sub(r"members = .*", 'members = ["crates/*"]', manifest)
    manifest = re.sub(r"\[profile\.dev\.package\.backstop-.*\]\n.*\n", "", manifest)
    (folder / "Cargo.toml").write_text(manifest, encoding="utf-8")
    shutil.copy(root / "Cargo.lock", folder / "Cargo.lock")


def failing(folder, tests):
    """The tests that fail in the first file with any, `does not compile`, or nothing."""
    for test in tests:
        command = ["cargo", "test", "-j", "1", "-p", "backstop-reason", "--test", test]
        ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if ran.returncode != 0:
            found = re.findall(r"^test (\S+) \.\.\. FAILED", ran.stdout, re.MULTILINE)
            return sorted(f"{test}::{name}" for name in found) or ["does not compile"]
    return []


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=pathlib.Path)
    parser.add_argument("--only", default="", help="only changes whose file or meaning has this")
    parser.add_argument("--table", type=pathlib.Path, help="write the result as Markdown, too")
    args = parser.parse_args()
    root = pathlib.Path(__file__).resolve().parents[3]
    folder = args.folder or pathlib.Path(tempfile.mkdtemp(prefix="mutate"))
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("CARGO_TARGET_DIR", str(folder / "target"))
    # A change is noticed by few cases or by none, and compiling is what takes the time.
    os.environ.setdefault("LAW_CASES", "60")
    os.environ.setdefault("CARGO_PROFILE_DEV_OPT_LEVEL", "0")
    copy(root, folder)
    if failing(folder, LAWS + RULES):
        sys.exit("The tests fail before anything is changed: mend that first.")
    rows, missed = [], 0
    for name, old, new, means in CHANGES:
        if args.only not in name + means:
            continue
        path = folder / "crates/backstop-reason/src" / name
        text = path.read_text(encoding="utf-8")
        if text.count(old) != 1:
            sys.exit(f"{name} has {text.count(old)} of `{old}`: bring this list up to date.")
        path.write_text(text.replace(old, new), encoding="utf-8")
        by = failing(folder, LAWS)
        kind = "law"
        if not by:
            kind, by = "rule", failing(folder, RULES)
        path.write_text(text, encoding="utf-8")
        if by in ([], ["does not compile"]):
            kind, missed = "nothing", missed + 1
        rows.append(f"| `{name}` | {means} | {kind} | {', '.join(f'`{t}`' for t in by)} |")
        print(rows[-1], flush=True)
    if args.table:
        head = "| file | as if | noticed by a | which |\n|---|---|---|---|\n"
        args.table.write_text(head + "\n".join(rows) + "\n", encoding="utf-8")
    if missed:
        sys.exit(f"{missed} changes were not noticed.")


if __name__ == "__main__":
    main()
