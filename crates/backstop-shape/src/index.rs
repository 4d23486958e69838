//! Shapes made ready for finding: words are numbers, and each shape waits for its rarest word.
//!
//! A sentence is first asked only one thing, word by word: does any shape wait for you? The word
//! a shape waits for stands on one of the lines that have to be there and has a test that only
//! certain words pass: a form, a lemma, a list. Of several such lines the one with the fewest
//! words is waited for, where a very common word weighs as much as many rare ones. A shape
//! without such a line is tried at every word that passes its top line.
//!
//! Nothing here looks at trees.

use crate::check::has_feature;
use crate::shape::{Asks, Count, Lists, Shape, Test};
use backstop_syntax::{Parsed, TokenId, Upos};
use std::collections::HashMap;

/// A word that no shape mentions.
const UNKNOWN: u32 = u32::MAX;

/// Words so common that waiting for one saves little: the commonest forms and lemmas of English
/// news, with punctuation.
const COMMON: &str = "\
    , . \" ' - : the a an of to in and for on that with as at by from it he she they this its \
    his be is are was were been have has had do did not will would could may should who which \
    we i you or but after more say said";
/// What a common word weighs; a rare one weighs 1.
const COMMON_WEIGHT: usize = 400;

/// What is known of a token's word: its numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    form: u32,
    lemma: u32,
}

/// A test over numbers.
#[derive(Debug)]
enum Ask {
    Form(Vec<u32>),
    Lemma(Vec<u32>),
    /// Parts of speech as bits.
    Upos(u32),
    Xpos(Vec<String>),
    Feature(String, Vec<String>),
    /// Numbers of lists.
    List(Vec<usize>),
    Entity(Vec<String>),
}

/// A line ready to be matched.
#[derive(Debug)]
pub(crate) struct Plan {
    tests: Vec<(bool, Ask)>,
    /// Lines under it that take words, in the order in which they choose.
    pub takes: Vec<usize>,
    /// Lines under it that must be absent.
    pub absent: Vec<usize>,
}

/// All shapes, and who waits for which word.
#[derive(Debug)]
pub(crate) struct Index {
    words: HashMap<String, u32>,
    /// For each list, the parts of speech with which each lemma is in it, as bits.
    lists: Vec<HashMap<u32, u32>>,
    /// For each shape its lines.
    pub plans: Vec<Vec<Plan>>,
    /// For each word, the shapes and lines that wait for it as a form; then as a lemma.
    by_form: Vec<Vec<(usize, usize)>>,
    by_lemma: Vec<Vec<(usize, usize)>>,
    /// Shapes that wait for no word.
    pub roaming: Vec<usize>,
}

impl Index {
    pub fn new(shapes: &[Shape], lists: &dyn Lists) -> Index {
        let mut index = Index {
            words: HashMap::new(),
            lists: Vec::new(),
            plans: Vec::new(),
            by_form: Vec::new(),
            by_lemma: Vec::new(),
            roaming: Vec::new(),
        };
        let mut names: Vec<&str> = shapes.iter().flat_map(Shape::lists).collect();
        names.sort_unstable();
        names.dedup();
        for name in &names {
            index.list(name, lists);
        }
        for shape in shapes {
            let plans = (0..shape.lines.len()).map(|at| index.plan(shape, at, &names));
            let plans: Vec<Plan> = plans.collect();
            index.plans.push(plans);
        }
        index.by_form.resize_with(index.words.len(), Vec::new);
        index.by_lemma.resize_with(index.words.len(), Vec::new);
        for (at, shape) in shapes.iter().enumerate() {
            index.wait(at, shape);
        }
        index
    }

    fn id(&mut self, word: &str) -> u32 {
        let next = self.words.len() as u32;
        *self.words.entry(word.to_owned()).or_insert(next)
    }

    /// Asks a list about each of its lemmas, once and for all.
    fn list(&mut self, name: &str, lists: &dyn Lists) {
        let mut members = HashMap::new();
        for lemma in lists.lemmas(name) {
            let lemma = lemma.to_lowercase();
            let bits = Upos::all()
                .filter(|&upos| lists.contains(name, &lemma, upos))
                .fold(0, |bits, upos| bits | bit(upos));
            members.insert(self.id(&lemma), bits);
        }
        self.lists.push(members);
    }

    fn plan(&mut self, shape: &Shape, at: usize, names: &[&str]) -> Plan {
        let line = &shape.lines[at];
        let tests = line
            .tests
            .iter()
            .map(|test| (test.negated, self.ask(test, names)));
        let tests = tests.collect();
        let absent = |&child: &usize| shape.lines[child].count == Count::Absent;
        let mut takes = line.children.clone();
        takes.retain(|child| !absent(child));
        // Named lines choose first, then the others are content with what is left; a line that
        // takes every word comes after all that take one.
        takes.sort_by_key(|&child| {
            let line = &shape.lines[child];
            let count = match line.count {
                Count::One => 0,
                Count::Optional => 1,
                _ => 4,
            };
            count + 2 * usize::from(line.nameless)
        });
        Plan {
            tests,
            takes,
            absent: line.children.iter().copied().filter(absent).collect(),
        }
    }

    fn ask(&mut self, test: &Test, names: &[&str]) -> Ask {
        match &test.asks {
            Asks::Form(forms) => Ask::Form(forms.iter().map(|form| self.id(form)).collect()),
            Asks::Lemma(lemmas) => Ask::Lemma(lemmas.iter().map(|lemma| self.id(lemma)).collect()),
            Asks::Upos(upos) => Ask::Upos(upos.iter().fold(0, |bits, &upos| bits | bit(upos))),
            Asks::Xpos(tags) => Ask::Xpos(tags.clone()),
            Asks::Feature { name, values } => Ask::Feature(name.clone(), values.clone()),
            Asks::List(lists) => Ask::List(
                lists
                    .iter()
                    .filter_map(|list| names.binary_search(&list.as_str()).ok())
                    .collect(),
            ),
            Asks::Entity(types) => Ask::Entity(types.clone()),
        }
    }

    /// Has a shape wait for its rarest word.
    fn wait(&mut self, at: usize, shape: &Shape) {
        let mut common = vec![false; self.words.len()];
        for word in COMMON.split_whitespace() {
            if let Some(&id) = self.words.get(word) {
                common[id as usize] = true;
            }
        }
        let weight = |ids: &[u32]| -> usize {
            ids.iter()
                .map(|&id| {
                    if common[id as usize] {
                        COMMON_WEIGHT
                    } else {
                        1
                    }
                })
                .sum()
        };
        let mut rarest: Option<(usize, usize, Vec<u32>, bool)> = None;
        for (number, plan) in self.plans[at].iter().enumerate() {
            if !shape.up(number).all(|l| shape.lines[l].count.demands()) {
                continue;
            }
            for (negated, ask) in &plan.tests {
                let (mut ids, form) = match ask {
                    _ if *negated => continue,
                    Ask::Form(ids) => (ids.clone(), true),
                    Ask::Lemma(ids) => (ids.clone(), false),
                    Ask::List(lists) => {
                        let members = lists.iter().flat_map(|&list| self.lists[list].keys());
                        (members.copied().collect(), false)
                    }
                    _ => continue,
                };
                ids.sort_unstable();
                ids.dedup();
                let weight = weight(&ids);
                if rarest.as_ref().is_none_or(|(least, ..)| weight < *least) {
                    rarest = Some((weight, number, ids, form));
                }
            }
        }
        match rarest {
            None => self.roaming.push(at),
            Some((_, line, ids, form)) => {
                let table = match form {
                    true => &mut self.by_form,
                    false => &mut self.by_lemma,
                };
                for id in ids {
                    table[id as usize].push((at, line));
                }
            }
        }
    }

    /// A token's numbers. `scratch` saves an allocation a word.
    pub fn word(&self, parsed: &Parsed<'_>, token: TokenId, scratch: &mut String) -> Word {
        Word {
            form: self.look_up(parsed.form(token), scratch),
            lemma: self.look_up(parsed.lemma(token), scratch),
        }
    }

    fn look_up(&self, word: &str, scratch: &mut String) -> u32 {
        let found = if word
            .bytes()
            .all(|b| b.is_ascii() && !b.is_ascii_uppercase())
        {
            self.words.get(word)
        } else if word.is_ascii() {
            scratch.clear();
            scratch.push_str(word);
            scratch.make_ascii_lowercase();
            self.words.get(scratch.as_str())
        } else {
            self.words.get(&word.to_lowercase())
        };
        found.copied().unwrap_or(UNKNOWN)
    }

    /// Shapes and lines that wait for a word.
    pub fn waiting(&self, word: Word) -> impl Iterator<Item = (usize, usize)> + '_ {
        let forms = self.by_form.get(word.form as usize);
        let lemmas = self.by_lemma.get(word.lemma as usize);
        forms.into_iter().chain(lemmas).flatten().copied()
    }

    /// Whether a word passes all tests of a line.
    pub fn passes(&self, plan: &Plan, parsed: &Parsed<'_>, token: TokenId, word: Word) -> bool {
        plan.tests.iter().all(|(negated, ask)| {
            let yes = match ask {
                Ask::Form(ids) => ids.contains(&word.form),
                Ask::Lemma(ids) => ids.contains(&word.lemma),
                Ask::Upos(bits) => bits & bit(parsed.upos(token)) != 0,
                Ask::Xpos(tags) => tags.iter().any(|tag| tag == parsed.xpos(token)),
                Ask::Feature(name, values) => has_feature(parsed.feats(token), name, values),
                Ask::List(lists) => lists.iter().any(|&list| {
                    let bits = self.lists[list].get(&word.lemma).copied();
                    bits.unwrap_or(0) & bit(parsed.upos(token)) != 0
                }),
                Ask::Entity(types) => {
                    let entity = parsed.entity(token);
                    entity.is_some_and(|e| types.iter().any(|t| t.eq_ignore_ascii_case(e)))
                }
            };
            yes != *negated
        })
    }
}

fn bit(upos: Upos) -> u32 {
    1 << (upos as u32)
}
