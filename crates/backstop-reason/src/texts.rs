//! Words that nearly all differ, kept one after the other: ids, quotations, stances.
//!
//! Finding equal ones would cost more than it saves, so each is kept as often as it comes and named
//! by its place. Those that must be found by their words, as ids are, get a table made in one go
//! once all are there.
//!
//! Knows nothing of what the words mean.

use crate::intern::Slots;
use std::hash::Hasher as _;

/// A word kept in [`Texts`]. The empty word is always number 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TextId(u32);

/// Words, one after the other.
#[derive(Debug, Clone)]
pub(crate) struct Texts {
    text: String,
    ends: Vec<usize>,
}

impl Default for Texts {
    fn default() -> Texts {
        Texts {
            text: String::new(),
            ends: vec![0],
        }
    }
}

impl Texts {
    pub(crate) fn put(&mut self, word: &str) -> TextId {
        if word.is_empty() {
            return TextId(0);
        }
        self.text.push_str(word);
        self.ends.push(self.text.len());
        TextId(self.ends.len() as u32 - 1)
    }

    /// Makes room for so many bytes.
    pub(crate) fn reserve(&mut self, bytes: usize) {
        self.text.reserve(bytes);
    }

    pub(crate) fn get(&self, id: TextId) -> &str {
        let at = id.0 as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.text[start..self.ends[at]]
    }

    /// Gives back the room kept for more.
    pub(crate) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

/// Finds things by what they are called; of several called the same, the first.
#[derive(Debug, Clone, Default)]
pub(crate) struct ByText {
    slots: Slots,
}

impl ByText {
    fn hash(word: &str) -> u32 {
        Slots::hash(|h| h.write(word.as_bytes()))
    }

    /// Thing `n` of `count` is called `called(n)`.
    pub(crate) fn of<'t>(count: usize, called: impl Fn(u32) -> &'t str) -> ByText {
        let mut slots = Slots::with_capacity(count);
        for thing in 0..count as u32 {
            let word = called(thing);
            let hash = ByText::hash(word);
            if let Err(free) = slots.look(hash, |other| called(other) == word) {
                slots.take(free, hash, thing);
            }
        }
        ByText { slots }
    }

    /// `called` as it was when this was made.
    pub(crate) fn find<'t>(&self, word: &str, called: impl Fn(u32) -> &'t str) -> Option<u32> {
        let found = self.slots.look(ByText::hash(word), |n| called(n) == word);
        found.ok()
    }
}

/// A list of stances kept in an [`Evidence`]. The empty list is always number 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct EvidenceId(u32);

/// Lists of stances, one after the other. They are only ever read back, never looked up, and nearly
/// all differ, so that finding equal ones would cost more than it saves; only a list that repeats
/// the one before it, as when one sentence states two conditions, is kept once.
#[derive(Debug, Clone)]
pub(crate) struct Evidence {
    text: String,
    word_ends: Vec<usize>,
    list_ends: Vec<u32>,
}

impl Default for Evidence {
    fn default() -> Evidence {
        Evidence {
            text: String::new(),
            word_ends: Vec::new(),
            list_ends: vec![0],
        }
    }
}

impl Evidence {
    pub(crate) fn put<'a>(&mut self, list: impl Iterator<Item = &'a str> + Clone) -> EvidenceId {
        let last = self.list_ends.len() as u32 - 1;
        if list.clone().next().is_none() {
            return EvidenceId(0);
        }
        if self.get(EvidenceId(last)).eq(list.clone()) {
            return EvidenceId(last);
        }
        for word in list {
            self.text.push_str(word);
            self.word_ends.push(self.text.len());
        }
        self.list_ends.push(self.word_ends.len() as u32);
        EvidenceId(last + 1)
    }

    /// Makes room for so many bytes.
    pub(crate) fn reserve(&mut self, bytes: usize) {
        self.text.reserve(bytes);
    }

    pub(crate) fn get(&self, list: EvidenceId) -> impl Iterator<Item = &str> {
        let at = list.0 as usize;
        let start = if at == 0 { 0 } else { self.list_ends[at - 1] };
        (start as usize..self.list_ends[at] as usize).map(|word| {
            let start = if word == 0 {
                0
            } else {
                self.word_ends[word - 1]
            };
            &self.text[start..self.word_ends[word]]
        })
    }

    /// Gives back the room kept for more.
    pub(crate) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.word_ends.shrink_to_fit();
        self.list_ends.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_whole_and_the_first_of_equals_is_found() {
        let mut texts = Texts::default();
        let words = ["one", "", "zwölf", "one", "three"];
        let ids = words.map(|w| texts.put(w));
        for (word, id) in words.iter().zip(ids) {
            assert_eq!(texts.get(id), *word);
        }
        let called = |n: u32| texts.get(ids[n as usize]);
        let table = ByText::of(ids.len(), called);
        assert_eq!(table.find("one", called), Some(0));
        assert_eq!(table.find("three", called), Some(4));
        assert_eq!(table.find("four", called), None);
        assert_eq!(ByText::default().find("one", called), None);
    }

    #[test]
    fn a_hundred_thousand_texts_are_told_apart() {
        let words: Vec<String> = (0..100_000).map(|n| format!("w{}", n / 2)).collect();
        let called = |n: u32| words[n as usize].as_str();
        let table = ByText::of(words.len(), called);
        for n in (0..words.len() as u32).step_by(7) {
            assert_eq!(table.find(called(n), called), Some(n / 2 * 2));
        }
        assert_eq!(table.find("w50000", called), None);
    }

    #[test]
    fn evidence_comes_back_as_given_and_a_repeated_list_is_kept_once() {
        let mut kept = Evidence::default();
        let lists = [&[][..], &["s1"], &["s1"], &[""], &["s2", "sü"], &["s1"]];
        let ids = lists.map(|list| kept.put(list.iter().copied()));
        for (list, id) in lists.iter().zip(ids) {
            assert!(kept.get(id).eq(list.iter().copied()), "{list:?}");
        }
        assert_eq!(ids[0], EvidenceId(0));
        assert_eq!(ids[1], ids[2]);
        assert_eq!(kept.put([].into_iter()), EvidenceId(0));
    }
}
