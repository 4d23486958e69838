//! The shipped examples, read by the real program.
#![allow(clippy::unwrap_used)]

mod common;

use common::{backstop, root};
use std::fs;

#[test]
fn every_quotation_is_byte_for_byte_where_it_says() {
    let ran = backstop(&root(), &["brief", "--format", "json", "examples"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let brief: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let texts: Vec<Vec<char>> = brief["reports"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| {
            let doc = r["doc"].as_str().unwrap();
            let path = root().join("examples").join(format!("{doc}.txt"));
            fs::read_to_string(path).unwrap().chars().collect()
        })
        .collect();
    let mut checked = 0;
    let sections = brief["sections"].as_array().unwrap();
    let items = sections.iter().flat_map(|s| s["items"].as_array().unwrap());
    for line in items.flat_map(|i| i["lines"].as_array().unwrap()) {
        let evidence = line["evidence"].as_array().unwrap();
        assert!(!evidence.is_empty(), "a line without evidence: {line}");
        for e in evidence {
            let text = &texts[e["report"].as_u64().unwrap() as usize];
            let at = |n: usize| e["span"][n].as_u64().unwrap() as usize;
            let quote: String = text[at(0)..at(1)].iter().collect();
            assert_eq!(quote, e["quote"].as_str().unwrap());
            assert!(!e["according_to"].as_str().unwrap().is_empty());
            checked += 1;
        }
    }
    assert!(checked > 50, "only {checked} quotations in twelve reports");
}

#[test]
fn records_point_into_the_file_as_given() {
    let dir = common::folder("line-ends");
    let text = "\u{feff}---\r\ntitle: Zoë’s ships\r\n---\r\n“Norvania’s fleet will leave the strait once \
                a truce is signed,” Tamara Quill said.\r\nThe board will dredge the channel if the \
                council agrees.\r\n";
    fs::write(dir.join("crlf.txt"), text).unwrap();
    let chars: Vec<char> = text.chars().collect();
    let ran = backstop(&dir, &["read", "--format", "jsonl", "crlf.txt"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.lines().count() > 0, "nothing read");
    for line in ran.out.lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let slice = |key: &str| -> String {
            let at = |n: usize| record[key][n].as_u64().unwrap() as usize;
            chars[at(0)..at(1)].iter().collect()
        };
        let (words, sentence) = (slice("span"), slice("sentence"));
        assert!(
            sentence.contains(&words),
            "{sentence:?} does not hold {words:?}"
        );
        assert!(!sentence.starts_with(char::is_whitespace) && !sentence.contains("---"));
    }
}

#[test]
fn the_same_reports_give_the_same_page_twice_and_on_any_number_of_threads() {
    let page = |threads: &str| {
        let ran = backstop(&root(), &["brief", "--threads", threads, "examples"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        ran.out
    };
    let first = page("1");
    assert_eq!(page("4"), first);
    assert_eq!(page("1"), first);
}

#[test]
fn no_line_of_the_table_is_wider_than_asked() {
    for width in ["40", "80", "120"] {
        let ran = backstop(&root(), &["brief", "--width", width, "examples"]);
        let widest = ran.out.lines().map(|l| l.chars().count()).max().unwrap();
        assert!(widest <= width.parse().unwrap(), "{widest} in {width}");
    }
}

#[test]
fn colour_is_there_when_asked_for_only() {
    let example = "examples/2031-03-04_two-capitals-each-wait-for-the-other.txt";
    let plain = backstop(&root(), &["brief", example]).out;
    assert!(!plain.contains('\u{1b}'));
    let coloured = backstop(&root(), &["brief", "--color", "always", example]).out;
    assert!(coloured.contains('\u{1b}'));
    let mut bare = String::new();
    let mut inside = false;
    for c in coloured.chars() {
        match c {
            '\u{1b}' => inside = true,
            'm' if inside => inside = false,
            c if !inside => bare.push(c),
            _ => {}
        }
    }
    assert_eq!(bare, plain, "colour changes nothing but colour");
}

#[test]
fn a_broken_date_is_warned_of_and_the_report_read() {
    let dir = common::folder("broken-date");
    let text = "---\npublished: last week\n---\nEstrelle refused to meet the minister.\n";
    fs::write(dir.join("a.txt"), text).unwrap();
    let ran = backstop(&dir, &["brief", "a.txt"]);
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("a.txt:2: `last week`"), "{}", ran.err);
    assert!(ran.err.contains("--published"), "{}", ran.err);
}
