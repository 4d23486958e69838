//! The whole help is one page, kept as it is printed.
//!
//! With `BACKSTOP_UPDATE=1` it is written anew, to be reviewed as a difference.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

mod common;

use common::{backstop, root};
use std::fs;

/// In the order of the page.
const COMMANDS: &[&str] = &[
    "",
    "brief",
    "read",
    "missing",
    "unlock",
    "whatif",
    "explain",
    "add",
    "promises",
    "history",
    "changes",
    "search",
    "review",
    "review reject",
    "review correct",
    "review add",
    "review list",
    "export",
    "rebuild",
    "parse",
    "tree",
];

#[test]
fn the_help_is_the_page_kept() {
    let mut now = String::new();
    for command in COMMANDS {
        let mut arguments: Vec<&str> = command.split_whitespace().collect();
        arguments.push("--help");
        let ran = backstop(&root(), &arguments);
        assert_eq!(ran.code, 0, "{}", ran.err);
        now += &format!("$ backstop {}\n\n{}\n", arguments.join(" "), ran.out);
    }
    let path = root().join("crates/backstop-cli/tests/help.txt");
    if std::env::var_os("BACKSTOP_UPDATE").is_some() {
        fs::write(&path, &now).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        now, kept,
        "if this is meant, run the test with BACKSTOP_UPDATE=1"
    );
}

#[test]
fn a_wrong_command_line_has_its_own_code() {
    for arguments in [
        &["brief"][..],
        &["brief", "--published", "soon", "a.txt"],
        &["fly"],
    ] {
        let ran = backstop(&root(), arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(!ran.err.is_empty());
    }
    let ran = backstop(&root(), &["brief", "--published", "soon", "a.txt"]);
    assert!(ran.err.contains("write YYYY-MM-DD"), "{}", ran.err);
}
