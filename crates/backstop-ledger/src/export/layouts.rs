//! The seven tables: their columns, in a fixed order, each with what it holds.
//!
//! Columns are only ever added, at the end; the version of the schema is in the last column of
//! every row and in the files beside the tables.

/// Version of the layouts. The first number changes only if a column changes its meaning.
pub const SCHEMA_VERSION: &str = "1.1";

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnType {
    /// Text, UTF-8.
    Text,
    /// A whole number.
    Integer,
    /// ISO 8601, a day, month or year: kept as text, since the day may not be known.
    Date,
    /// `true` or `false`.
    Flag,
    /// A JSON value as text.
    Json,
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: ColumnType,
    /// What that means, a full sentence.
    pub doc: &'static str,
}

/// A table.
#[derive(Debug, Clone, Copy)]
pub struct Layout {
    /// Its name, and that of its file.
    pub name: &'static str,
    /// What a row is.
    pub doc: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
}

macro_rules! columns {
    ($($name:ident $kind:ident $doc:literal,)*) => {
        &[$(Column { name: stringify!($name), kind: ColumnType::$kind, doc: $doc },)*
          Column { name: "schema_version", kind: ColumnType::Text, doc: "Version of this layout." }]
    };
}

/// All of them.
pub const LAYOUTS: &[Layout] = &[
    Layout {
        name: "promises",
        doc: "One matter: one party, one kind of deed, toward one party.",
        columns: columns! {
            promise_id Text "Id of the matter: party/kind/toward, and # and a facet where \
                there is one.",
            actor_id Text "Who acts: ISO 3166 alpha-3, an acronym, or grp: and a name; \
                several joined by +; empty when nobody is known.",
            actor_name Text "Name of the actor.",
            iso3 Text "ISO 3166 alpha-3 of a state; empty for others.",
            cow Text "Correlates of War country code of a state; empty for others.",
            kind Text "Kind of deed; `end-of-` and a kind for its end.",
            beneficiary_id Text "Toward whom, as actor_id; empty when not said.",
            object_text Text "The deed in the words of its newest stance.",
            amount Text "Sum or number last named, as a decimal number.",
            unit Text "Currency (ISO 4217) or the noun counted.",
            stage Text "Highest rung of the legal track, or of the material track where \
                there is no legal one.",
            stage_date Date "When that rung was first reached.",
            stage_track Text "legal or material: the track of stage.",
            stance Text "Newest position: supports, undecided, refuses, opposes, withdrawn, \
                suspended, blocked, lapsed.",
            conditional Text "yes, no (said to be without condition) or unstated.",
            n_conditions Integer "Conditions stated.",
            n_open Integer "Those not covered, as far as reasoning was run; else empty.",
            n_missing Integer "Those uncovered, refused or unowned; else empty.",
            deadlock_id Text "Ring of parties waiting on each other that it belongs to.",
            first_seen Date "First said or done.",
            last_seen Date "Last said or done.",
            valid_from Date "When the rung in stage was first reached.",
            valid_to Date "Since when it is refused or taken back with no later step.",
            known_from Date "When the first report of it came out.",
            known_to Date "When the last report of it came out.",
            n_reports Integer "Pages that tell it.",
            n_independent_origins Integer "What they come down to: wires, named voices, texts.",
            vague Flag "Whether one of its conditions cannot be tested.",
            human_reviewed Flag "Whether a person has decided something about it or its evidence.",
            legal_stage Text "Highest rung of the legal track.",
            legal_date Date "When it was first reached.",
            material_stage Text "Highest rung of the material track.",
            material_date Date "When it was first reached.",
            absence Text "Newest absence reported: has-not-yet or declined-to-say.",
            absence_date Date "When it was last reported.",
            n_asks Integer "Different asks of others about it.",
            rating Text "How a person has rated it.",
            caveats Json "Within which limits, in words, as first told: a list.",
            party_count Integer "How many the actor counts, as last said (26 countries).",
        },
    },
    Layout {
        name: "conditions",
        doc: "One condition of one matter, in the words of its first telling.",
        columns: columns! {
            condition_id Text "Id: the matter, ! and twelve digits.",
            promise_id Text "The matter that waits on it.",
            parent_id Text "The group of alternatives that it is one of, or the matter.",
            logic Text "any: one of the group is enough; all: it is needed.",
            k Integer "How many of the parties are enough, when the words say.",
            type Text "Type of condition.",
            holder_kind Text "Who must meet it: self, beneficiary, group, third party or nobody.",
            holder_id Text "Their ids, joined by +.",
            role Text "precedent, escape or duration limit.",
            operator Text "once, if, only-with, unless, until or in-return-for.",
            strictness Text "hard where the words say only with; else empty.",
            specificity Text "vague where it cannot be tested; else empty.",
            text Text "Its words: the bytes of the span.",
            state Text "Empty: states are derived, never typed in.",
            derived_state Text "covered, promised conditionally, uncovered, refused, \
                unowned, vague or circular, where reasoning was run.",
            covered_by_promise_id Text "The matter that covers it.",
            report_id Text "The stance that states it first.",
            start_byte Integer "First byte in the stored text.",
            end_byte Integer "One past the last byte.",
            deed_kind Text "Kind of deed that would meet it; `end-of-` and a kind for its end.",
        },
    },
    Layout {
        name: "reports",
        doc: "One telling: a stance under a matter.",
        columns: columns! {
            report_id Text "Id of the stance.",
            promise_id Text "The matter that it is evidence for.",
            doc_id Text "Hash of the report's text.",
            doc_version Integer "Which version of the page, from 1.",
            start_byte Integer "First byte in the stored text.",
            end_byte Integer "One past the last byte.",
            quote Text "The words: those bytes.",
            speaker_chain Json "Who says so, outermost first.",
            depth Integer "Length of the chain.",
            outer_source Text "Its first link.",
            inner_source Text "Its last link.",
            inner_kind Text "outlet, wire, document, person, office or anon.",
            verb Text "The word that reports, of the last link.",
            hedge Text "Empty: hedges are not yet read.",
            negated Flag "Whether the stance is a no.",
            published Date "When the report came out.",
            event_date Date "Said or done.",
            reliability Text "Empty: set by people only, and not recorded yet.",
            credibility Text "Empty: set by people only, and not recorded yet.",
            rule_id Text "The reading that found it.",
            attitude Text "How the holder stands to the deed.",
            holder_id Text "Who, ids joined by +.",
            origin Text "What the telling comes down to.",
            reasons Json "Why it is under this matter.",
        },
    },
    Layout {
        name: "history",
        doc: "One step of a matter.",
        columns: columns! {
            promise_id Text "The matter.",
            changed_at_event Date "Said or done.",
            changed_at_known Date "When the report that shows it first came out.",
            field Text "legal, material, position, absence, condition, caveat or ask.",
            old Text "What stood there before.",
            new Text "What stands there now.",
            report_id Text "The stance that shows it first.",
            cause Text "new report or review.",
            n_reports Integer "Reports that show it in all.",
            n_independent_origins Integer "What they come down to.",
        },
    },
    Layout {
        name: "sources",
        doc: "One place where a text was seen.",
        columns: columns! {
            doc_id Text "Hash of the text.",
            url Text "Address.",
            canonical_url Text "The same address without query for tracking; as given, for now.",
            title Text "Headline.",
            publisher Text "Outlet.",
            wire Text "Agency whose text it says it carries.",
            published Date "When it came out.",
            fetched Date "The day on which it came in.",
            sha256 Text "SHA-256 of the text.",
            version Integer "Which version of the page, from 1.",
            changed_since Flag "Whether a later version of the page is on record.",
            language Text "BCP 47.",
            doc_name Text "Short name for people.",
        },
    },
    Layout {
        name: "reviews",
        doc: "One verdict of a person.",
        columns: columns! {
            review_id Text "Its number.",
            target_id Text "Stance, matter or actor.",
            reviewer Text "Who decided.",
            time Date "When.",
            decision Text "accept, reject, correct, merge, split or rate.",
            error_tag Text "For a rejection.",
            note Text "In words, or field=value.",
            undone Flag "Whether it was taken back.",
        },
    },
    Layout {
        name: "edges",
        doc: "How one matter bears on another, where reasoning was run.",
        columns: columns! {
            from_promise Text "The matter that waits, opposes and so on.",
            condition_id Text "Through which condition.",
            to_promise Text "The other matter.",
            relation Text "covers, needs, opposes, contradicts or supersedes.",
        },
    },
];
