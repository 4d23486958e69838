//! Exports, by example: every table whole, every quotation a slice of its report.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_macros,
    clippy::disallowed_methods
)]

mod common;
use backstop_ledger::export::{Export, Judged, LAYOUTS};
use backstop_ledger::*;
use backstop_model::*;
use common::papers::*;
use common::*;
use std::path::Path;

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
