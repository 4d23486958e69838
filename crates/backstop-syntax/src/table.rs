//! A fixed set of byte strings with quick lookup: the vocabulary's pieces and the lexicon's keys.
//!
//! The strings lie end to end in one buffer and the slots hold numbers, so 30,000 entries cost
//! three allocations. The set is ours, not an adversary's, so the hash need not be keyed.

/// Byte strings numbered in the order in which they were added.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    bytes: Vec<u8>,
    /// Where each string ends; it begins where the one before ends.
    end: Vec<u32>,
    /// Number of a string plus one, 0 for an empty slot.
    slots: Vec<u32>,
    longest: usize,
}

impl Table {
    /// A table with room for `count` strings.
    pub(crate) fn with_room(count: usize) -> Table {
        Table {
            bytes: Vec::with_capacity(count * 8),
            end: Vec::with_capacity(count),
            slots: vec![0; (count * 2 + 16).next_power_of_two()],
            longest: 0,
        }
    }

    /// Length in bytes of the longest string.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// The string with this number.
    fn get(&self, number: usize) -> &[u8] {
        let start = if number == 0 {
            0
        } else {
            self.end[number - 1] as usize
        };
        &self.bytes[start..self.end[number] as usize]
    }

    /// Adds a string under the next number; of two equal strings the first is found. Strings
    /// beyond the room made are not found.
    pub(crate) fn add(&mut self, key: &[u8]) {
        let number = self.end.len();
        self.bytes.extend_from_slice(key);
        self.end.push(self.bytes.len() as u32);
        self.longest = self.longest.max(key.len());
        if (number + 1) * 2 > self.slots.len() {
            return;
        }
        let mut slot = self.slot(key);
        while self.slots[slot] != 0 {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.slots[slot] = number as u32 + 1;
    }

    /// The number of a string, if it is there.
    pub(crate) fn find(&self, key: &[u8]) -> Option<u32> {
        if key.len() > self.longest {
            return None;
        }
        let mut slot = self.slot(key);
        while self.slots[slot] != 0 {
            let number = self.slots[slot] - 1;
            if self.get(number as usize) == key {
                return Some(number);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        None
    }

    fn slot(&self, key: &[u8]) -> usize {
        let mut hash = 0xcbf2_9ce4_8422_2325u64;
        for &byte in key {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
        (hash ^ (hash >> 29)) as usize & (self.slots.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_found_and_nothing_else() {
        let words: Vec<String> = (0..1000).map(|i| format!("w{}", i * i)).collect();
        let mut table = Table::with_room(words.len());
        for word in &words {
            table.add(word.as_bytes());
        }
        for (i, word) in words.iter().enumerate() {
            assert_eq!(table.find(word.as_bytes()), Some(i as u32));
        }
        assert_eq!(table.find(b"w2"), None);
        assert_eq!(table.find(b""), None);
    }
}
