//! Bytes of every kind, given to the real program: a page, or a message that says what to do.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Ran, backstop, backstop_with, folder};
use std::fs;
use std::time::{Duration, Instant};

/// No panic, no signal, an exit code of ours.
fn is_orderly(ran: &Ran) {
    assert!(
        [0, 1, 2, 3, 4].contains(&ran.code),
        "exit code {}: {}",
        ran.code,
        ran.err
    );
    assert!(!ran.err.contains("panicked"), "{}", ran.err);
}

#[test]
fn an_empty_file_is_told() {
    let dir = folder("empty-file");
    fs::write(dir.join("none.txt"), "").unwrap();
    let ran = backstop(&dir, &["brief", "none.txt"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.is_empty());
    assert_eq!(
        ran.err,
        "backstop: none.txt: The file is empty: there is nothing to read.\n  \
         Put the report's text into the file.\n"
    );
}

#[test]
fn a_binary_file_is_told() {
    let dir = folder("binary-file");
    fs::write(dir.join("page.pdf"), b"%PDF-1.7\n\x00\xff").unwrap();
    fs::write(
        dir.join("data"),
        (0..=255).cycle().take(5000).collect::<Vec<u8>>(),
    )
    .unwrap();
    let ran = backstop(&dir, &["brief", "page.pdf", "data"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("page.pdf: This is a PDF"), "{}", ran.err);
    assert!(
        ran.err.contains("data: This is a binary file"),
        "{}",
        ran.err
    );
}

#[test]
fn invalid_utf_8_is_told_with_its_byte() {
    let dir = folder("invalid-utf-8");
    fs::write(
        dir.join("latin.txt"),
        b"The caf\xe9 will open once the council agrees.",
    )
    .unwrap();
    let ran = backstop(&dir, &["read", "latin.txt"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("byte 7 (0xE9, line 1)"), "{}", ran.err);
    assert!(ran.err.contains("WINDOWS-1252"), "{}", ran.err);
}

#[test]
fn a_report_without_politics_gives_a_page_that_says_so() {
    let dir = folder("no-politics");
    let text = "The lake is deep and cold. In winter its ice is grey, and herons stand on it.";
    fs::write(dir.join("lake.txt"), text).unwrap();
    let ran = backstop(&dir, &["brief", "lake.txt"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    // The page may break the line anywhere.
    let words = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("That is not the same as none having been made."),
        "{}",
        ran.out
    );
}

#[test]
fn one_bad_file_among_good_ones_is_told_and_the_others_are_read() {
    let dir = folder("one-bad");
    fs::write(
        dir.join("a.txt"),
        "Norvania will withdraw its ships once Estrelle agrees.",
    )
    .unwrap();
    fs::write(dir.join("b.txt"), b"\xff\xff").unwrap();
    fs::write(dir.join("c.txt"), "Estrelle refused to meet the minister.").unwrap();
    let ran = backstop(
        &dir,
        &[
            "read",
            "--format",
            "attributions",
            "a.txt",
            "b.txt",
            "none",
            "c.txt",
        ],
    );
    assert_eq!(ran.code, 3);
    let ids: Vec<&str> = ran.out.lines().map(|l| &l[..9]).collect();
    assert_eq!(ids, ["{\"id\":\"a\"", "{\"id\":\"c\""]);
    assert!(ran.err.contains("b.txt: "), "{}", ran.err);
    assert!(
        ran.err.contains("none: There is no such file"),
        "{}",
        ran.err
    );
}

#[test]
fn a_sentence_of_twenty_thousand_words_ends() {
    let dir = folder("long-sentence");
    let text = "the board said that the council will dredge the channel if ".repeat(1819);
    assert!(text.split_whitespace().count() >= 20_000);
    fs::write(dir.join("long.txt"), text).unwrap();
    let start = Instant::now();
    let ran = backstop(&dir, &["brief", "long.txt"]);
    is_orderly(&ran);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        start.elapsed() < Duration::from_secs(300),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn a_word_of_a_hundred_thousand_letters_and_nested_marks_end() {
    let dir = folder("long-word");
    fs::write(dir.join("word.txt"), "a".repeat(100_000)).unwrap();
    fs::write(dir.join("marks.txt"), "“(".repeat(4_000)).unwrap();
    fs::write(dir.join("lines.txt"), ".\n\n".repeat(4_000)).unwrap();
    fs::write(
        dir.join("matter.txt"),
        format!("---\ntitle: {}\n", "[".repeat(10_000)),
    )
    .unwrap();
    let ran = backstop(
        &dir,
        &["brief", "word.txt", "marks.txt", "lines.txt", "matter.txt"],
    );
    is_orderly(&ran);
}

#[test]
fn a_report_cannot_steer_the_terminal_or_the_memo() {
    let dir = folder("steering");
    let text = "Norvania\u{1b}[31m will send <b>ships</b>\u{202e} to *Estrelle* once it asks.";
    fs::write(dir.join("a\u{1b}[2J.txt"), text).unwrap();
    for format in ["table", "markdown"] {
        let ran = backstop(&dir, &["brief", "--format", format, "."]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(!ran.out.contains(['\u{1b}', '\u{202e}']), "{:?}", ran.out);
        assert!(format == "table" || !ran.out.contains("<b>"), "{}", ran.out);
    }
}

#[test]
fn standard_input_is_read_once() {
    let dir = folder("stdin");
    let text = b"Estrelle will reopen the harbour once Norvania leaves.";
    let ran = backstop_with(&dir, &["read", "--format", "attributions", "-"], text);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.starts_with("{\"id\":\"stdin\""), "{}", ran.out);
    let ran = backstop_with(&dir, &["read", "-"], b"");
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains("standard input: The file is empty"),
        "{}",
        ran.err
    );
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    use std::process::{Command, Stdio};
    let dir = folder("broken-pipe");
    let text = "Norvania will withdraw its ships once Estrelle agrees. ".repeat(2000);
    fs::write(dir.join("a.txt"), &text).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_backstop"))
        .current_dir(&dir)
        .args(["parse", "a.txt"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let done = child.wait_with_output().unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert!(done.stderr.is_empty());
}

#[test]
fn a_hundred_reports_in_one_call_come_in_order_on_any_number_of_threads() {
    let dir = folder("hundred");
    for n in 0..100 {
        let text = format!(
            "Norvania will send {n} ships to Estrelle once a truce is signed, Tamara Quill said."
        );
        fs::write(dir.join(format!("{n:03}.txt")), text).unwrap();
    }
    let read = |threads: &str| {
        let ran = backstop(
            &dir,
            &[
                "read",
                "--format",
                "attributions",
                "--threads",
                threads,
                ".",
            ],
        );
        assert_eq!(ran.code, 0, "{}", ran.err);
        ran.out
    };
    let one = read("1");
    assert_eq!(one.lines().count(), 100);
    for (n, line) in one.lines().enumerate() {
        assert!(line.starts_with(&format!("{{\"id\":\"{n:03}\"")), "{line}");
    }
    assert_eq!(read("3"), one);
    let brief = backstop(&dir, &["brief", "."]);
    assert_eq!(brief.code, 0, "{}", brief.err);
}

#[test]
fn a_megabyte_of_text_is_read() {
    let dir = folder("megabyte");
    let text = "The board will dredge the channel once the council signs the lease, it said.\n";
    fs::write(dir.join("large.txt"), text.repeat(14_000)).unwrap();
    let ran = backstop(&dir, &["read", "--format", "jsonl", "large.txt"]);
    is_orderly(&ran);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

/// Nobody can be told, and the exit code is still that of the help.
#[cfg(target_os = "linux")]
#[test]
fn standard_error_that_takes_nothing_changes_no_exit_code() {
    let dir = folder("no-stderr");
    fs::write(dir.join("a.txt"), "Norvania will send ships to Estrelle.").unwrap();
    let code = |line: &str| {
        let program = env!("CARGO_BIN_EXE_backstop");
        let done = std::process::Command::new("bash")
            .current_dir(&dir)
            .args(["-c", &line.replace("backstop", program)])
            .output()
            .unwrap();
        String::from_utf8(done.stdout).unwrap().trim().to_string()
    };
    let full = |line: &str| code(&format!("backstop {line} 2>/dev/full >/dev/null; echo $?"));
    assert_eq!(full("brief none.txt a.txt"), "3");
    assert_eq!(full("brief none.txt"), "1");
    assert_eq!(full("promises --ledger none.db"), "5");
    let gone = "backstop brief none.txt a.txt 2>&1 >/dev/null | true; echo ${PIPESTATUS[0]}";
    assert_eq!(code(gone), "3");
}
