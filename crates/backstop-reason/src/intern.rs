//! Words and lists kept once, named by small numbers.
//!
//! A ledger of a million matters repeats the same few thousand parties, kinds and lists of them.
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
    fn finish(&self) -> u64 {
        // High bits are the good ones after a multiplication; the table looks at both ends.
        self.0 ^ (self.0 >> 29)
    }
}

/// A map whose iteration order nobody may rely on; it is only ever looked up.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<QuickHasher>>;

/// Runs of `T` kept end to end, each once.
#[derive(Debug, Clone)]
pub(crate) struct Runs<T> {
    all: Vec<T>,
    ends: Vec<usize>,
    index: QuickMap<u64, u32>,
}

impl<T> Default for Runs<T> {
    fn default() -> Runs<T> {
        Runs {
            all: Vec::new(),
            ends: Vec::new(),
            index: QuickMap::default(),
        }
    }
}

impl<T: Copy + Eq + Hash> Runs<T> {
    pub(crate) fn get(&self, number: u32) -> &[T] {
        let at = number as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.all[start..self.ends[at]]
    }

    /// Where a run is or would go: two runs of one hash take the next free hash number.
    fn slot(&self, run: &[T]) -> Result<u32, u64> {
        let mut hasher = QuickHasher::default();
        run.hash(&mut hasher);
        let mut key = hasher.finish();
        while let Some(&number) = self.index.get(&key) {
            if self.get(number) == run {
                return Ok(number);
            }
            key = key.wrapping_add(0x9e37_79b9_7f4a_7c15);
        }
        Err(key)
    }

    pub(crate) fn find(&self, run: &[T]) -> Option<u32> {
        self.slot(run).ok()
    }

    pub(crate) fn put(&mut self, run: &[T]) -> u32 {
        match self.slot(run) {
            Ok(number) => number,
            Err(key) => {
                let number = self.ends.len() as u32;
                self.all.extend_from_slice(run);
                self.ends.push(self.all.len());
                self.index.insert(key, number);
                number
            }
        }
    }
}

/// Every word, once.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names(Runs<u8>);

impl Names {
    pub(crate) fn put(&mut self, word: &str) -> Name {
        Name(self.0.put(word.as_bytes()))
    }
    pub(crate) fn find(&self, word: &str) -> Option<Name> {
        self.0.find(word.as_bytes()).map(Name)
    }
    pub(crate) fn get(&self, name: Name) -> &str {
        // Only whole strings are ever put in, so this is never the fallback.
        std::str::from_utf8(self.0.get(name.0)).unwrap_or("")
    }
}

/// Every list of words, once.
#[derive(Debug, Clone)]
pub(crate) struct Lists(Runs<Name>);

impl Default for Lists {
    fn default() -> Lists {
        let mut runs = Runs::default();
        runs.put(&[]);
        Lists(runs)
    }
}

impl Lists {
    pub(crate) fn put(&mut self, list: &[Name]) -> ListId {
        ListId(self.0.put(list))
    }
    pub(crate) fn get(&self, list: ListId) -> &[Name] {
        self.0.get(list.0)
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
}
