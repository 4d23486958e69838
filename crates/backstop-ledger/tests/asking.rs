//! Asking, reviewing, editing and exporting, by example.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_macros,
    clippy::disallowed_methods
)]

mod common;
use backstop_ledger::export::{Export, Judged, LAYOUTS};
use backstop_ledger::*;
use backstop_matter::SettleOptions;
use backstop_model::*;
use common::*;
use std::path::Path;

fn party(id: &str) -> Party {
    Party {
        id: id.into(),
        person: None,
        office: None,
        count: None,
        named: true,
        span: None,
    }
}

/// A report whose lines are `holder attitude kind toward | words`.
fn paper(outlet: &str, url: &str, published: &str, lines: &[&str]) -> (Report, Reading) {
    let mut text = String::from("Example “Courier”, naïvely set.\n");
    let mut found = Vec::new();
    for l in lines {
        let (facts, words) = l.split_once(" | ").unwrap();
        let start = text.len();
        text.push_str(words);
        found.push((facts.to_string(), Span::new(start, text.len())));
        text.push('\n');
    }
    let id = ReportId(text_hash(&text));
    let stances = found.iter().enumerate().map(|(n, (facts, span))| {
        let w: Vec<&str> = facts.split(' ').collect();
        let words = span.of(&text).to_string();
        let condition = w.get(4).map(|deed| Condition {
            relation: Relation::OnlyWith,
            kind: ConditionType::ThirdPartyBacking,
            deed: (*deed).into(),
            party: w.get(5).map(|p| party(p)).into_iter().collect(),
            at_least: None,
            what: words.clone(),
            span: *span,
        });
        Stance {
            id: StanceId(format!(
                "{}:{}-{}:hand:{n}",
                &id.0[..12],
                span.start,
                span.end
            )),
            report: id.clone(),
            holder: vec![party(w[0])],
            attitude: w[1].parse().unwrap(),
            deed: Deed {
                kind: w[2].into(),
                toward: w
                    .get(3)
                    .filter(|t| **t != "-")
                    .map(|t| party(t))
                    .into_iter()
                    .collect(),
                what: words,
                what_spans: vec![*span],
                place: None,
                time: None,
                amount: None,
            },
            conditions: condition.into_iter().collect(),
            caveats: vec![],
            sources: vec![],
            date: None,
            span: *span,
            sentence: *span,
            rule: "test/line".into(),
            confidence: 100,
        }
    });
    let reading = Reading {
        stances: stances.collect(),
        ..Reading::default()
    };
    let report = Report {
        id,
        doc: url.rsplit('/').next().unwrap().into(),
        outlet: Some(outlet.into()),
        url: Some(url.into()),
        title: None,
        published: Some(published.parse().unwrap()),
        language: "en".into(),
        body: Span::new(0, text.len()),
        text,
    };
    (report, reading)
}

fn received(day: &str) -> Receipt {
    Receipt {
        reader: "1".into(),
        received: day.parse().unwrap(),
        wire: None,
    }
}

fn story(name: &str) -> Ledger {
    let mut l = Ledger::create(&place(name).join("l.db"), &SettleOptions::default()).unwrap();
    let (r, g) = paper(
        "Courier",
        "https://courier.example/a",
        "2031-03-01",
        &[
            "NVA offers troop-deployment ESL support VAL | Norvania is ready to send soldiers to Estrelle with Valdoran backing",
            "ESL demands security-guarantee VAL | Estrelle asked Valdora for a guarantee, “no less”",
            "VAL withholds security-guarantee ESL | Valdora has yet to give one",
        ],
    );
    l.add(&r, &g, &received("2031-03-02")).unwrap();
    let (r, g) = paper(
        "Herald",
        "https://herald.example/b",
        "2031-06-01",
        &[
            "VAL pledges security-guarantee ESL | Valdora will guarantee Estrelle's borders",
            "NVA pledges troop-deployment ESL | Norvania will send two thousand soldiers",
        ],
    );
    l.add(&r, &g, &received("2031-06-02")).unwrap();
    l
}

fn id(s: &str) -> MatterId {
    MatterId(s.into())
}

fn as_of(day: &str) -> Window {
    Window {
        as_of: day.parse().ok(),
        known_at: None,
    }
}

#[test]
fn a_guarantee_is_missing_until_it_is_given() {
    let l = story("story");
    let then = l
        .matter(&id("VAL/security-guarantee/ESL"), as_of("2031-05-01"))
        .unwrap()
        .unwrap();
    assert_eq!(then.legal_stage(), None);
    assert_eq!(then.absences[0].kind, AbsenceKind::HasNotYet);
    assert_eq!(then.asks[0].by, ["ESL"]);
    let now = l
        .promise(&id("VAL/security-guarantee/ESL"), Window::default())
        .unwrap()
        .unwrap();
    assert_eq!(now.legal, Some(LegalStage::Pledged));
    let steps = l
        .history(&id("VAL/security-guarantee/ESL"), Window::default())
        .unwrap();
    let fields: Vec<&str> = steps.iter().map(|s| s.field).collect();
    assert_eq!(fields, ["ask", "absence", "legal"]);
    assert_eq!(
        (
            steps[2].new.as_str(),
            steps[2].n_reports,
            steps[2].n_origins
        ),
        ("pledged", 1, 1)
    );
    assert_eq!(steps[2].quote, "Valdora will guarantee Estrelle's borders");
}

#[test]
fn nothing_found_says_where_it_was_looked_for() {
    let l = story("nothing");
    let filter = Filter {
        actor: Some("ESP".into()),
        kind: Some("troop-deployment".into()),
        window: as_of("2031-04-01"),
        ..Filter::default()
    };
    let answer = l.promises(&filter).unwrap();
    assert!(answer.rows.is_empty());
    let day = |s: &str| s.parse::<Date>().ok();
    let looked = answer.looked;
    assert_eq!(
        (looked.reports, looked.from, looked.to),
        (1, day("2031-03-01"), day("2031-03-01"))
    );
}

#[test]
fn a_changed_page_names_what_rested_on_the_removed_words() {
    let mut l = story("edit");
    let (r, g) = paper(
        "Herald",
        "https://herald.example/b",
        "2031-06-01",
        &["VAL pledges security-guarantee ESL | Valdora will guarantee Estrelle's borders"],
    );
    let added = l.add(&r, &g, &received("2031-06-09")).unwrap();
    assert!(added.changed_page && added.new_text);
    let changes = l.changes_since("2031-06-05".parse().unwrap()).unwrap();
    assert_eq!(changes.reports, [r.id]);
    assert_eq!(changes.edits.len(), 1);
    let gone = &changes.edits[0].gone;
    assert_eq!(gone.len(), 1);
    assert_eq!(gone[0].quote, "Norvania will send two thousand soldiers");
    assert_eq!(gone[0].matters, [id("NVA/troop-deployment/ESL")]);
    // The record stays, and two versions of a page are one report.
    let row = l
        .promise(&id("VAL/security-guarantee/ESL"), as_of("2031-12-01"))
        .unwrap()
        .unwrap();
    assert_eq!((row.n_reports, row.n_origins), (2, 2));
    assert_eq!(l.edits(Some("2031-07-01".parse().unwrap())).unwrap(), []);
}

fn verdict(target: &str, kind: VerdictKind, tag: Option<&str>, note: Option<&str>) -> Verdict {
    Verdict {
        target: target.into(),
        reviewer: "Tamara Quill".into(),
        time: "2031-07-01".parse().unwrap(),
        kind,
        tag: tag.map(str::to_string),
        note: note.map(str::to_string),
        undone: false,
    }
}

#[test]
fn verdicts_apply_and_can_be_taken_back() {
    let mut l = story("review");
    let before = l.digest().unwrap();
    let pledge = l
        .explain(&id("VAL/security-guarantee/ESL"), Window::default())
        .unwrap();
    let stance = pledge
        .iter()
        .find(|p| p.attitude == "pledges")
        .unwrap()
        .stance
        .0
        .clone();
    let today = "2031-07-02".parse().unwrap();
    let mut numbers = Vec::new();

    let reject = verdict(&stance, VerdictKind::Reject, Some("no_promise"), None);
    numbers.push(l.review(&reject).unwrap());
    let row = l
        .promise(&id("VAL/security-guarantee/ESL"), Window::default())
        .unwrap()
        .unwrap();
    assert_eq!(row.legal, None);
    l.undo(numbers[0], "Tamara Quill", today).unwrap();
    assert_eq!(l.digest().unwrap(), before);

    for v in [
        verdict(&stance, VerdictKind::Correct, None, Some("attitude=offers")),
        verdict(&stance, VerdictKind::Split, None, Some("another")),
        verdict(
            "VAL/security-guarantee/ESL",
            VerdictKind::Merge,
            None,
            Some("VAL/support/ESL"),
        ),
        verdict("actor:VAL", VerdictKind::Merge, None, Some("actor:ZED")),
        verdict(
            "NVA/troop-deployment/ESL",
            VerdictKind::Rate,
            None,
            Some("kept"),
        ),
        verdict(
            "NVA/troop-deployment/ESL",
            VerdictKind::Reject,
            Some("other"),
            None,
        ),
    ] {
        let n = l.review(&v).unwrap();
        let changed = l.digest().unwrap();
        let rows = l.promises(&Filter::default()).unwrap().rows;
        l.rebuild().unwrap();
        assert_eq!(changed, l.digest().unwrap(), "{v:?}");
        assert_eq!(rows, l.promises(&Filter::default()).unwrap().rows);
        l.undo(n, "Tamara Quill", today).unwrap();
        assert_eq!(l.digest().unwrap(), before, "{v:?}");
    }
    assert_eq!(l.verdicts(None).unwrap().len(), 7);
    assert!(l.verdicts(None).unwrap().iter().all(|r| r.verdict.undone));
}

#[test]
fn a_verdict_without_sense_is_not_kept() {
    let mut l = story("nonsense");
    for v in [
        verdict("nobody", VerdictKind::Accept, None, None),
        verdict(
            "VAL/security-guarantee/ESL",
            VerdictKind::Reject,
            Some("ugly"),
            None,
        ),
        verdict(
            "VAL/security-guarantee/ESL",
            VerdictKind::Rate,
            None,
            Some("lovely"),
        ),
        verdict(
            "VAL/security-guarantee/ESL",
            VerdictKind::Merge,
            None,
            Some("actor:VAL"),
        ),
    ] {
        assert!(l.review(&v).is_err(), "{v:?}");
    }
    assert!(l.verdicts(None).unwrap().is_empty());
}

#[test]
fn a_person_adds_a_stance_with_its_words() {
    let mut l = story("hand");
    let pledges = StanceQuery {
        attitude: Some(Attitude::Pledges),
        ..StanceQuery::default()
    };
    let mut s = l.search_stances(&pledges).unwrap()[0].stance.clone();
    s.id = StanceId("by hand 1".into());
    s.holder = vec![party("KRZ")];
    s.rule = "hand".into();
    l.add_by_hand(&s, "Tamara Quill").unwrap();
    let rows = l
        .promises(&Filter {
            actor: Some("KRZ".into()),
            ..Filter::default()
        })
        .unwrap()
        .rows;
    assert_eq!(rows.len(), 1);
    assert!(
        l.add_by_hand(&s, "Tamara Quill").is_err(),
        "the id is taken"
    );
    s.id = StanceId("by hand 2".into());
    s.span = Span::new(90_000, 90_010);
    let error = l.add_by_hand(&s, "Tamara Quill").unwrap_err().to_string();
    assert!(error.contains("not in the report"), "{error}");
    let digest = l.digest().unwrap();
    l.rebuild().unwrap();
    assert_eq!(digest, l.digest().unwrap());
}

/// No span, no record; and the drop is shown.
#[test]
fn a_record_without_words_is_refused_and_shown() {
    let mut l = Ledger::create(&place("refuse").join("l.db"), &SettleOptions::default()).unwrap();
    let (r, mut g) = paper(
        "Courier",
        "https://courier.example/a",
        "2031-03-01",
        &[
            "NVA offers training ESL | Norvania is ready — perhaps — to train",
            "NVA refuses support ESL | but it will not pay",
        ],
    );
    g.stances[0].span = Span {
        start: 0,
        end: 10_000,
    };
    // Splits a character of several bytes.
    let dash = r.text.find('—').unwrap();
    g.stances[1].sentence = Span::new(dash + 1, dash + 5);
    let added = l.add(&r, &g, &received("2031-03-02")).unwrap();
    assert_eq!((added.stances, added.refused.len()), (0, 2));
    let unread = l.unread(None, 10, 0).unwrap();
    assert_eq!(unread.len(), 2);
    assert!(unread[0].message.contains("refused"));
    let mut bad = r.clone();
    bad.text.push('!');
    assert!(matches!(
        l.add(&bad, &g, &received("2031-03-02")),
        Err(LedgerError::BadReport { .. })
    ));
}

#[test]
fn search_finds_words_and_fields() {
    let l = story("search");
    let find = |text: &str| {
        l.search(&Query {
            text: Some(text.into()),
            ..Query::default()
        })
    };
    assert_eq!(find("soldiers").unwrap().len(), 2);
    assert_eq!(
        find("guarantee AND thousand").unwrap()[0].outlet.as_deref(),
        Some("Herald")
    );
    assert_eq!(find("naively").unwrap().len(), 2, "accents do not matter");
    assert!(matches!(
        find("\"unclosed"),
        Err(LedgerError::BadQuery { .. })
    ));
    let q = Query {
        outlet: Some("Courier".into()),
        ..Query::default()
    };
    assert_eq!(l.search(&q).unwrap().len(), 1);
    let q = StanceQuery {
        attitude: Some(Attitude::Pledges),
        ..StanceQuery::default()
    };
    assert_eq!(l.search_stances(&q).unwrap().len(), 2);
    let q = StanceQuery {
        holder: Some("VAL".into()),
        words: Some("YET".into()),
        ..StanceQuery::default()
    };
    assert_eq!(l.search_stances(&q).unwrap().len(), 1);
}

/// Reads a CSV file back, quotes and line breaks in cells included.
fn read_csv(path: &Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(path).unwrap();
    let (mut rows, mut row, mut cell, mut quoted) = (vec![], vec![], String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    rows
}

#[test]
fn tables_are_whole_and_quotes_are_bytes_of_their_reports() {
    let mut l = story("export");
    l.review(&verdict(
        "NVA/troop-deployment/ESL",
        VerdictKind::Rate,
        None,
        Some("kept"),
    ))
    .unwrap();
    let dir = place("export-files");
    let files = l.export(Export::Csv, &dir, &Judged::default()).unwrap();
    assert_eq!(files.len(), 9);
    for layout in LAYOUTS {
        let rows = read_csv(&dir.join(format!("{}.csv", layout.name)));
        let header: Vec<&str> = layout.columns.iter().map(|c| c.name).collect();
        assert_eq!(rows[0], header);
        assert!(
            rows.iter().all(|r| r.len() == header.len()),
            "{}",
            layout.name
        );
        assert!(rows.len() > 1 || layout.name == "edges", "{}", layout.name);
    }
    let rows = read_csv(&dir.join("reports.csv"));
    let at = |name: &str| rows[0].iter().position(|c| c == name).unwrap();
    let mut curly = 0;
    for row in &rows[1..] {
        let text = l.report(&ReportId(row[at("doc_id")].clone())).unwrap().text;
        let (s, e): (usize, usize) = (
            row[at("start_byte")].parse().unwrap(),
            row[at("end_byte")].parse().unwrap(),
        );
        assert_eq!(row[at("quote")].as_bytes(), &text.as_bytes()[s..e]);
        curly += usize::from(row[at("quote")].contains('“'));
    }
    assert!(curly > 0, "words of several bytes are among them");
    let package = std::fs::read_to_string(dir.join("datapackage.json")).unwrap();
    let package: serde_json::Value = serde_json::from_str(&package).unwrap();
    assert_eq!(package["resources"].as_array().unwrap().len(), 7);
    for what in [Export::Annotations, Export::Prov, Export::Claims] {
        let path = &l.export(what, &dir, &Judged::default()).unwrap()[0];
        let json: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert!(json["@context"].is_string() || json["@context"].is_object());
        if what == Export::Claims {
            let reviews = json["@graph"].as_array().unwrap().iter();
            let reviews = reviews.filter(|i| i["@type"] == "ClaimReview").count();
            assert_eq!(reviews, 1, "only what a person has rated");
        }
        if what == Export::Annotations {
            let item = &json["items"][0]["target"]["selector"];
            let (start, end) = (
                item[1]["start"].as_u64().unwrap(),
                item[1]["end"].as_u64().unwrap(),
            );
            let exact = item[0]["exact"].as_str().unwrap();
            assert_eq!(exact.chars().count() as u64, end - start);
        }
    }
    let pages = l
        .export(Export::Markdown, &dir, &Judged::default())
        .unwrap();
    let page =
        std::fs::read_to_string(pages.iter().find(|p| p.ends_with("VAL.md")).unwrap()).unwrap();
    assert!(
        page.contains("> Valdora will guarantee Estrelle's borders"),
        "{page}"
    );
}

#[test]
fn an_export_with_words_that_were_changed_stops() {
    let l = story("tamper");
    let path = l.path().to_path_buf();
    drop(l);
    let c = rusqlite::Connection::open(&path).unwrap();
    let refused = c.execute("UPDATE report SET text = replace(text, 'will', 'must')", []);
    assert!(refused.unwrap_err().to_string().contains("never edited"));
    assert!(c.execute("DELETE FROM stance", []).is_err());
    c.execute_batch(
        "DROP TRIGGER report_kept; UPDATE report SET text = replace(text, 'will', 'must')",
    )
    .unwrap();
    drop(c);
    let l = Ledger::open(&path).unwrap();
    let error = l
        .export(Export::Csv, &place("tamper-out"), &Judged::default())
        .unwrap_err();
    assert!(matches!(error, LedgerError::BadQuote { .. }), "{error}");
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_holds_what_csv_holds() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::RowAccessor;
    let l = story("parquet");
    let dir = place("parquet-files");
    l.export(Export::Csv, &dir, &Judged::default()).unwrap();
    l.export(Export::Parquet, &dir, &Judged::default()).unwrap();
    for layout in LAYOUTS {
        let csv = read_csv(&dir.join(format!("{}.csv", layout.name)));
        let file = std::fs::File::open(dir.join(format!("{}.parquet", layout.name))).unwrap();
        let reader = SerializedFileReader::new(file).unwrap();
        let rows: Vec<_> = reader
            .get_row_iter(None)
            .unwrap()
            .map(|r| r.unwrap())
            .collect();
        assert_eq!(rows.len(), csv.len() - 1, "{}", layout.name);
        for (row, line) in rows.iter().zip(&csv[1..]) {
            for (i, cell) in line.iter().enumerate() {
                let shown = row
                    .get_string(i)
                    .cloned()
                    .or_else(|_| row.get_long(i).map(|n| n.to_string()))
                    .or_else(|_| row.get_bool(i).map(|b| b.to_string()))
                    .unwrap_or_default();
                assert_eq!(&shown, cell, "{} {}", layout.name, layout.columns[i].name);
            }
        }
    }
}
