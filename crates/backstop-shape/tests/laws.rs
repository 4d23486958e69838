//! Laws: what holds for every tree and every shape.
//!
//! - A printed tree read back as a shape finds itself.
//! - Indexed search agrees with plain search.
//! - Search agrees with a slow one that tries everything, on many random shapes.
//! - The same question has the same answer.
//!
//! They run on our own trees here; `examples/law.rs` runs the first two on any treebank.

#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use backstop_shape::{Finder, NoLists, Shape, print};
use backstop_syntax::{Parsed, SentenceId, TokenId, conllu};
use common::{Few, NAMES, ours, sentence, shape};
use std::collections::BTreeSet;

#[test]
fn a_printed_tree_read_back_finds_itself() {
    let bank = ours();
    let parsed = bank.parsed();
    let sentences: Vec<SentenceId> = parsed.sentences().collect();
    assert_eq!(sentences.len(), NAMES.len());
    for id in sentences {
        let drawn = print(&parsed, id);
        let shape = Shape::parse(&drawn, "printed", 1, &NoLists).unwrap();
        let found = Finder::new(vec![shape], &NoLists).find(&parsed, id);
        assert_eq!(found.len(), 1, "{drawn}");
        assert_eq!(found[0].root, parsed.root(id), "{drawn}");
        assert!(
            found[0].used.iter().copied().eq(parsed.tokens_of(id)),
            "{drawn}"
        );
    }
}

#[test]
fn a_printed_tree_finds_no_other_sentence_of_ours() {
    let bank = ours();
    let parsed = bank.parsed();
    let read = |id| Shape::parse(&print(&parsed, id), "printed", 1, &NoLists).unwrap();
    let finder = Finder::new(parsed.sentences().map(read).collect(), &NoLists);
    for id in parsed.sentences() {
        let shapes: Vec<usize> = finder.find(&parsed, id).iter().map(|m| m.shape).collect();
        assert_eq!(shapes, [id.index()]);
    }
}

/// A sentence of alike words, each with the head that `head` gives for its number from 1.
fn alike(words: usize, head: impl Fn(usize) -> usize) -> conllu::Treebank {
    let line = |id: usize| {
        let (head, rel) = (head(id), if head(id) == 0 { "root" } else { "conj" });
        format!("{id}\tout\tout\tADV\tRB\t_\t{head}\t{rel}\t_\t_\n")
    };
    let text: String = (1..=words).map(line).collect();
    conllu::read(&format!("{text}\n")).unwrap()
}

#[test]
fn wide_trees_find_themselves_too() {
    let bank = alike(400, |id| usize::from(id > 1));
    let parsed = bank.parsed();
    let id = SentenceId(0);
    let shape = Shape::parse(&print(&parsed, id), "printed", 1, &NoLists).unwrap();
    let found = Finder::new(vec![shape], &NoLists).find(&parsed, id);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].used.len(), 400);
}

#[test]
fn a_tree_deeper_than_any_sentence_is_drawn_and_searched_but_refused_as_a_shape() {
    let bank = alike(600, |id| id - 1);
    let parsed = bank.parsed();
    let id = SentenceId(0);
    let drawn = print(&parsed, id);
    assert_eq!(drawn.lines().count(), 600);
    let error = Shape::parse(&drawn, "printed", 1, &NoLists).unwrap_err();
    assert_eq!(
        (error.line, error.what.as_str()),
        (130, "a shape is at most 128 lines deep")
    );
    let cut: String = drawn.split_inclusive('\n').take(129).collect();
    let shape = Shape::parse(&cut, "printed", 1, &NoLists).unwrap();
    assert_eq!(
        Finder::new(vec![shape], &NoLists).find(&parsed, id).len(),
        600 - 128
    );
}

#[test]
fn the_drawing_of_a_tree() {
    let bank = ours();
    let parsed = bank.parsed();
    assert_eq!(
        print(&parsed, sentence("said")),
        r#""said" say VERB
  nsubj "mayor" NOUN
    det "The" DET
  ccomp "open" VERB
    mark "that" SCONJ
    nsubj "bridge" NOUN
      det "the" DET
    aux "will" AUX
    obl "May" PROPN
      case "in" ADP
  punct "." PUNCT
"#
    );
    assert!(print(&parsed, sentence("signs")).contains(r#"punct "\"" PUNCT"#));
    assert!(print(&parsed, sentence("signs")).starts_with(r#""A\\B" PROPN"#));
}

/// Numbers that look random and are the same every time (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % sides
    }
}

/// A line of a random shape, in a form that the slow search reads by itself.
#[derive(Debug)]
struct Line {
    relation: &'static str,
    /// ` `, `?` or `!`
    count: char,
    upos: &'static str,
    capture: Option<String>,
    children: Vec<Line>,
}

impl Line {
    fn random(dice: &mut Dice, depth: usize, names: &mut usize, absent: bool) -> Line {
        let count = match dice.roll(6) {
            _ if depth == 0 => ' ',
            0 => '?',
            1 => '!',
            _ => ' ',
        };
        let absent = absent || count == '!';
        let mut line = Line {
            relation: ["_", "nsubj", "conj", "det", "punct", "advcl", "obj"][dice.roll(7)],
            count,
            upos: ["", "", "", "VERB", "NOUN", "PROPN", "PUNCT"][dice.roll(7)],
            capture: (depth == 0 || !absent && dice.roll(2) == 0).then(|| {
                *names += 1;
                format!("c{names}")
            }),
            children: Vec::new(),
        };
        for _ in 0..dice.roll(4).saturating_sub(depth) {
            line.children
                .push(Line::random(dice, depth + 1, names, absent));
        }
        line
    }

    fn draw(&self, depth: usize, out: &mut String) {
        out.push_str(&"  ".repeat(depth));
        if depth > 0 {
            let bang = if self.count == '!' { "!" } else { "" };
            let mark = if self.count == '?' { "?" } else { "" };
            out.push_str(&format!("{bang}{}{mark} ", self.relation));
        }
        if let Some(name) = &self.capture {
            out.push_str(&format!("{name}: "));
        }
        out.push_str(&format!("{}\n", self.upos));
        for child in &self.children {
            child.draw(depth + 1, out);
        }
    }

    fn takes(&self, parsed: &Parsed<'_>, token: TokenId, depth: usize) -> bool {
        (self.upos.is_empty() || parsed.upos(token) == self.upos)
            && (depth == 0 || self.relation == "_" || parsed.rel(token) == self.relation)
    }

    fn nameless(&self) -> bool {
        self.capture.is_none() && self.children.iter().all(Line::nameless)
    }

    /// Every way to match here, as sets of captures: all children are tried for all lines, and
    /// an optional line goes without only where it could not have gone with.
    fn slowly(&self, parsed: &Parsed<'_>, token: TokenId, depth: usize) -> Vec<Taken> {
        if !self.takes(parsed, token, depth) {
            return Vec::new();
        }
        let children: Vec<TokenId> = parsed.children(token).collect();
        let absent = |line: &Line| {
            let there = |&child: &TokenId| !line.slowly(parsed, child, depth + 1).is_empty();
            line.count == '!' && children.iter().any(there)
        };
        if self.children.iter().any(absent) {
            return Vec::new();
        }
        let own = self
            .capture
            .iter()
            .map(|name| (name.clone(), token))
            .collect();
        let mut named: Vec<&Line> = self.children.iter().filter(|l| l.count != '!').collect();
        // Lines with names choose first; of these, and of the others, those that must.
        named.sort_by_key(|line| (line.nameless(), line.count == '?'));
        // Each way to give the lines children or nothing, with the words each took.
        let mut ways: Vec<(Taken, Vec<Option<TokenId>>)> = vec![(own, Vec::new())];
        for line in &named {
            let mut next = Vec::new();
            for (taken, words) in &ways {
                for &child in children
                    .iter()
                    .filter(|&&child| !words.contains(&Some(child)))
                {
                    for more in line.slowly(parsed, child, depth + 1) {
                        let mut words = words.clone();
                        words.push(Some(child));
                        next.push((taken.union(&more).cloned().collect(), words));
                    }
                }
                if line.count == '?' {
                    let mut words = words.clone();
                    words.push(None);
                    next.push((taken.clone(), words));
                }
            }
            ways = next;
        }
        // A way in which a line goes without a word, though it could have had one with the lines
        // before it choosing the same, is none.
        let all = ways.clone();
        ways.retain(|(_, words)| {
            (0..words.len())
                .filter(|&at| words[at].is_none())
                .all(|at| {
                    let same = |other: &[Option<TokenId>]| other[..at] == words[..at];
                    !all.iter()
                        .any(|(_, other)| same(other) && other[at].is_some())
                })
        });
        ways.into_iter().map(|(taken, _)| taken).collect()
    }
}

/// Captures of a way.
type Taken = BTreeSet<(String, TokenId)>;

#[test]
fn search_agrees_with_trying_everything() {
    let bank = ours();
    let parsed = bank.parsed();
    let mut dice = Dice(20310304);
    let (mut matched, mut several) = (0, 0);
    for _ in 0..8000 {
        let line = Line::random(&mut dice, 0, &mut 0, false);
        let mut drawn = String::new();
        line.draw(0, &mut drawn);
        let Ok(read) = Shape::parse(&drawn, "random", 1, &NoLists) else {
            assert!(
                drawn.contains('!'),
                "only what is forbidden is refused:\n{drawn}"
            );
            continue;
        };
        let finder = Finder::new(vec![read], &NoLists);
        let name = NAMES[dice.roll(NAMES.len())];
        if name == "chant" {
            continue; // trying everything takes too long there
        }
        for top in parsed.tokens_of(sentence(name)) {
            let slow: BTreeSet<Taken> = line.slowly(&parsed, top, 0).into_iter().collect();
            let fast = finder
                .find(&parsed, sentence(name))
                .into_iter()
                .filter(|m| m.root == top);
            let fast: Vec<Taken> = fast
                .map(|m| {
                    let words = m.captures.iter().map(|(n, words)| (n.to_owned(), words[0]));
                    words.collect()
                })
                .collect();
            assert_eq!(
                fast.len(),
                slow.len(),
                "{name} at {top:?}:\n{drawn}{fast:?}\n{slow:?}"
            );
            assert_eq!(
                fast.into_iter().collect::<BTreeSet<Taken>>(),
                slow,
                "{name}:\n{drawn}"
            );
            matched += usize::from(!slow.is_empty());
            several += usize::from(slow.len() > 1);
        }
    }
    assert!(
        matched > 2000 && several > 100,
        "too few to tell: {matched}, {several}"
    );
}

#[test]
fn indexed_search_agrees_with_plain_search_for_many_shapes_at_once() {
    let bank = ours();
    let parsed = bank.parsed();
    let shapes = [
        "cue: @speech\n  ccomp c:\n    mark? \"that\"",
        "VERB\n  aux \"will\"\n  nsubj* who:",
        "NOUN\n  det \"the\"|\"a\"",
        "x: !VERB\n  punct+ p: \",\"|\".\"",
        "VERB\n  advcl\n    mark @condition|@speech",
        "VERB\n  ccomp? a: @speech\n  !nsubj \"mayor\"",
    ];
    let finder = Finder::new(shapes.map(shape).to_vec(), &Few);
    let mut found = 0;
    for id in parsed.sentences() {
        let indexed = finder.find(&parsed, id);
        assert_eq!(indexed, finder.find_plainly(&parsed, id));
        assert_eq!(indexed, finder.find(&parsed, id));
        found += indexed.len();
    }
    assert!(found > 20, "{found}");
}
