//! Words that say how somebody stands to a deed, that somebody speaks, or what something waits on.
//!
//! Entries are lemmas. What they do is grammar and general knowledge of English; nothing here was
//! counted from any corpus. Trees are matched elsewhere: an entry names the complements it takes,
//! and the reader finds them.

use crate::error::LexError;
use crate::file::{Cell, Row, Spec};
use crate::words::words;
use backstop_model::{Attitude, ConditionType, Relation};

words! {
    /// What sort of word or phrase a cue is.
    "sort of word" Pos {
        /// A verb with its particles: `rule out`.
        Verb "verb",
        /// A noun, or a noun phrase.
        Noun "noun",
        /// An adjective, with `be` or after a noun.
        Adjective "adj",
        /// A verb and its object, whose complement is the object's: `make pledge`.
        Light "light",
        /// A fixed phrase, mostly after `be`: `in favour of`.
        Phrase "phrase",
        /// A conjunction, `mark` in a tree.
        Mark "mark",
        /// A preposition, `case` in a tree.
        Case "case",
        /// An adverb.
        Adverb "adverb",
        /// A verb before its subject, as in "should they fail".
        Inversion "inversion",
        /// An auxiliary or modal.
        Aux "aux",
        /// A determiner: `no`.
        Det "det",
    }
}

/// What a cue governs, in words close to Universal Dependencies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Complement {
    /// `inf`: an infinitive whose subject is the holder (`xcomp`; `acl` of a noun).
    To,
    /// `obj+inf`: somebody else and what they are to do (`obj` and `xcomp`).
    ObjTo,
    /// `for+inf`: the same after *for* ("call for Y to leave").
    ForTo,
    /// `P+inf`: the same after another preposition ("call on Y to leave").
    PrepTo(String),
    /// `that`: a clause with its own subject (`ccomp`).
    That,
    /// `whether`: a question (`ccomp`).
    Whether,
    /// `ing`: a gerund.
    Ing,
    /// `obj`: a noun that is the deed, or somebody whose deed it is.
    Obj,
    /// `P`: a noun after a preposition.
    Prep(String),
    /// `P+ing`: a gerund after a preposition.
    PrepIng(String),
    /// `obj+P`: somebody, and the deed after a preposition ("accuse Y of").
    ObjPrep(String),
    /// `subj`: the deed is the subject, and the holder the object ("angered Y"), or whoever says
    /// so ("such a step is unacceptable").
    Subject,
    /// `none`: stands alone.
    Nothing,
}

fn complement(row: &Row<'_>, cell: Cell<'_>) -> Result<Complement, LexError> {
    use Complement as C;
    const PREPOSITIONS: &[&str] = &[
        "about",
        "after",
        "against",
        "around",
        "as",
        "at",
        "away from",
        "back from",
        "before",
        "behind",
        "between",
        "by",
        "for",
        "forward to",
        "forward with",
        "from",
        "in",
        "into",
        "of",
        "off",
        "on",
        "out of",
        "over",
        "through",
        "to",
        "toward",
        "under",
        "up",
        "upon",
        "with",
        "without",
    ];
    let word =
        |text: &str| {
            PREPOSITIONS.contains(&text).then(|| text.to_string()).ok_or_else(|| {
            let hint = "write inf, obj+inf, for+inf, that, whether, ing, obj, subj, none, a \
                        preposition \
                        (`for`), or one with +ing, +inf, or after obj+ (`for+ing`, `obj+of`)";
            row.wrong(cell, format!("no complement is called `{}`", cell.text), hint.into())
        })
        };
    Ok(match cell.text {
        "inf" => C::To,
        "obj+inf" => C::ObjTo,
        "for+inf" => C::ForTo,
        "that" => C::That,
        "whether" => C::Whether,
        "ing" => C::Ing,
        "obj" => C::Obj,
        "none" => C::Nothing,
        "subj" => C::Subject,
        text => match text.split_once('+') {
            None => C::Prep(word(text)?),
            Some(("obj", preposition)) => C::ObjPrep(word(preposition)?),
            Some((preposition, "ing")) => C::PrepIng(word(preposition)?),
            Some((preposition, "inf")) => C::PrepTo(word(preposition)?),
            Some(_) => C::Prep(word(text)?),
        },
    })
}

fn complements(row: &Row<'_>) -> Result<Vec<Complement>, LexError> {
    row.list("takes")
        .into_iter()
        .map(|cell| complement(row, cell))
        .collect()
}

pub(crate) fn lemmas(row: &Row<'_>, column: &str) -> Result<Vec<String>, LexError> {
    let cell = row.need(column)?;
    Ok(cell.text.split_whitespace().map(str::to_string).collect())
}

/// What a cue says of its holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttitudeCue {
    /// Lemmas.
    pub words: Vec<String>,
    /// Verb, noun, adjective, light verb or phrase.
    pub pos: Pos,
    /// The attitude when the deed is the holder's own.
    pub own: Option<Attitude>,
    /// The attitude when the deed is another's.
    pub other: Option<Attitude>,
    /// What it governs.
    pub takes: Vec<Complement>,
    /// The attitude to one's own deed when the cue is negated.
    pub not_own: Option<Attitude>,
    /// The attitude to another's deed when the cue is negated.
    pub not_other: Option<Attitude>,
    /// Whether it is also a saying, so that its holder is a source (announce, warn); narrated
    /// acts (urge, pledge, reject) are not.
    pub speech: bool,
}

pub(crate) const ATTITUDES: Spec = Spec {
    table: "attitudes",
    columns: &[
        ("cue", true),
        ("pos", true),
        ("own", true),
        ("other", true),
        ("takes", true),
        ("not own", true),
        ("not other", true),
        ("speech", true),
    ],
    key: 2,
    unique: false,
};

pub(crate) fn attitude(row: &Row<'_>) -> Result<AttitudeCue, LexError> {
    let (own, other) = (row.word("own")?, row.word("other")?);
    if own.is_none() && other.is_none() {
        let message = "the cue gives no attitude".to_string();
        return Err(row.wrong(row.cell("own"), message, "fill `own` or `other`".into()));
    }
    Ok(AttitudeCue {
        words: lemmas(row, "cue")?,
        pos: row.need_word("pos")?,
        own,
        other,
        takes: complements(row)?,
        not_own: row.word("not own")?,
        not_other: row.word("not other")?,
        speech: row.need_word("speech")?,
    })
}

words! {
    /// What saying it so amounts to.
    "class of speech" SpeechClass {
        /// say, tell
        Neutral "neutral",
        /// deny, dispute
        Denial "denial",
        /// announce, declare
        Announcement "announcement",
        /// ask, wonder
        Question "question",
        /// claim, allege
        Claim "claim",
        /// warn, threaten
        Warning "warning",
        /// think, believe
        Belief "belief",
        /// urge, order
        Demand "demand",
        /// promise, vow
        Promise "promise",
        /// predict, expect
        Forecast "forecast",
        /// admit, concede
        Admission "admission",
        /// praise, criticise
        Judgement "judgement",
        /// show, find: of papers, polls and studies
        Evidence "evidence",
        /// learn, hear: the subject is told
        Hearing "hearing",
        /// decide, rule
        Decision "decision",
        /// want, fear, hope
        Feeling "feeling",
    }
}

/// A word that reports speech or thought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeechCue {
    /// Lemmas.
    pub words: Vec<String>,
    /// Verb, noun, phrase, case or adverb.
    pub pos: Pos,
    /// What it amounts to.
    pub class: SpeechClass,
    /// What the content may be: `that`, `obj`, `inf`; `quote` is always allowed when `quotes`.
    pub takes: Vec<Complement>,
    /// Whether it goes with a quotation ("…," he added).
    pub quotes: bool,
}

pub(crate) const SPEECH: Spec = Spec {
    table: "speech",
    columns: &[
        ("cue", true),
        ("pos", true),
        ("class", true),
        ("takes", true),
        ("quotes", true),
    ],
    key: 2,
    unique: true,
};

pub(crate) fn speech(row: &Row<'_>) -> Result<SpeechCue, LexError> {
    Ok(SpeechCue {
        words: lemmas(row, "cue")?,
        pos: row.need_word("pos")?,
        class: row.need_word("class")?,
        takes: complements(row)?,
        quotes: row.need_word("quotes")?,
    })
}

words! {
    /// When a marker is a condition at all.
    "guard" Guard {
        /// Always.
        Always "always",
        /// Only when the main clause is of the future, modal or wanted.
        Future "future",
        /// Only when what it governs is a deed.
        Deed "deed",
        /// Only when it governs a deed and the main clause is of the future.
        FutureDeed "future-deed",
    }
}

/// A word that makes one thing wait on another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionCue {
    /// Lemmas; words as they stand for marks and cases.
    pub words: Vec<String>,
    /// Mark, case, verb, adjective, noun, adverb, phrase, inversion.
    pub pos: Pos,
    /// How it binds.
    pub relation: Relation,
    /// What sort of condition, when the words tell that alone.
    pub kind: Option<ConditionType>,
    /// When it counts.
    pub guard: Guard,
}

pub(crate) const CONDITIONS: Spec = Spec {
    table: "conditions",
    columns: &[
        ("cue", true),
        ("pos", true),
        ("relation", true),
        ("type", true),
        ("guard", true),
    ],
    key: 2,
    unique: true,
};

pub(crate) fn condition(row: &Row<'_>) -> Result<ConditionCue, LexError> {
    Ok(ConditionCue {
        words: lemmas(row, "cue")?,
        pos: row.need_word("pos")?,
        relation: row.need_word("relation")?,
        kind: row.word("type")?,
        guard: row.need_word("guard")?,
    })
}
