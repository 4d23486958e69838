//! Words and lists kept once, named by small numbers.
//!
//! A ledger of a million matters repeats the same few thousand parties, kinds and lists of them.
//! (What differs from matter to matter, ids and words of reports, is kept in `texts`.)
//! Here each is stored once, end to end in one buffer, and everything else holds a number of four
//! bytes. Two names are equal exactly when their numbers are.
//!
//! Knows nothing of what the words mean.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// A word kept in a [`Names`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Name(pub u32);

/// A list of words kept in a [`Lists`]. The empty list is always number 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ListId(pub u32);

impl ListId {
    pub(crate) const EMPTY: ListId = ListId(0);
}

/// A fast hasher for small keys of our own making; not for keys that an adversary chooses freely,
/// whose worst case would be slow and never wrong. The mixing is that of `rustc-hash`.
#[derive(Default, Clone, Copy)]
pub(crate) struct QuickHasher(u64);

impl QuickHasher {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for QuickHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let mut last = [0u8; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.mix(u64::from_le_bytes(last) ^ ((rest.len() as u64) << 56));
    }
    fn write_u32(&mut self, n: u32) {
        self.mix(u64::from(n));
    }
    fn write_u64(&mut self, n: u64) {
        self.mix(n);
    }
    fn write_usize(&mut self, n: usize) {
        self.mix(n as u64);
    }
    fn finish(&self) -> u64 {
        // High bits are the good ones after a multiplication; the table looks at both ends.
        self.0 ^ (self.0 >> 29)
    }
}

/// A map whose iteration order nobody may rely on; it is only ever looked up.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<QuickHasher>>;

/// Where things that are kept by number are found, by open addressing, eight bytes a slot: the
/// hash, and the number plus one; 0 is a free slot. Slots go by the hash's high bits, so that a
/// table grows in one pass from front to back without looking at what is kept.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slots {
    all: Vec<(u32, u32)>,
    taken: usize,
}

impl Slots {
    /// Room for so many, with more than a quarter of the slots free.
    pub(crate) fn with_capacity(count: usize) -> Slots {
        let len = (count * 4 / 3 + 1).next_power_of_two().max(16);
        Slots {
            all: vec![(0, 0); len],
            taken: 0,
        }
    }

    pub(crate) fn hash(whole: impl FnOnce(&mut QuickHasher)) -> u32 {
        let mut hasher = QuickHasher::default();
        whole(&mut hasher);
        // A second multiplication, so that the high bits hang on all of the last word.
        let mixed = hasher.finish().wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 32) as u32
    }

    /// Where a hash would like to be in a table of `len` slots, a power of two.
    fn home(hash: u32, len: usize) -> usize {
        ((u64::from(hash) * len as u64) >> 32) as usize
    }

    /// The number kept under a hash, or the free slot where it would go.
    pub(crate) fn look(&self, hash: u32, is: impl Fn(u32) -> bool) -> Result<u32, usize> {
        let Some(last) = self.all.len().checked_sub(1) else {
            return Err(0);
        };
        let mut at = Self::home(hash, self.all.len());
        loop {
            match self.all[at] {
                (_, 0) => return Err(at),
                (h, next) if h == hash && is(next - 1) => return Ok(next - 1),
                _ => at = (at + 1) & last,
            }
        }
    }

    /// Makes sure that a quarter of the slots stays free when one more is taken.
    fn grow(&mut self) {
        if (self.taken + 1) * 4 <= self.all.len() * 3 {
            return;
        }
        let len = (self.all.len() * 2).max(16);
        let old = std::mem::replace(&mut self.all, vec![(0, 0); len]);
        for (hash, next) in old.into_iter().filter(|s| s.1 != 0) {
            let mut at = Self::home(hash, len);
            while self.all[at].1 != 0 {
                at = (at + 1) & (len - 1);
            }
            self.all[at] = (hash, next);
        }
    }

    pub(crate) fn take(&mut self, at: usize, hash: u32, number: u32) {
        self.all[at] = (hash, number + 1);
        self.taken += 1;
    }
}

/// Lists of names kept end to end, each once.
#[derive(Debug, Clone, Default)]
struct Runs {
    all: Vec<Name>,
    ends: Vec<usize>,
    slots: Slots,
}

impl Runs {
    fn get(&self, number: u32) -> &[Name] {
        let at = number as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.all[start..self.ends[at]]
    }

    /// Keeps a run that is known to be new, without making it findable.
    fn append(&mut self, run: &[Name]) -> u32 {
        let number = self.ends.len() as u32;
        self.all.extend_from_slice(run);
        self.ends.push(self.all.len());
        number
    }

    fn put(&mut self, run: &[Name]) -> u32 {
        self.slots.grow();
        let hash = Slots::hash(|h| run.hash(h));
        match self.slots.look(hash, |n| self.get(n) == run) {
            Ok(number) => number,
            Err(at) => {
                let number = self.append(run);
                self.slots.take(at, hash, number);
                number
            }
        }
    }

    /// Gives back the room kept for more.
    fn shrink(&mut self) {
        self.all.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

/// Every word, once.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    text: String,
    ends: Vec<usize>,
    slots: Slots,
}

impl Names {
    fn at(&self, number: u32) -> std::ops::Range<usize> {
        let at = number as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        start..self.ends[at]
    }

    fn look(&self, word: &str, hash: u32) -> Result<u32, usize> {
        let bytes = self.text.as_bytes();
        let is = |n| &bytes[self.at(n)] == word.as_bytes();
        self.slots.look(hash, is)
    }

    pub(crate) fn put(&mut self, word: &str) -> Name {
        self.slots.grow();
        let hash = Slots::hash(|h| h.write(word.as_bytes()));
        let found = self.look(word, hash);
        Name(found.unwrap_or_else(|at| {
            let number = self.ends.len() as u32;
            self.text.push_str(word);
            self.ends.push(self.text.len());
            self.slots.take(at, hash, number);
            number
        }))
    }

    pub(crate) fn find(&self, word: &str) -> Option<Name> {
        let hash = Slots::hash(|h| h.write(word.as_bytes()));
        self.look(word, hash).ok().map(Name)
    }

    pub(crate) fn get(&self, name: Name) -> &str {
        &self.text[self.at(name.0)]
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Gives back the room kept for more.
    pub(crate) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

/// Every list of words, once.
///
/// Most lists are of one word; those are found by that word's number instead of by a hash.
#[derive(Debug, Clone)]
pub(crate) struct Lists {
    runs: Runs,
    /// The list of each single word; 0 when there is none yet.
    single: Vec<u32>,
}

impl Default for Lists {
    fn default() -> Lists {
        let mut runs = Runs::default();
        runs.put(&[]);
        Lists {
            runs,
            single: Vec::new(),
        }
    }
}

impl Lists {
    pub(crate) fn put(&mut self, list: &[Name]) -> ListId {
        let [only] = list else {
            return ListId(self.runs.put(list));
        };
        let at = only.0 as usize;
        if at >= self.single.len() {
            self.single.resize(at + 1, 0);
        }
        if self.single[at] == 0 {
            self.single[at] = self.runs.append(list);
        }
        ListId(self.single[at])
    }

    pub(crate) fn get(&self, list: ListId) -> &[Name] {
        self.runs.get(list.0)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.runs.ends.len()
    }

    /// Gives back the room kept for more.
    pub(crate) fn shrink(&mut self) {
        self.runs.shrink();
        self.single.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_words_have_one_number_and_come_back_whole() {
        let mut names = Names::default();
        let words = [
            "",
            "USA",
            "troop-deployment",
            "troop-deploymenu",
            "Überlingen",
        ];
        let first: Vec<Name> = words.iter().map(|w| names.put(w)).collect();
        let again: Vec<Name> = words.iter().map(|w| names.put(w)).collect();
        assert_eq!(first, again);
        for (word, name) in words.iter().zip(first) {
            assert_eq!(names.get(name), *word);
            assert_eq!(names.find(word), Some(name));
        }
        assert_eq!(names.find("France"), None);
    }

    #[test]
    fn the_empty_list_is_number_nought() {
        let mut lists = Lists::default();
        assert_eq!(lists.put(&[]), ListId::EMPTY);
        let two = lists.put(&[Name(3), Name(1)]);
        assert_eq!(lists.get(two), &[Name(3), Name(1)]);
        assert_ne!(lists.put(&[Name(1), Name(3)]), two);
    }

    #[test]
    fn a_hundred_thousand_words_and_lists_of_them_are_told_apart() {
        let (mut names, mut lists) = (Names::default(), Lists::default());
        let word = |n: u32| format!("w{n}");
        for pass in 0..2 {
            for n in 0..100_000 {
                assert_eq!(names.find(&word(n)).is_some(), pass == 1);
                assert_eq!(names.put(&word(n)), Name(n));
                // Lists of one and of two take turns; their numbers come in the order given.
                assert_eq!(lists.put(&[Name(n)]), ListId(2 * n + 1));
                assert_eq!(lists.put(&[Name(n), Name(n / 2)]), ListId(2 * n + 2));
            }
        }
        names.shrink();
        lists.shrink();
        assert_eq!(names.get(Name(99_999)), "w99999");
        assert_eq!(lists.get(ListId(199_999)), &[Name(99_999)]);
        assert_eq!(lists.get(ListId(200_000)), &[Name(99_999), Name(49_999)]);
    }
}
