//! From a draft to records: its words, conditions, parties, sources and date.
//!
//! A draft names tokens; a record keeps text and spans, so that whoever reads it can check it
//! against the report. Deeds of another kind joined under one word give a record each.
//!
//! Decides no attitude, but for one: a foreseen deed that only goes with something is required.

use crate::condition::{Bound, Conditions};
use crate::grammar::{Mood, Tense};
use crate::join::TRAINED;
use crate::settle::{Draft, Settle};
use crate::time;
use crate::trained::{BINDS, FoundCondition};
use backstop_lexicon::GroupClass;
use backstop_model::{
    Attitude, AttitudeGroup, Condition, ConditionType, Deed, Note, NoteKind, Party, Relation, Span,
    Stance, StanceId,
};
use backstop_syntax::{SentenceId, TokenId, Upos};

impl Settle<'_> {
    /// What a draft waits on by the words around it.
    fn bound(&self, d: &Draft) -> Vec<Bound> {
        let g = &self.g;
        let conditions = self.conditions();
        let open = !matches!(d.attitude.group(), AttitudeGroup::Done)
            || self.compose().plain(d.deed).is_none();
        let mut bound: Vec<Bound> = Vec::new();
        for &c in &d.clauses {
            // What hangs on a clause told as past has come about, whatever is still to come of it.
            let past = g.p.upos(c) == Upos::Verb
                && g.mood(c) == Mood::Plain
                && matches!(g.tense(c), Tense::Past | Tense::Perfect)
                && !g.is(c, &["acl"]);
            if d.attitude.group() == AttitudeGroup::Done {
                continue;
            }
            // "Have finished and are ready to approve, once …": what stands after the last of
            // joined clauses binds that one, wherever the tree hangs it.
            let joined = g.is(c, &["conj"]).then(|| g.p.head(c)).flatten();
            // "To support X once there is peace": so does what hangs on a deed's purpose.
            let purpose = g
                .children(c, &["advcl"])
                .into_iter()
                .filter(|&p| self.is_purpose(p));
            let shared = joined
                .into_iter()
                .chain(purpose)
                .flat_map(|h| conditions.of(h, open && !past))
                .filter(|b| b.head > c);
            for b in conditions.of(c, open && !past).into_iter().chain(shared) {
                if !bound.iter().any(|o| o.head == b.head) && !d.clauses.contains(&b.head) {
                    bound.push(b);
                }
            }
        }
        bound
    }

    /// "Sanctions if they go on fighting": what sets a hostile deed off is asked of nobody. Hostile
    /// is what PLOVER counts as material conflict between parties.
    fn threaten(&self, kind: &str, toward: &[Party], conditions: &mut [Condition]) {
        let event = self.lex.deeds.kinds.first(kind).map(|k| k.event.as_str());
        if !matches!(event, Some("SANCTION" | "COERCE" | "ASSAULT")) {
            return;
        }
        let target = |c: &Condition| {
            let hit = |p: &Party| toward.iter().any(|t| t.id == p.id);
            toward.is_empty() || c.party.iter().any(hit)
        };
        for c in conditions {
            let sets_off = matches!(c.relation, Relation::If | Relation::Once)
                && matches!(c.kind, ConditionType::Conduct | ConditionType::Vague);
            if sets_off && !c.party.is_empty() && target(c) {
                c.kind = ConditionType::Trigger;
            }
        }
    }

    /// Conditions by the words that the head thinks none: not counted, and told.
    fn doubted(&self, b: &Bound, holder: &[Party]) -> Note {
        Note {
            kind: NoteKind::DoubtedCondition,
            message: "This may be a condition, and was not counted as one.".into(),
            span: self.conditions().record(b, holder).span,
        }
    }

    pub(crate) fn conditions(&self) -> Conditions<'_> {
        Conditions {
            g: self.g,
            lex: self.lex,
            cast: self.cast,
        }
    }

    /// Records of a draft: one for each deed that is joined by "and" under one attitude.
    pub(crate) fn records(&self, s: SentenceId, d: Draft, notes: &mut Vec<Note>) -> Vec<Stance> {
        let g = &self.g;
        let conditions = self.conditions();
        let mut bound = self.bound(&d);
        if let Some(found) = &d.found {
            let gone = self.judge(&mut bound, &found.conditions);
            notes.extend(gone.iter().map(|b| self.doubted(b, &d.holder)));
        }
        let mut attitude = d.attitude;
        // "A truce before talks begin": the talks wait, not the truce.
        let waits = attitude.group() == AttitudeGroup::No
            || matches!(attitude, Attitude::Doubts | Attitude::Requires);
        bound.retain(|b| {
            let word = g.mark_of(b.head).or_else(|| g.case_of(b.head));
            waits || word.as_deref() != Some("before")
        });
        // "More money and quicker access": a deed of another kind under the same word is a stance
        // of its own.
        let mut others: Vec<(TokenId, String)> = Vec::new();
        if d.needs.is_none() && d.kind.is_none() {
            let first = self.deeds().of(d.deed).map(|f| f.kind);
            for c in g.children(d.deed, &["conj"]) {
                let same_sort = g.p.upos(c) == g.p.upos(d.deed)
                    && (g.p.upos(c) != Upos::Verb
                        || g.p.xpos(c) == g.p.xpos(d.deed) && g.p.xpos(c) == "VB");
                if same_sort
                    && g.child(c, &["nsubj"]).is_none()
                    && let Some(f) = self.deeds().of(c)
                    && first.as_ref().is_some_and(|k| *k != f.kind)
                {
                    others.push((c, f.kind));
                }
            }
        }
        let also: Vec<TokenId> = others.iter().map(|o| o.0).collect();
        if let Some(n) = d.needs {
            bound.retain(|b| !g.under(b.head, n) && !g.under(n, b.head));
            bound.push(Bound {
                without: Some(d.deed).filter(|&x| x != n && g.under(x, n)),
                ..Bound::of(n, Relation::OnlyWith, None)
            });
        } else if d.whom.is_none()
            && bound.iter().any(|b| b.relation == Relation::OnlyWith)
            && matches!(
                attitude,
                Attitude::Considers | Attitude::Expects | Attitude::Plans | Attitude::Pledges
            )
            && self.cast.chain(d.cue).iter().any(|l| l.source.is_some())
            && (d.foreseen
                || attitude == Attitude::Expects
                    && self
                        .speaker(d.cue)
                        .iter()
                        .any(|p| d.holder.iter().any(|h| h.id == p.id)))
        {
            // "Such a force could only go in with X": nobody promises, somebody argues.
            attitude = Attitude::Requires;
        }
        if let Some(w) = d.waits {
            bound.push(Bound::of(w, Relation::Once, None));
        }
        let mut records: Vec<Condition> = bound
            .iter()
            .map(|b| conditions.record(b, &d.holder))
            .collect();
        let heads: Vec<TokenId> = bound.iter().map(|b| b.head).collect();
        // "Free them **in return** for a swap", where the tree has two phrases of it.
        let marker = heads.iter().filter_map(|&h| g.p.head(h)).flat_map(|v| {
            let beside = g.children(v, &["obl", "nmod"]).into_iter();
            beside.filter(|&x| {
                matches!(g.low(x).as_str(), "return" | "exchange")
                    && g.case_of(x).as_deref() == Some("in")
            })
        });
        let leave: Vec<TokenId> = heads.iter().chain(&also).copied().chain(marker).collect();
        let (what, what_spans) = self.words(d.deed, &leave);
        let kind = d.kind.clone().unwrap_or_else(|| {
            self.deeds()
                .of(d.deed)
                .or_else(|| self.deeds().at(d.cue))
                .map(|f| f.kind)
                .or_else(|| self.kind_again(d.deed))
                .unwrap_or_else(|| "other".to_string())
        });
        let (kind, ends) = self
            .deeds()
            .ended(kind, self.compose().ended(d.deed).is_some());
        let toward = self.toward(&d, &heads);
        if !ends && attitude.is_own() && attitude.group() != AttitudeGroup::No {
            self.threaten(&kind, &toward, &mut records);
        }
        let date = self.date(&d);
        let sources = self
            .voices
            .chain(d.cue, d.deed, d.speech.then_some(&d.holder));
        let (a, b) = {
            // The words that turn the cue ("has not", "would") prove the stance too.
            let group = crate::voice::cue_group(g, d.cue);
            let c = g.p.span(d.cue);
            let c = group.first().map_or(c.start, |&t| g.p.span(t).start)..c.end;
            let last = what_spans.last().map_or(c.end, |s| s.end as usize);
            let first = what_spans.first().map_or(c.start, |s| s.start as usize);
            (c.start.min(first), c.end.max(last))
        };
        let span = Span::new(a, b);
        let r = g.p.sentence_span(s);
        let id = StanceId(format!(
            "{}:{}-{}:{}:{}",
            &self.report.id.0[..12.min(self.report.id.0.len())],
            a,
            b,
            d.rule,
            attitude
        ));
        let mut all = vec![Stance {
            id,
            report: self.report.id.clone(),
            holder: d.holder.clone(),
            attitude,
            deed: Deed {
                ends,
                kind,
                toward,
                what,
                what_spans,
                place: self.place(&d, &leave),
                time: self.time(&d),
                amount: self.amount(&d, &leave),
            },
            conditions: records,
            caveats: self.caveats(&d, &heads),
            sources,
            date,
            span,
            sentence: Span::new(r.start, r.end),
            rule: d.rule.clone(),
            confidence: d
                .found
                .as_ref()
                .filter(|_| d.rule == TRAINED)
                .map_or(g.p.confidence(s), |f| (f.sure * 100.0) as u8),
        }];
        for (c, kind) in others {
            let (what, what_spans) = self.words(c, &heads);
            let (Some(a), Some(b)) = (
                what_spans.first().map(|s| s.start),
                what_spans.last().map(|s| s.end),
            ) else {
                continue;
            };
            let mut twin = all[0].clone();
            twin.id = StanceId(format!(
                "{}:{}-{}:{}:{}",
                &self.report.id.0[..12.min(self.report.id.0.len())],
                a,
                b,
                d.rule,
                attitude
            ));
            twin.deed.kind = kind;
            twin.deed.ends = false;
            twin.deed.what = what;
            twin.deed.what_spans = what_spans;
            twin.span = Span { start: a, end: b };
            all.push(twin);
        }
        all
    }

    /// What the head makes of the conditions that the readings found, and those that they did not
    /// find; gives those that it thinks none, which are taken out.
    fn judge(&self, bound: &mut Vec<Bound>, found: &[FoundCondition]) -> Vec<Bound> {
        let same = |a: TokenId, b: TokenId| self.g.under(a, b) || self.g.under(b, a);
        for b in bound.iter_mut() {
            let near = || found.iter().find(|c| same(b.head, c.head));
            let this = found.iter().find(|c| c.head == b.head);
            b.told = this.or_else(near).cloned();
        }
        // "Pending a mandate", "subject to approval" say nothing else.
        let doubted = |b: &mut Bound| b.told.is_none() && b.from.is_none();
        let gone = bound.extract_if(.., doubted).collect();
        for c in found.iter().filter(|c| c.score >= BINDS) {
            if !bound.iter().any(|b| same(b.head, c.head)) {
                bound.push(Bound {
                    told: Some(c.clone()),
                    ..Bound::of(c.head, c.relation, None)
                });
            }
        }
        gone
    }

    /// The deed's words: its subtree without conditions, without what hangs on it loosely.
    pub(crate) fn words(&self, d: TokenId, leave: &[TokenId]) -> (String, Vec<Span>) {
        let g = &self.g;
        let mut keep: Vec<TokenId> = Vec::new();
        let mut stack = vec![d];
        while let Some(t) = stack.pop() {
            keep.push(t);
            for c in g.p.children(t) {
                let loose = t == d
                    && (g.is(
                        c,
                        &[
                            "nsubj",
                            "mark",
                            "aux",
                            "cop",
                            "parataxis",
                            "advcl",
                            "cc",
                            "punct",
                            "discourse",
                            "expl",
                        ],
                    ) || (g.is(c, &["conj"]) && g.is_predicate(c))
                        || (g.is(c, &["case"]) && c < d)
                        || (g.is(c, &["ccomp"]) && g.p.upos(d) == Upos::Noun));
                let told = g.case_of(c).is_some_and(|k| k == "according to");
                let passive_subject = g.rel(c) == "nsubj:pass";
                if told
                    || leave.contains(&c)
                    || (loose && !passive_subject)
                    || g.rel(c) == "acl:relcl"
                {
                    continue;
                }
                stack.push(c);
            }
        }
        keep.sort();
        while keep.last().is_some_and(|&t| g.p.upos(t) == Upos::Punct) {
            keep.pop();
        }
        while keep.first().is_some_and(|&t| g.p.upos(t) == Upos::Punct) {
            keep.remove(0);
        }
        let mut spans: Vec<Span> = Vec::new();
        let mut last: Option<TokenId> = None;
        for &t in &keep {
            let r = g.p.span(t);
            match spans.last_mut() {
                Some(s) if last.is_some_and(|l| l.0 + 1 == t.0) => s.end = r.end as u32,
                _ => spans.push(Span::new(r.start, r.end)),
            }
            last = Some(t);
        }
        let text: Vec<&str> = spans.iter().map(|s| s.of(g.p.text)).collect();
        (text.join(" "), spans)
    }

    /// Toward whom: who is asked; else the parties that the deed's words name besides its doer.
    pub(crate) fn toward(&self, d: &Draft, leave: &[TokenId]) -> Vec<Party> {
        let g = &self.g;
        if let Some(w) = d.whom {
            let p = self.cast.all(w);
            if !p.is_empty() {
                return p;
            }
        }
        let mut out: Vec<Party> = Vec::new();
        let not_holder = |p: &Party| !d.holder.iter().any(|h| h.id == p.id);
        let mut layer = vec![d.deed];
        for depth in 0..3 {
            let mut next = Vec::new();
            for &x in &layer {
                for c in g.p.children(x) {
                    if leave.contains(&c)
                        || g.rel(c) == "acl:relcl"
                        || g.is(c, &["advcl", "parataxis"])
                    {
                        continue;
                    }
                    // "European sanctions", "American aid": whose they are.
                    let whose = x == d.deed && g.is(c, &["amod"]) && self.deeds().at(x).is_some();
                    if whose
                        || g.is(c, &["amod", "compound"]) && self.cast.parties.name_at(c).is_none()
                        || g.is(c, &["conj"]) && x == d.deed
                    {
                        continue;
                    }
                    let subject =
                        g.is(c, &["nsubj"]) && g.rel(c) != "nsubj:pass" && d.attitude.is_own();
                    if subject {
                        continue;
                    }
                    let place = g
                        .case_of(c)
                        .is_some_and(|p| matches!(p.as_str(), "in" | "at" | "near" | "from"))
                        && depth == 0
                        && g.is(c, &["obl"]);
                    // "Send troops": what is sent is no party to it.
                    let sent = g.is(c, &["obj"])
                        && self
                            .lex
                            .groups
                            .get(&g.singular(c))
                            .any(|x| x.class == GroupClass::Armed);
                    // "Together with Norvania": at the doer's side.
                    if !place && !sent && !g.beside(c) {
                        for p in self.cast.one(c) {
                            if self.deeds().at(c).is_none()
                                && not_holder(&p)
                                && !out.iter().any(|o| o.id == p.id)
                            {
                                out.push(p);
                            }
                        }
                    }
                    next.push(c);
                }
            }
            if !out.is_empty() {
                break;
            }
            layer = next;
        }
        if out.is_empty() && d.whom.is_none() {
            out = self
                .recipient(d.deed)
                .into_iter()
                .filter(not_holder)
                .collect();
        }
        out.truncate(4);
        out
    }

    /// A name that no list knows, where a deed's recipient stands: "send troops **to Calvessa**".
    fn recipient(&self, deed: TokenId) -> Vec<Party> {
        let g = &self.g;
        let to = |c: &TokenId| {
            g.is(*c, &["iobj"])
                || g.is(*c, &["obl", "nmod"])
                    && matches!(g.case_of(*c).as_deref(), Some("to" | "for"))
        };
        let object = g.child(deed, &["obj"]);
        let found = [Some(deed), object].into_iter().flatten().find_map(|x| {
            g.p.children(x).filter(to).find(|&c| {
                g.p.upos(c) == Upos::Propn
                    && self.cast.parties.name_at(c).is_none()
                    && g.p.entity(c) != Some("time")
            })
        });
        found
            .map(|c| self.cast.parties.of_words(c))
            .unwrap_or_default()
    }

    pub(crate) fn date(&self, d: &Draft) -> Option<backstop_model::Date> {
        let g = &self.g;
        let ahead = matches!(
            d.attitude.group(),
            AttitudeGroup::Maybe | AttitudeGroup::Yes | AttitudeGroup::Ask | AttitudeGroup::Expect
        ) && !matches!(g.tense(d.deed), Tense::Past | Tense::Perfect);
        let published = self.report.published;
        // The saying first, then the cue's clause, then the deed's.
        if let Some(link) = self.cast.chain(d.cue).last()
            && let Some(&c) = link.cue.first()
        {
            let head = link
                .cue
                .iter()
                .copied()
                .find(|&x| g.p.upos(x) == Upos::Verb)
                .unwrap_or(c);
            if let Some(x) = time::date_of(g, head, published, false) {
                return Some(x);
            }
        }
        if d.cue != d.deed
            && let Some(x) = time::date_of(g, d.cue, published, false)
        {
            return Some(x);
        }
        time::date_of(g, d.deed, published, ahead)
    }
}
