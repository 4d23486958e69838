//! Folders and streams, on a real disk.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use backstop_intake::{Defaults, IntakeError, MAX_BYTES, list, open, receive_from};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// An empty folder of this test's own, below the build folder.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

#[test]
fn a_folder_gives_its_reports_in_order_of_names() {
    let top = folder("in-order");
    fs::create_dir(top.join("b")).unwrap();
    for name in ["c.txt", "a.MD", "b/x.txt", "b/.hidden.txt", "notes.csv"] {
        fs::write(top.join(name), "Text.").unwrap();
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(&top, top.join("b/loop")).unwrap();
    let found = list(&top).unwrap();
    let names: Vec<_> = found
        .iter()
        .map(|p| p.strip_prefix(&top).unwrap())
        .collect();
    assert_eq!(
        names,
        [Path::new("a.MD"), Path::new("b/x.txt"), Path::new("c.txt")]
    );
    assert_eq!(
        open(&found[1], &Defaults::default()).unwrap().report.doc,
        "x"
    );
}

#[test]
fn nothing_found_is_an_error() {
    let top = folder("empty");
    assert!(matches!(list(&top), Err(IntakeError::NoReports(_))));
    assert!(matches!(
        list(&top.join("none")),
        Err(IntakeError::NotFound(_))
    ));
    let got = open(&top, &Defaults::default());
    assert!(matches!(got, Err(IntakeError::NotReadable(..))), "{got:?}");
}

#[test]
fn a_stream_without_end_is_cut_off() {
    let got = receive_from(
        Path::new("endless"),
        std::io::repeat(b'a'),
        &Defaults::default(),
    );
    assert!(matches!(
        got,
        Err(IntakeError::TooLarge { most: MAX_BYTES })
    ));
}

#[test]
fn a_large_report_is_taken_whole() {
    let line = "The harbour board will dredge the channel. ";
    let stream = std::io::repeat(0)
        .take(0)
        .chain(std::io::Cursor::new(line.repeat(100_000)));
    let got = receive_from(Path::new("-"), stream, &Defaults::default()).unwrap();
    assert_eq!(got.report.text.len(), line.len() * 100_000);
}
