//! The record of a condition: what is waited for, of which sort, and who must act for it.
//!
//! The words after the marker tell this better than the marker: "in the event of a truce" waits
//! for a truce. The sort comes from words of authority (parliament, mandate, request) first, then
//! from what the lexicon says that a deed of this kind waits on.
//!
//! Does not know whether a condition has been met.

use crate::condition::{Bound, Conditions};
use crate::grammar::Grammar;
use backstop_model::{Condition, ConditionType, Party, Relation, Span};
use backstop_syntax::{TokenId, Upos};

impl Conditions<'_> {
    /// The record of a condition.
    pub fn record(&self, b: &Bound, holder: &[Party]) -> Condition {
        let g = &self.g;
        // "in the event of a truce": the head is what follows the fixed words.
        let mut head = b.head;
        for _ in 0..2 {
            let inner = g
                .children(head, &["nmod"])
                .into_iter()
                .find(|&m| g.case_of(m).as_deref() == Some("of"));
            if matches!(
                g.low(head).as_str(),
                "event"
                    | "case"
                    | "condition"
                    | "absence"
                    | "exchange"
                    | "return"
                    | "basis"
                    | "end"
                    | "signing"
                    | "conclusion"
            ) && let Some(i) = inner
                .or_else(|| g.children(head, &["nmod"]).into_iter().next())
                // "On condition that they pay".
                .or_else(|| {
                    let clause = g.children(head, &["acl", "ccomp"]).into_iter().next();
                    clause.filter(|_| matches!(g.lemma(head), "condition" | "event"))
                })
            {
                head = i;
            }
        }
        let found = self.deeds().of(head);
        let mut deed = found
            .as_ref()
            .map_or_else(|| "other".to_string(), |f| f.kind.clone());
        // "Once hostilities have ceased", "if it stops its exercises": what is waited for ends.
        let ended = self.compose().ended(head);
        if let Some(f) = ended.and_then(|d| self.deeds().of(d)) {
            deed = f.kind;
        }
        let (mut deed, ends) = self.deeds().ended(deed, ended.is_some());
        // "After the war", "once the fighting has subsided".
        let over = matches!(g.lemma(head), "finish" | "subside")
            && g.subject(head)
                .and_then(|s| self.deeds().of(s.token))
                .is_some_and(|f| f.kind == "attack");
        let after =
            deed == "attack" && g.p.upos(head) == Upos::Noun && b.relation == Relation::Once;
        if over || after {
            deed = "ceasefire".into();
        }
        let mut party = self.must_act(head, holder);
        if let Some(c) = &b.told {
            if deed == "other" {
                deed.clone_from(&c.kind);
            }
            let named = c.party.map(|w| self.cast.all(w));
            let named = named.filter(|p| !p.is_empty());
            if let Some(p) = named.filter(|_| party.is_empty()) {
                party = p;
            }
        }
        let at_least = at_least(g, head);
        let (what, span) = self.words(head, b);
        // What is waited for tells its sort better than the marker ("in the event of a truce").
        let kind = match b.kind {
            Some(k) if deed == "other" || k != ConditionType::Trigger => k,
            _ => self.kind_of(head, &deed, &party, holder),
        };
        Condition {
            relation: b.relation,
            kind,
            deed,
            ends,
            party,
            at_least,
            toward: Vec::new(),
            what,
            span,
        }
    }

    /// "On **them** signing it": who does it stands before the gerund, wherever the tree hangs it.
    fn gerund_doer(&self, head: TokenId) -> Option<TokenId> {
        let g = &self.g;
        let around = g.p.head(head).filter(|_| g.p.xpos(head) == "VBG")?;
        let before = g.children(around, &["obl", "obj", "nmod"]);
        before.into_iter().find(|c| c.0 + 1 == head.0)
    }

    /// Who must act for a condition to be met.
    fn must_act(&self, head: TokenId, holder: &[Party]) -> Vec<Party> {
        let g = &self.g;
        if g.is_predicate(head) {
            if let Some(a) = g.agent(head) {
                let p = self.cast.all(a);
                if !p.is_empty() {
                    return p;
                }
            }
            if let Some(doer) = self.gerund_doer(head) {
                return self.cast.all(doer);
            }
            if let Some(s) = g.subject(head) {
                let p = self.cast.all(s.token);
                if !p.is_empty() && !s.passive {
                    return p;
                }
                if let Some(n) = g.noun_agent(s.token) {
                    let owner = self.cast.all(n);
                    // "If its exports are blocked": not by the one who waits.
                    let waits = |p: &Party| holder.iter().any(|h| h.id == p.id);
                    return match s.passive && owner.iter().all(waits) {
                        true => Vec::new(),
                        false => owner,
                    };
                }
                return if s.passive { Vec::new() } else { p };
            }
            if let Some(o) = g.child(head, &["obj", "obl"])
                && let Some(n) = g.noun_agent(o)
            {
                return self.cast.all(n);
            }
            return Vec::new();
        }
        if let Some(n) = g.noun_agent(head) {
            let p = self.cast.all(n);
            if !p.is_empty() {
                return p;
            }
        }
        // "a truce with Russia", "talks between the two": those joined in it.
        let mut all = Vec::new();
        for m in g.children(head, &["nmod"]) {
            if matches!(
                g.case_of(m).as_deref(),
                Some("with" | "between" | "by" | "from" | "among")
            ) {
                all.extend(self.cast.all(m));
            }
        }
        if all.is_empty() {
            self.cast.one(head)
        } else {
            all
        }
    }

    fn kind_of(
        &self,
        head: TokenId,
        deed: &str,
        party: &[Party],
        holder: &[Party],
    ) -> ConditionType {
        let g = &self.g;
        let words: Vec<String> =
            g.p.subtree(head)
                .iter()
                .map(|&t| g.lemma(t).to_lowercase())
                .collect();
        let has = |ls: &[&str]| words.iter().any(|w| ls.contains(&w.as_str()));
        if has(&[
            "parliament",
            "congress",
            "parliamentary",
            "cabinet",
            "lawmaker",
            "senate",
            "referendum",
            "voter",
            "court",
            "bundestag",
            "legislature",
            "ratification",
            "ratify",
        ]) {
            return ConditionType::DomesticAuthorisation;
        }
        if has(&["mandate", "resolution"])
            || party.iter().any(|p| p.id == "UN")
                && has(&["authorise", "authorize", "approve", "mandate"])
        {
            return ConditionType::InternationalMandate;
        }
        if has(&["request", "consent", "invitation", "invite", "permission"]) {
            return ConditionType::RequestOrConsent;
        }
        if let Some(k) = self.lex.deeds.kinds.first(deed) {
            let waits = k.waits;
            let third =
                !party.is_empty() && !party.iter().any(|p| holder.iter().any(|h| h.id == p.id));
            if third
                && matches!(waits, ConditionType::Vague | ConditionType::Conduct)
                && has(&["backing", "support", "backstop", "guarantee", "help"])
            {
                return ConditionType::ThirdPartyBacking;
            }
            return waits;
        }
        if has(&["other", "ally", "partner", "join", "participate"]) {
            return ConditionType::OthersTakingPart;
        }
        if has(&["fund", "money", "capacity", "weapon", "resource"]) {
            return ConditionType::Means;
        }
        if party.is_empty() {
            ConditionType::Vague
        } else {
            ConditionType::Conduct
        }
    }

    /// The words of a condition: its subtree without the marker.
    fn words(&self, head: TokenId, b: &Bound) -> (String, Span) {
        let (g, top) = (&self.g, b.head);
        let skip = |t: TokenId| {
            (g.p.head(t) == Some(top) || g.p.head(t) == Some(head))
                && (g.is(t, &["mark", "case", "punct"])
                    || g.is(t, &["advmod"])
                        && matches!(g.low(t).as_str(), "when" | "once" | "only"))
                && t < head
                || g.p.upos(t) == Upos::Punct
        };
        let apart: Vec<TokenId> =
            g.p.subtree(head)
                .into_iter()
                .filter(|&c| c != head && g.is(c, &["conj"]))
                .filter(|&c| {
                    g.children(c, &["mark", "case"]).into_iter().any(|m| m < c)
                        && g.p
                            .children(c)
                            .any(|m| g.low(m) == "only" || g.is(m, &["mark"]))
                })
                .collect();
        let tokens: Vec<TokenId> =
            g.p.subtree(head)
                .into_iter()
                .filter(|&t| !apart.iter().any(|&a| g.under(t, a)))
                .filter(|&t| b.from.is_none_or(|from| t >= from))
                .filter(|&t| b.without.is_none_or(|w| !g.under(t, w)))
                .filter(|&t| {
                    !(0..=6).any(|k| {
                        let mut x = Some(t);
                        for _ in 0..k {
                            x = x.and_then(|y| g.p.head(y));
                        }
                        x.is_some_and(|y| g.case_of(y).is_some_and(|c| c == "according to"))
                    })
                })
                .collect();
        // "For when there is a peace", ", but only if": leading markers of any depth go.
        let tokens: Vec<TokenId> = {
            let lead = tokens
                .iter()
                .take_while(|&&t| {
                    t < head
                        && matches!(
                            g.low(t).as_str(),
                            "," | "but"
                                | "not"
                                | "that"
                                | "and"
                                | "for"
                                | "when"
                                | "once"
                                | "if"
                                | "only"
                                | "with"
                                | "unless"
                                | "until"
                                | "as"
                                | "soon"
                                | "after"
                        )
                })
                .count();
            tokens[lead..].to_vec()
        };
        let first = tokens.iter().copied().find(|&t| !skip(t)).unwrap_or(head);
        let first = self.gerund_doer(head).map_or(first, |d| {
            let phrase = g.p.subtree(d).into_iter();
            phrase
                .filter(|&t| !g.is(t, &["case", "mark"]))
                .min()
                .unwrap_or(d)
                .min(first)
        });
        let last = tokens
            .iter()
            .rev()
            .copied()
            .find(|&t| g.p.upos(t) != Upos::Punct)
            .unwrap_or(head);
        let (a, b) = (
            g.p.span(first).start,
            g.p.span(last).end.max(g.p.span(first).end),
        );
        (
            g.p.text.get(a..b).unwrap_or("").to_string(),
            Span::new(a, b),
        )
    }
}

/// "at least three", "a majority", "all": how many are enough.
fn at_least(g: &Grammar<'_>, head: TokenId) -> Option<u32> {
    for t in g.p.subtree(head) {
        if g.is(t, &["nummod"])
            && g.p.children(t).any(|c| g.low(c) == "least")
            && let Some(n) = crate::numbers::count(g, t)
        {
            return Some(n);
        }
    }
    None
}
