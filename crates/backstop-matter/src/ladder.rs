//! What an attitude says of a matter: a rung, a position, an absence or an ask.
//!
//! One's own deed: considers, proposes, plans, offers, pledges, agrees and signs are rungs of the
//! legal track; plans, starts and delivers are rungs of the material track. A kind that is itself
//! words made binding (a treaty, a ceasefire) is in force once it is begun or done. Refusing and
//! withdrawing are positions, and take no rung away. Withholding is an absence: *declined to say*
//! when it is a matter of talking, *has not yet* when it is one of doing.
//!
//! Another's deed: an ask on the doer's matter; supporting and opposing are also positions of the
//! one who holds them, on that kind of deed.

use backstop_model::{AbsenceKind, Attitude, LegalStage, MaterialStage, PositionKind, Stance};

/// One thing that a stance says of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A rung of the legal track.
    Legal(LegalStage),
    /// A rung of the material track.
    Material(MaterialStage),
    /// A position.
    Position(PositionKind),
    /// An absence.
    Absence(AbsenceKind),
    /// Something wanted, feared or argued by others, with this attitude.
    Ask(Attitude),
    /// Its conditions are conditions of this matter.
    Conditions,
    /// Its caveats limit this matter.
    Caveats,
}

/// What an attitude to one's own deed says of it; empty for attitudes to another's.
pub(crate) fn own_parts(stance: &Stance, legal_kind: bool) -> Vec<Part> {
    use {LegalStage as L, MaterialStage as M, Part::*};
    let suspended = stance.rule.contains("suspend");
    let mut parts = match stance.attitude {
        Attitude::Considers => vec![Legal(L::Considered)],
        Attitude::Proposes => vec![Legal(L::Proposed)],
        Attitude::Plans => vec![Legal(L::Planned), Material(M::Planned)],
        Attitude::Offers => vec![Legal(L::Offered)],
        Attitude::Pledges => vec![Legal(L::Pledged)],
        Attitude::Agrees => vec![Legal(L::Agreed)],
        Attitude::Signs => vec![Legal(L::Signed)],
        Attitude::Starts if legal_kind => vec![Legal(L::InForce), Material(M::Allocated)],
        Attitude::Starts => vec![Material(M::Allocated)],
        Attitude::Delivers if legal_kind => vec![Legal(L::InForce), Material(M::Delivered)],
        Attitude::Delivers => vec![Material(M::Delivered)],
        Attitude::Refuses => vec![Position(PositionKind::Refuses)],
        Attitude::Withdraws if suspended => vec![Position(PositionKind::Suspended)],
        Attitude::Withdraws => vec![Position(PositionKind::Withdrawn)],
        Attitude::Withholds => vec![Absence(absence(stance))],
        _ => return Vec::new(),
    };
    parts.push(Conditions);
    parts.push(Caveats);
    parts
}

fn absence(stance: &Stance) -> AbsenceKind {
    let talk = stance.deed.kind == "other"
        || ["declin", "comment", "silent"]
            .iter()
            .any(|w| stance.rule.contains(w));
    if talk {
        AbsenceKind::DeclinedToSay
    } else {
        AbsenceKind::HasNotYet
    }
}
