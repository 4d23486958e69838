//! What every promise hangs on.
//!
//! Given matters, their stages and their conditions, this works out what holds, what waits, on
//! whom, who waits on each other, and which few acts would unlock it. Pure functions on plain data:
//! no report text, no database, no clock, no randomness. Same facts, same answer, in any order.
//!
//! The rules stand as one line of logic over the code that follows them: what an act is worth in
//! `level` and `rows`, matching in `link`, counting in `counted`, states of the world in `joint`,
//! the two fixed points in `net`, states of conditions in `solve`, what is missing in `items`,
//! rings in `ring`, keystones in `keystone`, unlocking sets in `unlock`, suppositions in
//! `supposing`, what has been done since a condition was stated in `from_model`. That the tests of
//! these laws can fail is shown by breaking each rule: `bench/mutate.py`.
//!
//! **Monotone, but for what is negative.** A further or stronger promise never lowers anything.
//! What can lower: a refusal, an absence (both close the word that a group gave in a party's name),
//! and a deed that happens where somebody said "unless" or "until" it does.

mod alike;
mod answer;
mod asks;
mod counted;
mod covers;
mod enough;
mod explain;
mod facts;
mod from_model;
mod index;
mod intern;
mod items;
mod joint;
mod keystone;
mod level;
mod link;
mod links;
mod minimal;
mod net;
mod notation;
mod ring;
mod rows;
mod scc;
mod shared;
mod solve;
mod sort;
mod steps;
mod supposing;
mod texts;
mod track;
mod unite;
mod unlock;
mod what_if;
mod words;
mod write;

pub use answer::{
    Answer, Awaited, Bond, Enough, Hanging, Item, Keystone, Missing, OnRecord, Opposed, PartyToIt,
    Ring, Words, reason,
};
pub use covers::{Covers, Members};
pub use explain::{Ids, Proof, Question, Statement, Wording, explain, explain_in};
pub use facts::{Act, ActId, Asked, Clause, Facts, Need, NeedId, Said};
pub use from_model::{act_of, from_matters, is_for_beneficiary};
pub use keystone::hanging;
pub use level::Level;
pub use notation::{Scenario, Supposed, Supposition, Written, matter_id, parse_facts};
pub use solve::{Solution, State, solve};
pub use steps::{Choice, Family, Step, UnlockLimit, Unlocking};
pub use supposing::suppose;
pub use track::Tracker;
pub use unlock::{unlocking_sets, unlocking_sets_in};
pub use what_if::{Change, Difference, Guarantee, StateChange, compare, compare_in, what_if};
pub use words::Fault;
pub use write::{ActSheet, List, NeedSheet, Told, Word, Writer};
