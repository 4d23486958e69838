//! Looks downwards: in how many ways can the lines of a shape take words under a given one?
//!
//! Two questions, each answered once for a line and a word. *Fits*: is there any way at all?
//! Lines beside each other take different words, so this is a matching of lines to children,
//! found by the augmenting paths of Kuhn. *Ways*: which ways are there? Lines choose one after
//! the other, and a choice after which the rest would not fit is not made; so the search does
//! not run into dead ends, and costs about as much as what it finds.
//!
//! Ways that capture the same are one, so lines without a name, and without one below, take the
//! first words they can. A word's ways under one line are at most 256, and a search has an end
//! after so many steps, however wild the shape and the sentence.

use crate::index::{Index, Plan, Word};
use crate::shape::{Count, Line, Shape};
use backstop_syntax::{Parsed, SentenceId, TokenId};
use std::collections::HashMap;
use std::rc::Rc;

/// Ways of one line at one word.
const MOST_WAYS: usize = 256;
/// Choices for one shape at one top word. Only a shape whose `+` lines take words from each other
/// can come near it.
const MOST_STEPS: usize = 20_000;

/// Lines with the words that they take.
pub(crate) type Way = Vec<(usize, TokenId)>;

/// The search for one shape in one sentence.
pub(crate) struct Search<'a> {
    lines: &'a [Line],
    plans: &'a [Plan],
    index: &'a Index,
    parsed: &'a Parsed<'a>,
    words: &'a [Word],
    /// First token of the sentence.
    first: usize,
    /// For each line and word, whether it fits, once that is known.
    fits: Vec<Option<bool>>,
    ways: HashMap<(usize, TokenId), Rc<Vec<Way>>>,
    steps: usize,
}

impl<'a> Search<'a> {
    pub fn new(
        shape: &'a Shape,
        number: usize,
        index: &'a Index,
        parsed: &'a Parsed<'a>,
        sentence: SentenceId,
        words: &'a [Word],
    ) -> Search<'a> {
        let first = parsed.tokens_of(sentence).next().map_or(0, TokenId::index);
        Search {
            lines: &shape.lines,
            plans: &index.plans[number],
            index,
            parsed,
            words,
            first,
            fits: vec![None; shape.lines.len() * words.len()],
            ways: HashMap::new(),
            steps: 0,
        }
    }

    /// Whether a line, with all under it, can take a word. The word's relation is not asked.
    fn fits(&mut self, line: usize, token: TokenId) -> bool {
        let at = token.index() - self.first;
        let slot = line * self.words.len() + at;
        if let Some(known) = self.fits[slot] {
            return known;
        }
        let plans = self.plans;
        let plan = &plans[line];
        let fits = self.index.passes(plan, self.parsed, token, self.words[at])
            && self.children_fit(plan, token);
        self.fits[slot] = Some(fits);
        fits
    }

    fn children_fit(&mut self, plan: &Plan, token: TokenId) -> bool {
        if plan.absent.is_empty() && plan.takes.is_empty() {
            return true;
        }
        let children: Vec<TokenId> = self.parsed.children(token).collect();
        let there = |search: &mut Self, line| children.iter().any(|&c| search.under(line, c));
        if plan.absent.iter().any(|&line| there(self, line)) {
            return false;
        }
        self.matching(&plan.takes, &children).is_some()
    }

    /// Whether a line can take a word as a child of the word above.
    fn under(&mut self, line: usize, child: TokenId) -> bool {
        self.lines[line].allows(self.parsed.rel(child)) && self.fits(line, child)
    }

    /// Gives each of the lines that demand a word another child, if that can be: for each child
    /// the line that holds it.
    fn matching(&mut self, lines: &[usize], children: &[TokenId]) -> Option<Vec<Option<usize>>> {
        let mut holder = vec![None; children.len()];
        for &line in lines {
            if self.lines[line].count.demands() {
                let mut tried = vec![false; children.len()];
                if !self.place(line, children, &mut tried, &mut holder) {
                    return None;
                }
            }
        }
        Some(holder)
    }

    /// Gives a line a child, moving lines that hold one to others if need be.
    fn place(
        &mut self,
        line: usize,
        children: &[TokenId],
        tried: &mut [bool],
        holder: &mut [Option<usize>],
    ) -> bool {
        // One that nobody holds, if there is one: alike words would else be passed on in a row.
        for at in 0..children.len() {
            if holder[at].is_none() && !tried[at] && self.under(line, children[at]) {
                holder[at] = Some(line);
                return true;
            }
        }
        for at in 0..children.len() {
            let Some(other) = holder[at] else { continue };
            if tried[at] || !self.under(line, children[at]) {
                continue;
            }
            tried[at] = true;
            if self.place(other, children, tried, holder) {
                holder[at] = Some(line);
                return true;
            }
        }
        false
    }

    /// The ways in which the whole shape can stand with its top line on a word.
    pub fn at(&mut self, top: TokenId) -> Rc<Vec<Way>> {
        self.steps = 0;
        self.ways(0, top)
    }

    /// The ways in which a line, with all under it, can take a word.
    fn ways(&mut self, line: usize, token: TokenId) -> Rc<Vec<Way>> {
        if let Some(known) = self.ways.get(&(line, token)) {
            return Rc::clone(known);
        }
        let mut ways = Vec::new();
        let plans = self.plans;
        let takes = &plans[line].takes;
        let children: Vec<TokenId> = self.parsed.children(token).collect();
        if self.fits(line, token)
            && let Some(holder) = self.matching(takes, &children)
        {
            let mut choice = Choice {
                takes,
                taken: vec![false; children.len()],
                children,
                holder,
                way: vec![(line, token)],
                most: if self.lines[line].nameless {
                    1
                } else {
                    MOST_WAYS
                },
                ways: &mut ways,
            };
            self.choose(&mut choice, 0);
        }
        let ways = Rc::new(ways);
        self.ways.insert((line, token), Rc::clone(&ways));
        ways
    }

    /// Lets the lines from `at` on choose. Says whether that gave a way.
    fn choose(&mut self, choice: &mut Choice<'_>, at: usize) -> bool {
        if choice.ways.len() >= choice.most {
            return true;
        }
        let Some(&line) = choice.takes.get(at) else {
            choice.ways.push(choice.way.clone());
            return true;
        };
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return false;
        }
        match self.lines[line].count {
            Count::One | Count::Optional => self.choose_one(choice, at, line),
            Count::Every | Count::Any | Count::Absent => self.choose_every(choice, at, line),
        }
    }

    fn choose_one(&mut self, choice: &mut Choice<'_>, at: usize, line: usize) -> bool {
        let nameless = self.lines[line].nameless;
        let mark = choice.way.len();
        let before = choice.holder.clone();
        let mut found = false;
        for child in 0..choice.children.len() {
            let token = choice.children[child];
            if choice.taken[child] || !self.under(line, token) {
                continue;
            }
            choice.taken[child] = true;
            if self.rest_fits(choice, line, child) {
                for way in self.ways(line, token).iter() {
                    choice.way.extend_from_slice(way);
                    found |= self.choose(choice, at + 1);
                    choice.way.truncate(mark);
                    if choice.ways.len() >= choice.most {
                        break;
                    }
                }
            }
            choice.taken[child] = false;
            choice.holder.clone_from(&before);
            if found && (nameless || choice.ways.len() >= choice.most) {
                return true;
            }
        }
        found || self.lines[line].count == Count::Optional && self.choose(choice, at + 1)
    }

    /// Whether the lines still to choose have their words if this one takes that child: if one of
    /// them holds it, another child must be found for that one.
    fn rest_fits(&mut self, choice: &mut Choice<'_>, line: usize, child: usize) -> bool {
        let own = choice.holder.iter().position(|&held| held == Some(line));
        if let Some(own) = own {
            choice.holder[own] = None;
        }
        match choice.holder[child].take() {
            None => true,
            Some(other) => {
                let mut tried = choice.taken.clone();
                self.place(other, &choice.children, &mut tried, &mut choice.holder)
            }
        }
    }

    /// Takes all that are left, each in its first way.
    fn choose_every(&mut self, choice: &mut Choice<'_>, at: usize, line: usize) -> bool {
        let mark = choice.way.len();
        let mut took = Vec::new();
        for child in 0..choice.children.len() {
            let token = choice.children[child];
            if choice.taken[child] || !self.under(line, token) {
                continue;
            }
            if let Some(way) = self.ways(line, token).first() {
                choice.way.extend_from_slice(way);
                choice.taken[child] = true;
                took.push(child);
            }
        }
        let enough = !took.is_empty() || self.lines[line].count == Count::Any;
        let found = enough && self.choose(choice, at + 1);
        for child in took {
            choice.taken[child] = false;
        }
        choice.way.truncate(mark);
        found
    }
}

/// A choice in the making: which lines choose among which children, what is taken, and the ways
/// found.
struct Choice<'c> {
    takes: &'c [usize],
    children: Vec<TokenId>,
    taken: Vec<bool>,
    /// For each child, the line still to choose that it is kept for.
    holder: Vec<Option<usize>>,
    way: Way,
    most: usize,
    ways: &'c mut Vec<Way>,
}
