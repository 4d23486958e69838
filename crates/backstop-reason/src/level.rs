//! How much a promise is worth to those who wait on it.
//!
//! A [`Level`] is a rung of the legal track, or nothing. The material track is never ranked
//! against it; but whoever waits on an act may take what is done for more than what is said, so
//! [`Level::worth`] says what each pair of rungs is worth *to a condition*.

use backstop_model::{LegalStage, MaterialStage};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A rung of the legal track, 1 to 9, or 0 for nothing. Orders from weakest to strongest.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Level(pub u8);

const RUNGS: [(LegalStage, &str); 9] = [
    (LegalStage::Open, "open"),
    (LegalStage::Considered, "considered"),
    (LegalStage::Proposed, "proposed"),
    (LegalStage::Planned, "planned"),
    (LegalStage::Offered, "offered"),
    (LegalStage::Pledged, "pledged"),
    (LegalStage::Agreed, "agreed"),
    (LegalStage::Signed, "signed"),
    (LegalStage::InForce, "in force"),
];

impl Level {
    /// Nothing said, or taken back.
    pub const NOTHING: Level = Level(0);
    /// From here on a promise is live: somebody is ready to act.
    pub const OFFERED: Level = Level(5);
    /// The top: in force, or done.
    pub const IN_FORCE: Level = Level(9);

    /// The level of a rung of the legal track.
    pub fn of(stage: LegalStage) -> Level {
        let at = RUNGS.iter().position(|(s, _)| *s == stage).unwrap_or(0);
        Level(at as u8 + 1)
    }

    /// The rung, unless nothing.
    pub fn stage(self) -> Option<LegalStage> {
        let at = usize::from(self.0).checked_sub(1)?;
        RUNGS.get(at).map(|(s, _)| *s)
    }

    /// `worth(l, m) = in force if m = delivered, max(l, offered) if m ≥ allocated, else l`.
    ///
    /// Who has set the money aside is at least willing; who has only drawn plans has said nothing.
    pub fn worth(legal: Option<LegalStage>, material: Option<MaterialStage>) -> Level {
        let said = legal.map_or(Level::NOTHING, Level::of);
        match material {
            Some(MaterialStage::Delivered) => Level::IN_FORCE,
            Some(MaterialStage::Allocated | MaterialStage::PartlyDelivered) => {
                said.max(Level::OFFERED)
            }
            Some(MaterialStage::Planned) | None => said,
        }
    }

    /// Whether a promise of this level is live.
    pub fn holds(self) -> bool {
        self >= Level::OFFERED
    }

    /// The word for it.
    pub fn word(self) -> &'static str {
        match usize::from(self.0).checked_sub(1) {
            None => "nothing",
            Some(at) => RUNGS.get(at).map_or("in force", |(_, w)| *w),
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

impl FromStr for Level {
    type Err = ();
    /// Reads the words that [`Level::word`] writes; a hyphen may stand for the space.
    fn from_str(word: &str) -> Result<Level, ()> {
        (0..=9)
            .map(Level)
            .find(|l| l.word() == word || l.word().replace(' ', "-") == word)
            .ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_is_read_as_it_is_printed() {
        for n in 0..=9 {
            assert_eq!(Level(n).word().parse(), Ok(Level(n)));
            assert_eq!(Level(n).stage().map_or(Level(0), Level::of), Level(n));
        }
        assert!("promised".parse::<Level>().is_err());
    }

    #[test]
    fn what_is_set_aside_counts_as_offered_and_plans_count_for_nothing() {
        use MaterialStage::{Allocated, Delivered, Planned};
        assert_eq!(Level::worth(None, Some(Planned)), Level::NOTHING);
        assert_eq!(Level::worth(None, Some(Allocated)), Level::OFFERED);
        let signed = Some(LegalStage::Signed);
        assert_eq!(Level::worth(signed, Some(Allocated)), Level(8));
        assert_eq!(Level::worth(None, Some(Delivered)), Level::IN_FORCE);
    }
}
