//! The trained head: words that show an attitude, found by what it learnt from our own reports.
//!
//! It sees several sentences at once and says of each word which attitude it shows, if any, and
//! where its holder, its deed and its conditions stand. Who these words mean, which words belong
//! to the deed and who says so is found as for any other stance: `settle` makes drafts of what
//! comes from here. A record names the head as its rule, with how sure it is.
//!
//! Knows words and places, not parties.

use crate::clues::Clues;
use crate::grammar::Grammar;
use backstop_model::{Attitude, AttitudeGroup, Relation};
use backstop_syntax::{Label, Parsed, Parser, Roles, TokenId, WeightsError, Window};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// A word that shows an attitude, and where what belongs to it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The word.
    pub cue: TokenId,
    /// The attitude that it shows.
    pub attitude: Attitude,
    /// How likely the word shows any attitude, 0 to 1.
    pub sure: f32,
    /// How likely each attitude is if it shows any, 0 to 1.
    pub attitudes: BTreeMap<Attitude, f32>,
    /// Who holds it, where the text names anybody.
    pub holder: Option<TokenId>,
    /// Head of the deed; the cue itself where it names the deed.
    pub deed: TokenId,
    /// How likely each kind of the deed is.
    pub kinds: Kinds,
    /// For or to whom.
    pub toward: Vec<TokenId>,
    /// What it may wait on.
    pub conditions: Vec<FoundCondition>,
}

/// How likely each kind is that the head knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Kinds {
    names: Arc<[String]>,
    shares: Vec<f32>,
}

impl Kinds {
    /// The kind: what the lexicon says its words name, where it says anything, unless the head,
    /// which sees the sentence around them, thinks it far less likely than another.
    pub(crate) fn settle(&self, listed: Option<String>) -> String {
        let shares = self.names.iter().zip(&self.shares);
        let best = shares.clone().max_by(|a, b| a.1.total_cmp(b.1));
        let guess = || "other".to_owned();
        let Some((name, &share)) = best else {
            return listed.unwrap_or_else(guess);
        };
        match listed {
            // A kind of a pack that it never saw is none that it can judge.
            Some(listed) => match shares.clone().find(|(n, _)| **n == listed) {
                Some((_, s)) if *s < share * RATHER && share >= KNOWN => name.clone(),
                _ => listed,
            },
            None if share >= KNOWN => name.clone(),
            None => guess(),
        }
    }
}

/// A condition of a [`Found`].
#[derive(Debug, Clone, PartialEq)]
pub struct FoundCondition {
    /// Head of its words.
    pub head: TokenId,
    /// How it binds.
    pub relation: Relation,
    /// How likely it is one, as a logit: 0 is as likely as not.
    pub score: f32,
    /// Kind of what is waited for.
    pub kind: String,
    /// Who must act.
    pub party: Option<TokenId>,
}

fn relation(name: &str) -> Option<Relation> {
    Some(match name {
        "once" => Relation::Once,
        "if" => Relation::If,
        "only-with" => Relation::OnlyWith,
        "unless" => Relation::Unless,
        "until" => Relation::Until,
        "in-return-for" => Relation::InReturnFor,
        _ => return None,
    })
}

/// A word that says that somebody says or thinks something.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundSpeech {
    /// The word.
    pub cue: TokenId,
    /// How likely it is one, 0 to 1.
    pub sure: f32,
    /// Head of who says so, where the text names anybody.
    pub source: Option<TokenId>,
    /// What is said, in text order.
    pub content: Vec<TokenId>,
}

/// The head with its names translated.
#[derive(Debug, Clone)]
pub(crate) struct Trained {
    roles: Roles,
    attitudes: Vec<Attitude>,
    relations: Vec<Relation>,
    kinds: Arc<[String]>,
    waited: Arc<[String]>,
}

static STANCES: &[u8] = include_bytes!("../weights/stances.safetensors");

/// The head that is built in, on the instructions of the parser; none beside another parser than
/// the one that it was trained with.
pub(crate) fn built_in(parser: &'static Parser) -> Option<Arc<Trained>> {
    static TRAINED: OnceLock<Arc<Trained>> = OnceLock::new();
    let load = || {
        let head = Trained::new(parser, STANCES);
        Arc::new(head.expect("a test loads the weights that are built in"))
    };
    if std::ptr::eq(parser, Parser::full()) {
        return Some(TRAINED.get_or_init(load).clone());
    }
    (parser.name() == Parser::full().name()).then(load)
}

/// A kind with less than this share is a guess among many.
const KNOWN: f32 = 0.25;
/// A kind that the lexicon names stands unless it is less likely than this share of the likeliest.
const RATHER: f32 = 0.5;
/// An arc to a condition with at least this score, about three to one, is one.
pub(crate) const BINDS: f32 = 1.0;
/// With less than this score, about one to three, what the readings found is none.
const DOUBTFUL: f32 = -1.0;

impl Trained {
    /// The head that was trained beside a parser.
    pub(crate) fn new(parser: &Parser, weights: &[u8]) -> Result<Trained, WeightsError> {
        let roles = Roles::from_bytes(parser, weights)?;
        let unknown = |list: &str, label: &String| WeightsError::Label {
            list: list.to_owned(),
            label: label.clone(),
        };
        let attitudes: Result<Vec<Attitude>, WeightsError> = roles
            .labels("attitude")
            .iter()
            .map(|l| l.parse().map_err(|_| unknown("labels", l)))
            .collect();
        let relations: Result<Vec<Relation>, WeightsError> = roles
            .pair_labels("relation")
            .iter()
            .map(|l| relation(l).ok_or_else(|| unknown("relation", l)))
            .collect();
        Ok(Trained {
            attitudes: attitudes?,
            relations: relations?,
            kinds: roles.pair_labels("kind").into(),
            waited: roles.pair_labels("condition_kind").into(),
            roles,
        })
    }

    /// All that it finds in a text with at least these likelihoods, in text order.
    pub(crate) fn find(
        &self,
        g: &Grammar<'_>,
        clues: &Clues,
        least: f32,
        least_speech: f32,
    ) -> (Vec<Found>, Vec<FoundSpeech>) {
        let (mut out, mut speech) = (Vec::new(), Vec::new());
        let mut told = self.roles.clues(g.p.len());
        for (i, names) in clues.iter().enumerate() {
            for (set, name) in names {
                told.add(TokenId(i as u32), set, name);
            }
        }
        self.roles.read(g.p, &told, |w| {
            for &t in w.own() {
                if let Some(label) = w.label("speech", t)
                    && label.any >= least_speech
                {
                    let near =
                        |x: TokenId| g.p.sentence_of(x).0.abs_diff(g.p.sentence_of(t).0) <= 1;
                    let said = w.all("said", t, 0.0).into_iter().map(|(x, _)| x);
                    speech.push(FoundSpeech {
                        cue: t,
                        sure: label.any,
                        source: w.best("who", t),
                        content: said.filter(|&x| near(x)).collect(),
                    });
                }
                if let Some(label) = w.label("attitude", t)
                    && label.any >= least
                    && let Some(found) = self.at(g.p, w, t, label)
                {
                    out.push(found);
                }
            }
        });
        out.sort_by_key(|f| f.cue);
        speech.sort_by_key(|f| f.cue);
        (out, speech)
    }

    fn at(&self, p: &Parsed<'_>, w: &Window<'_>, cue: TokenId, label: Label) -> Option<Found> {
        let deed = w.nearest("deed", cue)?;
        let here = |t: TokenId| p.sentence_of(t) == p.sentence_of(cue);
        let mut conditions = Vec::new();
        for (head, score) in w.all("condition", cue, DOUBTFUL) {
            // What stands in another sentence binds too often something else there.
            if !here(head) {
                continue;
            }
            let relation = w.pair("relation", cue, head)?;
            let shares = w.pair_likelihoods("condition_kind", cue, head)?;
            conditions.push(FoundCondition {
                head,
                score,
                relation: *self.relations.get(relation.label)?,
                kind: Kinds {
                    names: self.waited.clone(),
                    shares,
                }
                .settle(None),
                party: w.best("party", head),
            });
        }
        let shares = w.pair_likelihoods("kind", cue, deed)?;
        let (attitude, attitudes) = self.attitude(w, cue)?;
        let toward = w.all("toward", cue, 0.0).into_iter().map(|(t, _)| t);
        Some(Found {
            cue,
            attitude,
            sure: label.any,
            attitudes,
            holder: w.best("holder", cue),
            deed,
            kinds: Kinds {
                names: self.kinds.clone(),
                shares,
            },
            toward: toward.filter(|&t| here(t)).collect(),
            conditions,
        })
    }

    /// The likeliest attitude of the likeliest group, and the share of each: between a pledge and
    /// an offer the head may waver while it is sure that it is one of them.
    fn attitude(
        &self,
        w: &Window<'_>,
        cue: TokenId,
    ) -> Option<(Attitude, BTreeMap<Attitude, f32>)> {
        let mut likely = w.likelihoods("attitude", cue)?;
        let any = 1.0 - likely.pop()?;
        let shares = likely.iter().map(|p| p / any);
        let all: BTreeMap<Attitude, f32> = self.attitudes.iter().copied().zip(shares).collect();
        let (&best, _) = all.iter().max_by(|a, b| {
            let group = |x: Attitude| of_group(&all, x.group());
            group(*a.0).total_cmp(&group(*b.0)).then(a.1.total_cmp(b.1))
        })?;
        Some((best, all))
    }
}

/// The share of a group of attitudes.
pub(crate) fn of_group(all: &BTreeMap<Attitude, f32>, group: AttitudeGroup) -> f32 {
    let mine = all.iter().filter(|(a, _)| a.group() == group);
    mine.map(|(_, p)| p).sum()
}
