//! How pages put what promises wait on into words, asked of made-up reports by the real program.
#![allow(clippy::unwrap_used)]

mod common;

use common::{backstop, folder, root};
use std::fs;
use std::path::PathBuf;

/// A report in a file of its own, published on the first of April 2032.
fn report(name: &str, body: &str) -> PathBuf {
    let head = "---\ntitle: Wire\noutlet: Port Mirren Gazette\npublished: 2032-04-01\n---\n";
    let path = folder(name).join("wire.txt");
    fs::write(&path, format!("{head}{body}\n")).unwrap();
    path
}

/// A page in one line, as nobody's screen breaks it.
fn ask(arguments: &[&str], path: &str) -> String {
    let all: Vec<&str> = arguments.iter().copied().chain([path]).collect();
    let ran = backstop(&root(), &all);
    let page = format!("{}{}", ran.out, ran.err);
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

const RING: &str = "Norvania will send troops to Calvessa only if Estrelle gives Calvessa a \
    security guarantee. Estrelle will give Calvessa a security guarantee only if Zembla sends \
    troops to Calvessa. Zembla will send troops to Calvessa only if Norvania sends troops to \
    Calvessa. Ruritania would send troops to Calvessa if Norvania sends troops to Calvessa.";

#[test]
fn a_fund_for_some_islands_is_not_met_by_help_for_a_war() {
    let page = ask(&["unlock", "calvessa/financial-aid"], "examples");
    assert!(
        page.contains("Minimal sets of acts that would do: 1."),
        "{page}"
    );
    assert!(page.contains("3 other states, none named"), "{page}");
}

#[test]
fn what_was_done_counts_though_it_had_a_condition() {
    let body = "Norvania will send troops to Calvessa only if Estrelle gives Calvessa a security \
                guarantee. Zembla would send troops to Calvessa if Norvania sends troops to \
                Calvessa. On Tuesday Norvania sent troops to Calvessa.";
    let path = report("done", body);
    let page = ask(&["unlock", "zembla"], path.to_str().unwrap());
    assert!(
        page.contains("It holds already: all that it waits on"),
        "{page}"
    );
}

#[test]
fn supposing_that_it_is_done_is_going_first() {
    let path = report("going-first", RING);
    let act = "norvania Troop-Deployment for calvessa is delivered";
    let page = ask(&["whatif", "--suppose", act], path.to_str().unwrap());
    let unlocks = page.split("UNLOCKS").nth(1).unwrap_or_default();
    assert!(unlocks.contains("Ruritania: troop deployment"), "{page}");
}

#[test]
fn peace_is_awaited_in_the_words_and_by_the_name_of_who_waits() {
    let body = "Norvania will send troops to Calvessa once Ostmark and Calvessa agree on a \
                ceasefire. Estrelle will send troops to Calvessa only after a peace agreement \
                between Ostmark and Calvessa is signed.";
    let path = report("peace", body);
    let path = path.to_str().unwrap();
    let page = ask(&["unlock", "estrelle"], path);
    let set = page.split("ANY ONE").nth(1).unwrap_or_default();
    assert!(
        set.contains("about: “a peace agreement between") && !set.contains("agree on"),
        "{page}"
    );
    let page = ask(&["unlock", "norvania"], path);
    let set = page.split("ANY ONE").nth(1).unwrap_or_default();
    assert!(
        set.contains("agree on a ceasefire") && !set.contains("is signed"),
        "{page}"
    );
    let page = ask(&["missing"], path);
    assert!(page.contains("Peace agreement or ceasefire"), "{page}");
    // A ceasefire that is there is awaited no more.
    let body = format!("{body} On Wednesday Ostmark and Calvessa signed a ceasefire.");
    let path = report("truce", &body);
    let page = ask(&["missing"], path.to_str().unwrap());
    assert!(
        page.contains("Peace agreement 1 matter") && !page.contains("or ceasefire"),
        "{page}"
    );
}

#[test]
fn a_supposition_about_nobody_says_so_below_what_is_supposed() {
    let path = report("nobody", RING);
    let path = path.to_str().unwrap();
    let page = ask(
        &["whatif", "--suppose", "norvania nonsense for calvessa"],
        path,
    );
    assert!(
        page.contains("No record here knows a deed `nonsense`."),
        "{page}"
    );
    let page = ask(
        &["whatif", "--suppose", "XXX troop-deployment for calvessa"],
        path,
    );
    assert!(
        page.contains("No record here names a party `XXX`."),
        "{page}"
    );
    let after = page.split("SUPPOSED").nth(1).unwrap_or_default();
    assert!(after.contains("nothing else would change"), "{page}");
    let page = ask(&["whatif", "--suppose", "norvania"], path);
    assert!(
        page.contains("after who acts, a kind of deed should stand here"),
        "{page}"
    );
    let act = "norvania troop-deployment is has-not-yet";
    let page = ask(&["whatif", "--suppose", act], path);
    assert!(
        page.contains("no stage or position") && !page.contains("perhaps"),
        "{page}"
    );
}

#[test]
fn an_exception_has_not_happened_rather_than_being_covered() {
    let body = "Norvania promised to send troops to Calvessa unless Ostmark attacks Estrelle.";
    let path = report("unless", body);
    let path = path.to_str().unwrap();
    let page = ask(&["explain", "norvania"], path);
    assert!(
        page.contains("has not happened") && !page.contains("covered"),
        "{page}"
    );
    let page = ask(&["unlock", "norvania"], path);
    assert!(
        page.contains("It holds unless “Ostmark attacks Estrelle”"),
        "{page}"
    );
    let page = ask(
        &[
            "whatif",
            "--suppose",
            "ostmark attack for estrelle is delivered",
        ],
        path,
    );
    assert!(page.contains("has not happened → has happened"), "{page}");
}

#[test]
fn who_hangs_on_a_ring_is_named_with_it() {
    let path = report("hanging", RING);
    let path = path.to_str().unwrap();
    let page = ask(&["missing"], path);
    let ring = page.split("DEADLOCKED").nth(1).unwrap_or_default();
    assert!(ring.contains("they wait for one another"), "{page}");
    let through = "Ruritania: troop deployment to Calvessa ← Norvania: troop deployment";
    assert!(ring.contains(through), "{page}");
    assert!(!page.contains("each waits for the other"), "{page}");
    // A promise and a ring that would both be meant are both listed.
    let page = ask(&["explain", "ring/2"], path);
    assert!(page.contains("ring/1") && !page.contains("Why"), "{page}");
}

#[test]
fn before_a_clause_stands_only_if() {
    let path = report("clause", RING);
    let page = ask(&["brief"], path.to_str().unwrap());
    assert!(
        page.contains("only if Estrelle gives Calvessa a security guarantee"),
        "{page}"
    );
    assert!(!page.contains("only with Estrelle gives"), "{page}");
}

#[test]
fn whoever_refused_takes_back_the_no() {
    let body = "Norvania will not send troops to Calvessa. Estrelle will send troops to Calvessa \
                if Norvania sends troops to Calvessa.";
    let path = report("refused", body);
    let page = ask(
        &["unlock", "norvania/troop-deployment"],
        path.to_str().unwrap(),
    );
    assert!(
        page.contains("it takes back its no and gives its word"),
        "{page}"
    );
}

#[test]
fn a_name_for_something_missing_and_for_a_promise_lists_both() {
    let body = "Norvania promised to lift its sanctions on Zembla. Estrelle will send troops to \
                Calvessa if Norvania sends troops to Calvessa.";
    let path = report("both", body);
    let page = ask(&["explain", "norvania"], path.to_str().unwrap());
    assert!(page.contains("Several fit `norvania`"), "{page}");
    assert!(
        page.contains("missing: Norvania") && page.contains("Norvania: sanctions"),
        "{page}"
    );
}
