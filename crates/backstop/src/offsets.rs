//! Byte offsets of a text as Unicode scalar offsets, which is what files for programs carry.
//!
//! Inside, every span counts bytes, because slices do. Programs in other languages count
//! characters, so records go out in scalars from the start of the file as given. Going back and
//! forth over a long text for every record would take time that grows with its square; a count
//! for every block of bytes makes it a short step.

use backstop_model::Span;

const BLOCK: usize = 256;

/// Scalar offsets of one text.
#[derive(Debug, Clone)]
pub struct Scalars<'t> {
    text: &'t str,
    /// Scalars that begin before each block.
    before: Vec<u32>,
}

impl<'t> Scalars<'t> {
    /// Counts a text once.
    pub fn of(text: &'t str) -> Scalars<'t> {
        let mut sum = 0;
        let before = text.as_bytes().chunks(BLOCK).map(|block| {
            let here = sum;
            sum += starts(block);
            here
        });
        Scalars {
            text,
            before: before.collect(),
        }
    }

    /// Scalars before byte `at`; all of them when `at` lies behind the end.
    pub fn at(&self, at: usize) -> u32 {
        let at = at.min(self.text.len());
        let block = (at / BLOCK).min(self.before.len().saturating_sub(1));
        let counted = self.before.get(block).copied().unwrap_or(0);
        counted + starts(&self.text.as_bytes()[block * BLOCK..at])
    }

    /// A span in scalars, end exclusive.
    pub fn span(&self, span: Span) -> [u32; 2] {
        [self.at(span.start as usize), self.at(span.end as usize)]
    }
}

/// Bytes that begin a character.
fn starts(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&b| b & 0xC0 != 0x80).count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_counting_characters() {
        let text = "Kyiv’s “coalition” – Zoë 🇺🇦 said\r\n".repeat(40);
        for text in ["", "a", "é", text.as_str()] {
            let scalars = Scalars::of(text);
            for at in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
                assert_eq!(scalars.at(at) as usize, text[..at].chars().count(), "{at}");
            }
            assert_eq!(scalars.at(text.len() + 9) as usize, text.chars().count());
        }
    }
}
