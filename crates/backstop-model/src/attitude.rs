//! How a holder stands to a deed.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

macro_rules! attitudes {
    ($($name:ident $word:literal $group:ident $doc:literal,)*) => {
        /// How a holder stands to a deed. The first twelve are to one's own deed, weakest first;
        /// the rest to another's, or of one thing needing another.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum Attitude { $(#[doc = $doc] $name,)* }

        impl Attitude {
            /// Every value, in order.
            pub const ALL: &[Attitude] = &[$(Attitude::$name,)*];
            /// The word used in files.
            pub fn word(self) -> &'static str {
                match self { $(Attitude::$name => $word,)* }
            }
            /// What it comes down to.
            pub fn group(self) -> AttitudeGroup {
                match self { $(Attitude::$name => AttitudeGroup::$group,)* }
            }
        }
        impl FromStr for Attitude {
            type Err = UnknownAttitude;
            fn from_str(s: &str) -> Result<Attitude, UnknownAttitude> {
                match s {
                    $($word => Ok(Attitude::$name),)*
                    _ => Err(UnknownAttitude(s.to_string())),
                }
            }
        }
    };
}

attitudes! {
    Refuses "refuses" No "Rules out, rejects doing.",
    Withholds "withholds" No "Has not yet, has not said: no commitment where one is awaited.",
    Considers "considers" Maybe "Open to, discusses, may, could.",
    Proposes "proposes" Maybe "Puts forward, suggests doing.",
    Plans "plans" Maybe "Draws up, prepares, intends, aims.",
    Offers "offers" Yes "Is ready, is willing, offers.",
    Pledges "pledges" Yes "Will, promises, vows, commits.",
    Agrees "agrees" Yes "Agrees, endorses, approves, accepts.",
    Signs "signs" Yes "Signs, ratifies, formalises.",
    Starts "starts" Done "Begins, allocates, is doing.",
    Delivers "delivers" Done "Did, has done, sent.",
    Withdraws "withdraws" No "Suspends, takes back, pulls out.",
    Demands "demands" Ask "Asks, urges, calls for, insists.",
    Supports "supports" For "Backs, welcomes.",
    Opposes "opposes" Against "Rejects, objects to.",
    Doubts "doubts" Against "Doubts success or sincerity.",
    Expects "expects" Expect "Predicts, hopes.",
    Accuses "accuses" Against "Blames, denounces.",
    Requires "requires" Need "Holds that one thing needs another, without a promise of its own.",
}

impl Attitude {
    /// Whether it is to the holder's own deed (else to another's).
    pub fn is_own(self) -> bool {
        self <= Attitude::Withdraws
    }
}

/// What an attitude comes down to; the scorers' groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttitudeGroup {
    /// No.
    No,
    /// Perhaps.
    Maybe,
    /// Yes.
    Yes,
    /// Being done or done.
    Done,
    /// Wanted of another.
    Ask,
    /// For another's deed.
    For,
    /// Against it.
    Against,
    /// Foreseen.
    Expect,
    /// Needed.
    Need,
}

/// A word that is no attitude.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownAttitude(pub String);
impl fmt::Display for UnknownAttitude {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: Vec<&str> = Attitude::ALL.iter().map(|a| a.word()).collect();
        write!(
            f,
            "no attitude is called `{}`; there are {}",
            self.0,
            all.join(", ")
        )
    }
}
impl std::error::Error for UnknownAttitude {}

impl fmt::Display for Attitude {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}
