//! Variables of the function as people read them: who gives what, in which words.

use super::{Build, Var};
use crate::answer::{Item, Words};
use crate::facts::{ActId, NeedId};
use crate::intern::Name;
use crate::items::unspecific;
use crate::sort::Sort;
use crate::steps::Step;

impl Build<'_> {
    /// A variable as people read it.
    pub(super) fn step(&self, var: Var) -> Step {
        let id = |a: u32| self.facts.id(ActId(a));
        match var {
            Var::First(act) => Step::GoFirst { matter: id(act) },
            Var::Own(act) => Step::OwnWord { matter: id(act) },
            Var::Item(item) => self.item_step(item as usize),
            Var::Leaf(leaf) => {
                let row = &self.facts.links.leaves[leaf as usize];
                if row.sort == Sort::Vague {
                    let need = NeedId(row.of);
                    return Step::Declare {
                        matter: self.facts.id(self.facts.owner(need)),
                        words: self.facts.need(need).words,
                    };
                }
                Step::Give {
                    party: row.party.map(|p| self.facts.word(p).to_string()),
                    kind: self.facts.word(row.kind).to_string(),
                    toward: self.facts.words(row.toward),
                    words: match unspecific(self.facts, row.kind) {
                        true => self.facts.need(NeedId(row.of)).words,
                        false => String::new(),
                    },
                }
            }
        }
    }

    fn item_step(&self, item: usize) -> Step {
        let at = match item.checked_sub(self.answer.items.missing) {
            None => Item::Missing(item),
            Some(at) => Item::Awaited(at),
        };
        match at {
            Item::Missing(at) => {
                let one = &self.answer.missing[at];
                Step::Give {
                    party: one.party.clone(),
                    kind: one.kind.clone(),
                    toward: one.toward.clone(),
                    words: match self.facts.covers.unspecific.contains(&one.kind) {
                        true => self.words_for(&one.words, &one.needs),
                        false => String::new(),
                    },
                }
            }
            Item::Awaited(at) => {
                let one = &self.answer.awaited[at];
                let open = one.parties.iter().filter(|p| !p.level.holds());
                Step::Come {
                    parties: open.map(|p| p.party.clone()).collect(),
                    kind: one.kind.clone(),
                    toward: one.toward.clone(),
                    words: self.words_for(&one.words, &one.needs),
                }
            }
        }
    }

    /// The words of a need of the goal's own; else of one that it hangs on; else of anybody's. Of
    /// several, of the kind that meets the others.
    fn words_for(&self, words: &[Words], needs: &[NeedId]) -> String {
        let met = |need: &NeedId| {
            let deed = self.facts.word(self.facts.needs[need.at()].deed);
            let others = needs.iter().map(|n| self.facts.needs[n.at()].deed);
            let fits = |other: &Name| self.facts.covers.meets(deed, self.facts.word(*other));
            others.filter(fits).count()
        };
        let near = |need: &NeedId| match self.facts.needs[need.at()].owner {
            owner if owner == self.goal => 0,
            owner if self.inside.contains_key(&owner) => 1,
            _ => 2,
        };
        let all = words.iter().zip(needs);
        let best = all.min_by_key(|(_, n)| (near(n), std::cmp::Reverse(met(n))));
        best.map_or(String::new(), |(w, _)| w.text.clone())
    }
}
