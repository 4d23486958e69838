//! The layout of the file: what the migrations make is what `schema.sql` shows, ledgers of every
//! past version open, and earlier migrations are never edited.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_macros,
    clippy::disallowed_methods
)]

mod common;
use backstop_ledger::*;
use common::{place, receipt, report};
use rusqlite::Connection;
use std::path::Path;

fn here(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Set `BACKSTOP_WRITE_SCHEMA=1` to write it anew after adding a migration.
#[test]
fn schema_sql_shows_what_the_migrations_make() {
    let conn = Connection::open_in_memory().unwrap();
    for step in MIGRATIONS {
        conn.execute_batch(step).unwrap();
    }
    let mut q = conn
        .prepare(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'words_%'
             ORDER BY type = 'trigger', tbl_name, type <> 'table', name",
        )
        .unwrap();
    let all: Vec<String> = q
        .query_map([], |r| r.get(0))
        .unwrap()
        .map(|s| s.unwrap())
        .collect();
    let shown = format!(
        "-- The whole layout, made from migrations/ for reviewers. Do not edit.\n\n{};\n",
        all.join(";\n\n")
    );
    let path = here("schema.sql");
    if std::env::var("BACKSTOP_WRITE_SCHEMA").is_ok() {
        std::fs::write(&path, &shown).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), shown);
}

/// Released migrations, by hash: a change must be a new file.
#[test]
fn migrations_are_never_edited_and_begin_with_the_reason() {
    for step in MIGRATIONS {
        assert!(step.starts_with("-- "), "the reason comes first");
        assert!(step.lines().take_while(|l| l.starts_with("--")).count() >= 4);
    }
    let files = std::fs::read_dir(here("migrations")).unwrap().count();
    assert_eq!(files, MIGRATIONS.len(), "a file that is not on the list");
    assert_eq!(VERSION as usize, MIGRATIONS.len());
}

/// One text dump for each past version lies in `tests/past-ledgers`.
#[test]
fn ledgers_of_every_past_version_open() {
    for version in 1..VERSION {
        let path = place(&format!("past-{version}")).join("l.db");
        let conn = Connection::open(&path).unwrap();
        let dump = std::fs::read_to_string(here(&format!("tests/past-ledgers/{version}.sql")));
        conn.execute_batch(&dump.unwrap()).unwrap();
        conn.pragma_update(None, "application_id", APPLICATION_ID)
            .unwrap();
        conn.pragma_update(None, "user_version", version).unwrap();
        drop(conn);
        let mut ledger = Ledger::open(&path).unwrap();
        let rows = ledger.promises(&Filter::default()).unwrap().rows;
        let ids: Vec<&str> = rows.iter().map(|r| r.id.0.as_str()).collect();
        assert_eq!(ids, ["NVA/training/ESL"], "version {version}");
        assert!(ledger.check().unwrap().is_empty());
        let hits = ledger.search(&Query {
            text: Some("Norvania".into()),
            ..Query::default()
        });
        assert_eq!(hits.unwrap().len(), 1);
        let digest = ledger.digest().unwrap();
        assert!(ledger.check_derived().unwrap(), "version {version}");
        drop(ledger);
        assert_eq!(digest, Ledger::open(&path).unwrap().digest().unwrap());
    }
}

/// Full shelves lie on pages of the table, none partly on a page of its own.
#[test]
fn shelves_do_not_spill_over() {
    let path = place("spill").join("l.db");
    let mut ledger = Ledger::create(&path, &Default::default()).unwrap();
    let reports: Vec<_> = (0..300).map(|n| report(n, 3)).collect();
    let mut batch = ledger.batch().unwrap();
    let each = reports.iter().map(|(r, g)| (r, g));
    batch.add_all(each, &receipt()).unwrap();
    batch.commit().unwrap();
    drop(ledger);
    let conn = Connection::open(&path).unwrap();
    let count = |sql: &str| conn.query_row(sql, [], |r| r.get::<_, i64>(0)).unwrap();
    let full = count("SELECT count(*) FROM shelf WHERE length(data) > 900");
    assert!(full > 20, "only {full} shelves to look at");
    let spilt = "SELECT count(*) FROM dbstat WHERE name = 'shelf' AND pagetype = 'overflow'";
    assert_eq!(count(spilt), 0);
}
