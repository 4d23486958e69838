//! A read table: its lines in file order, and a lookup by word.
//!
//! Lookups give lines in file order, so that nothing depends on how a hash map feels.

use std::collections::HashMap;

/// Lines of one kind, found by a word.
#[derive(Debug, Clone)]
pub struct Table<T> {
    rows: Vec<T>,
    index: HashMap<String, Vec<u32>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table {
            rows: Vec::new(),
            index: HashMap::new(),
        }
    }
}

impl<T> Table<T> {
    /// Adds a line that can be found under some words.
    pub(crate) fn add<'a>(&mut self, row: T, keys: impl IntoIterator<Item = &'a str>) {
        let Ok(place) = u32::try_from(self.rows.len()) else {
            return;
        };
        self.rows.push(row);
        for key in keys {
            let places = match self.index.get_mut(key) {
                Some(places) => places,
                None => self.index.entry(key.to_string()).or_default(),
            };
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
    }

    /// All lines, in the order of layers, files and lines.
    pub fn rows(&self) -> &[T] {
        &self.rows
    }

    /// The line at a place that a lookup gave.
    pub fn at(&self, place: u32) -> Option<&T> {
        self.rows.get(place as usize)
    }

    /// The lines under a word. What that word is, the table's field in `Lexicon` says.
    pub fn get(&self, word: &str) -> impl Iterator<Item = &T> {
        let places = self.index.get(word).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|p| self.rows.get(*p as usize))
    }

    /// The first line under a word.
    pub fn first(&self, word: &str) -> Option<&T> {
        self.get(word).next()
    }

    /// Whether any line stands under a word.
    pub fn has(&self, word: &str) -> bool {
        self.index.contains_key(word)
    }
}
