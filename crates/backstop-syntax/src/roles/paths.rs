//! Ways from word to word through a tree, numbered: steps up, steps down, and the relation at the
//! end. They tell a scorer of arcs in a few numbers what it would otherwise have to learn.

use crate::ids::TokenId;
use crate::parsed::Parsed;

/// Numbers for the paths from one word to another through the trees.
#[derive(Debug, Clone)]
pub(super) struct Paths {
    /// Relations that the last word of a path may have to its head; the last one is for any other.
    pub(super) last: Vec<String>,
}

/// Steps of a path, up or down, that are told apart; more are too far.
const STEPS: usize = 4;

impl Paths {
    /// How many there are: those within a sentence, and three without: to a sentence before, to
    /// one after, too far.
    pub(super) fn count(&self) -> usize {
        STEPS * STEPS * self.last.len() + 3
    }

    /// The numbers of the paths from a word to others.
    pub(super) fn from(&self, parsed: &Parsed<'_>, from: TokenId, to: &[TokenId]) -> Vec<usize> {
        let sentence = parsed.sentence_of(from);
        let none = self.count() - 3;
        let mut up = [from; STEPS];
        let mut ups = 1;
        while ups < STEPS
            && let Some(head) = parsed.head(up[ups - 1])
        {
            up[ups] = head;
            ups += 1;
        }
        let path = |&t: &TokenId| {
            if parsed.sentence_of(t) != sentence {
                return if t < from { none } else { none + 1 };
            }
            let mut at = t;
            for down in 0..STEPS {
                if let Some(steps) = up[..ups].iter().position(|&u| u == at) {
                    return (steps * STEPS + down) * self.last.len() + self.relation(parsed, t);
                }
                let Some(head) = parsed.head(at) else {
                    break;
                };
                at = head;
            }
            none + 2
        };
        to.iter().map(path).collect()
    }

    fn relation(&self, parsed: &Parsed<'_>, t: TokenId) -> usize {
        let whole = parsed.rel(t).as_str();
        let base = whole.split(':').next().unwrap_or(whole);
        let place = |rel: &str| self.last.iter().position(|l| l == rel);
        place(whole)
            .or_else(|| place(base))
            .unwrap_or(self.last.len() - 1)
    }
}
