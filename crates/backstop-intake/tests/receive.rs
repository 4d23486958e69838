//! What bytes become reports, and what is said of those that do not.
#![allow(clippy::unwrap_used)]

use backstop_intake::{Binary, Defaults, IntakeError, Received, id_of, receive};

fn read(text: &str) -> Received {
    receive("harbour", text.as_bytes().to_vec(), &Defaults::default()).unwrap()
}

fn refused(bytes: &[u8]) -> IntakeError {
    receive("harbour", bytes.to_vec(), &Defaults::default()).unwrap_err()
}

#[test]
fn plain_text_is_all_body() {
    let got = read("The board met.\nIt agreed.\n");
    assert_eq!(got.report.body.range(), 0..26);
    assert_eq!(got.report.language, "en");
    assert_eq!(got.report.title, None);
    assert!(got.warnings.is_empty());
}

#[test]
fn the_id_is_the_sha_256_of_the_text() {
    // The test vector of FIPS 180-2 for "abc".
    assert_eq!(
        id_of("abc").0,
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
}

#[test]
fn front_matter_is_read_and_kept_out_of_the_body() {
    let text = "---\ntitle: Norvania: talks fail again\noutlet: \"Example Courier\"\n\
                url: https://news.example/1 # the page\npublished: 2031-03-04T18:30:00Z\n\
                language: en-GB\nnotice: made up\ntags:\n  - one\n- two\n---\nThe talks failed.\n";
    let got = read(text);
    let report = &got.report;
    assert_eq!(report.title.as_deref(), Some("Norvania: talks fail again"));
    assert_eq!(report.outlet.as_deref(), Some("Example Courier"));
    assert_eq!(report.url.as_deref(), Some("https://news.example/1"));
    assert_eq!(report.published.unwrap().to_string(), "2031-03-04");
    assert_eq!(report.language, "en-GB");
    assert_eq!(report.body.of(&report.text), "The talks failed.\n");
    assert_eq!(report.text, text);
    assert!(got.warnings.is_empty(), "{:?}", got.warnings);
}

#[test]
fn line_ends_and_byte_order_mark_stay_in_the_text() {
    let text = "\u{feff}---\r\ntitle: 'It''s on'\r\n---\r\nThe board met.\r\n";
    let got = read(text);
    assert_eq!(got.report.title.as_deref(), Some("It's on"));
    assert_eq!(got.report.body.of(text), "The board met.\r\n");
    assert_eq!(read("\u{feff}The board met.").report.body.range(), 3..17);
}

#[test]
fn folded_and_indented_values_become_one_line() {
    let got = read("---\ntitle: >-\n  Talks fail\n  again\noutlet: Example\n  Courier\n---\nText.");
    assert_eq!(got.report.title.as_deref(), Some("Talks fail again"));
    assert_eq!(got.report.outlet.as_deref(), Some("Example Courier"));
}

/// Front matter, the line that is warned of, a word of the warning, a word of the advice.
#[test]
fn broken_front_matter_is_read_as_far_as_it_goes() {
    let cases = [
        ("---\ntitle: A\nThe board met.\n", 1, "never ends", "`---`"),
        (
            "---\njust words\n---\nText.",
            2,
            "not understood",
            "key: value",
        ),
        (
            "---\npublished: last week\n---\nText.",
            2,
            "last week",
            "YYYY-MM-DD",
        ),
        ("---\ntitle: [a, b]\n---\nText.", 2, "list", "one line"),
        (
            "---\ntitle:\n---\nText.",
            2,
            "no value",
            "leave the line out",
        ),
        (
            "---\noutlet: x\ntitle: \"open\n---\nText.",
            3,
            "not closed",
            "Close it",
        ),
        (
            "---\ntitle: a\ntitle: b\n---\nText.",
            3,
            "twice",
            "one of them",
        ),
        ("---\nlanguage: de\n---\nText.", 2, "`de`", "language: en"),
    ];
    for (text, line, message, hint) in cases {
        let got = read(text);
        assert_eq!(got.warnings.len(), 1, "{text:?} gives {:?}", got.warnings);
        let warning = &got.warnings[0];
        assert_eq!(warning.line, line, "{text:?}");
        assert!(warning.message.contains(message), "{:?}", warning);
        assert!(warning.hint.contains(hint), "{:?}", warning);
    }
}

#[test]
fn text_that_only_begins_with_dashes_is_text() {
    let got = read("--- The board met.\n---\n");
    assert_eq!(got.report.body.start, 0);
    assert!(got.warnings.is_empty());
}

#[test]
fn the_front_matter_wins_over_the_defaults_and_those_over_the_file_name() {
    let defaults = Defaults {
        published: "2031-03-05".parse().ok(),
        outlet: Some("Given".to_string()),
    };
    let day = |doc: &str, text: &str, defaults: &Defaults| {
        let got = receive(doc, text.as_bytes().to_vec(), defaults).unwrap();
        got.report.published.map(|d| d.to_string())
    };
    let with = "---\npublished: 2031-03-04\noutlet: Own\n---\nText.";
    let none = Defaults::default();
    assert_eq!(
        day("2031-03-06_x", with, &defaults).as_deref(),
        Some("2031-03-04")
    );
    assert_eq!(
        day("2031-03-06_x", "Text.", &defaults).as_deref(),
        Some("2031-03-05")
    );
    assert_eq!(
        day("2031-03-06_x", "Text.", &none).as_deref(),
        Some("2031-03-06")
    );
    for doc in ["2031-03-061", "2031-03", "2031-99-01_x", "größe-2031"] {
        assert_eq!(day(doc, "Text.", &none), None, "{doc}");
    }
    let got = receive("x", with.as_bytes().to_vec(), &defaults).unwrap();
    assert_eq!(got.report.outlet.as_deref(), Some("Own"));
}

#[test]
fn nothing_to_read_is_said_so() {
    for text in ["", " \n\t\r\n", "\u{feff}"] {
        let got = refused(text.as_bytes());
        assert!(
            matches!(
                got,
                IntakeError::Empty {
                    front_matter: false
                }
            ),
            "{text:?}"
        );
    }
    let got = refused(b"---\ntitle: A\n---\n \n");
    assert!(matches!(got, IntakeError::Empty { front_matter: true }));
}

#[test]
fn the_first_bad_byte_is_named() {
    let got = refused(b"The caf\xe9 opened.\n");
    assert!(
        matches!(
            got,
            IntakeError::NotUtf8 {
                at: 7,
                line: 1,
                byte: 0xE9
            }
        ),
        "{got:?}"
    );
    assert_eq!(
        got.to_string(),
        "This is not UTF-8: byte 7 (0xE9, line 1) is not allowed there."
    );
    let got = refused(b"One.\nTwo.\nCut \xe2\x80");
    assert!(
        matches!(
            got,
            IntakeError::NotUtf8 {
                at: 14,
                line: 3,
                ..
            }
        ),
        "{got:?}"
    );
}

#[test]
fn what_is_no_text_is_named() {
    let utf16: Vec<u8> = "The board met.".bytes().flat_map(|b| [b, 0]).collect();
    let cases: [(&[u8], Binary); 8] = [
        (b"%PDF-1.7 ...", Binary::Pdf),
        (b"PK\x03\x04....", Binary::Zip),
        (b"\x1f\x8b\x08", Binary::Gzip),
        (b"\x89PNG\r\n", Binary::Image),
        (b"\xff\xfeT\0", Binary::Utf16),
        (&utf16, Binary::Utf16),
        (b"abc\0def\x01", Binary::Other),
        (b"\x01\x02\x03\x04\x05 five of ten", Binary::Other),
    ];
    for (bytes, want) in cases {
        match refused(bytes) {
            IntakeError::NotText { kind, .. } => assert_eq!(kind, want, "{bytes:?}"),
            other => panic!("{bytes:?} gives {other:?}"),
        }
    }
}

#[test]
fn no_prefix_of_a_report_is_a_reason_to_panic() {
    let text =
        "\u{feff}---\r\ntitle: \"Ün\\\"\r\n 'x\npublished: 2031-03-04 é\n- [\n...\nDas „Ende“.";
    for end in 0..=text.len() {
        let _ = receive("x", text.as_bytes()[..end].to_vec(), &Defaults::default());
    }
}
