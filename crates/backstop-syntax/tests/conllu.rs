//! CoNLL-U as written is valid by the rules of universaldependencies.org/format.html, and what is
//! not CoNLL-U is refused with the line.

#![allow(clippy::unwrap_used)]

mod common;

use backstop_syntax::{Parser, TokenId, Upos, conllu};
use proptest::prelude::*;

/// Says what is wrong with a file, by the levels 1 and 2 of the official validator.
fn validate(file: &str) -> Result<(), String> {
    if !file.is_empty() && !file.ends_with("\n\n") {
        return Err("the last sentence is not closed by an empty line".into());
    }
    let mut ids = std::collections::HashSet::new();
    for block in file.split("\n\n").filter(|b| !b.is_empty()) {
        let comments: Vec<&str> = block.lines().take_while(|l| l.starts_with('#')).collect();
        let value = |key: &str| comments.iter().find_map(|c| c.strip_prefix(key));
        let id = value("# sent_id = ").ok_or("no sent_id")?;
        let text = value("# text = ").ok_or("no text")?;
        if !ids.insert(id.to_owned()) {
            return Err(format!("sent_id {id} twice"));
        }
        sentence(
            &block.lines().skip(comments.len()).collect::<Vec<_>>(),
            text,
        )
        .map_err(|what| format!("sentence {id}: {what}"))?;
    }
    Ok(())
}

fn sentence(lines: &[&str], text: &str) -> Result<(), String> {
    let (mut heads, mut spelled, mut within) = (Vec::new(), String::new(), 0);
    for line in lines {
        let columns: Vec<&str> = line.split('\t').collect();
        let [id, form, lemma, upos, xpos, feats, head, rel, deps, misc] = columns[..] else {
            return Err(format!("{} columns in {line:?}", columns.len()));
        };
        if columns.iter().any(|c| c.is_empty() || c.trim() != *c) {
            return Err(format!("empty column or space at an edge in {line:?}"));
        }
        let space = if misc.split('|').any(|m| m == "SpaceAfter=No") {
            ""
        } else {
            " "
        };
        if let Some((from, to)) = id.split_once('-') {
            let (from, to): (usize, usize) = (from.parse().unwrap(), to.parse().unwrap());
            if from != heads.len() + 1 || to <= from || within > heads.len() {
                return Err(format!("range {id}"));
            }
            if [lemma, upos, xpos, feats, head, rel, deps]
                .iter()
                .any(|c| *c != "_")
            {
                return Err(format!("a range with tags: {line:?}"));
            }
            within = to;
            spelled += form;
            spelled += space;
            continue;
        }
        if id != (heads.len() + 1).to_string() {
            return Err(format!("id {id} after {}", heads.len()));
        }
        if heads.len() + 1 > within {
            spelled += form;
            spelled += space;
        } else if space.is_empty() {
            return Err("SpaceAfter within a range".into());
        }
        if Upos::from_name(upos).is_none() {
            return Err(format!("upos {upos}"));
        }
        if feats != "_" {
            let names: Vec<String> = feats
                .split('|')
                .map(|f| f.split('=').next().unwrap().to_lowercase())
                .collect();
            if !feats.split('|').all(|f| f.contains('=')) || !names.is_sorted() {
                return Err(format!("features {feats}"));
            }
        }
        let head: usize = head.parse().map_err(|_| format!("head {head}"))?;
        if (head == 0) != (rel == "root") {
            return Err(format!("head {head} with {rel}"));
        }
        heads.push(head);
    }
    if spelled.trim_end() != text {
        return Err(format!("text {text:?}, words {spelled:?}"));
    }
    if heads.iter().filter(|h| **h == 0).count() != 1 {
        return Err("not one root".into());
    }
    for mut at in 1..=heads.len() {
        for _ in 0..=heads.len() {
            at = if at == 0 {
                0
            } else {
                *heads.get(at - 1).ok_or("head out of range")?
            };
        }
        if at != 0 {
            return Err("a cycle".into());
        }
    }
    Ok(())
}

fn written(text: &str) -> String {
    let parser = Parser::from_bytes(common::weights(str::to_owned)).unwrap();
    let mut out = Vec::new();
    conllu::write(&parser.parse(text), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 100,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_written_is_valid(
        text in "([A-Za-z]{1,5}|don't|can’t|U\\.S\\.|“|”|,|\\.|\n\n| |\\PC|-){0,80}"
    ) {
        let file = written(&text);
        prop_assert_eq!(validate(&file), Ok(()), "{}", file);
    }
}

#[test]
fn ranges_spacing_and_paragraphs_are_written() {
    let file = written("Norvania can't wait.\n\nIt's late");
    assert_eq!(validate(&file), Ok(()));
    let starts = |with: &str| file.lines().filter(|l| l.starts_with(with)).count();
    assert_eq!(
        (
            starts("# newpar"),
            starts("2-3\tcan't\t_"),
            starts("1-2\tIt's\t_")
        ),
        (2, 1, 1)
    );
    assert!(file.contains("# text = Norvania can't wait.\n"));
    assert!(
        file.lines()
            .any(|l| l.starts_with("4\twait\t") && l.ends_with("SpaceAfter=No"))
    );
}

#[test]
fn the_validator_sees_what_is_wrong() {
    let good = written("Norvania waits.");
    assert_eq!(validate(&good), Ok(()));
    for (from, to) in [
        ("\n2\t", "\n3\t"),
        ("\troot\t", "\tobj\t"),
        ("# text = Norvania", "# text = Estrelle"),
        ("\t_\t", "\t"),
        ("# sent_id = 1\n", ""),
    ] {
        assert!(
            validate(&good.replace(from, to)).is_err(),
            "{from:?} to {to:?}"
        );
    }
}

const FILE: &str = "# newdoc id = a\n# sent_id = a-1\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n\
    1\tdo\tdo\tAUX\tVB\t_\t3\taux\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n\
    3\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No\n3.1\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n\
    4\t!\t!\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n";

#[test]
fn a_treebank_is_read_with_its_text() {
    let bank = conllu::read(FILE).unwrap();
    assert_eq!(bank.text, "don't go!");
    let parsed = bank.parsed();
    assert!(parsed.doc.is_joined(TokenId(1)) && !parsed.doc.is_joined(TokenId(2)));
    assert_eq!(parsed.lemma(TokenId(1)), "not");
    assert_eq!(parsed.feats(TokenId(2)), "VerbForm=Inf");
    assert_eq!(parsed.head(TokenId(3)), Some(TokenId(2)));
    assert!(parsed.starts_paragraph(backstop_syntax::SentenceId(0)));
}

#[test]
fn blank_columns_are_read_as_a_flat_tree() {
    let bank =
        conllu::read("1\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tnow\t_\t_\t_\t_\t_\t_\t_\t_\n").unwrap();
    let parsed = bank.parsed();
    assert_eq!(parsed.head(TokenId(1)), Some(TokenId(0)));
    assert_eq!(parsed.upos(TokenId(0)), Upos::X);
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    for (from, to, line, told) in [
        ("\tgo\tgo", "\tgo", 6, "ten columns"),
        ("2\tn't", "3\tn't", 5, "number"),
        ("PART", "PARTICLE", 5, "PARTICLE"),
        ("\t3\tpunct", "\t9\tpunct", 9, "head `9`"),
        ("\t3\tpunct", "\tx\tpunct", 8, "head `x`"),
        ("\t3\tpunct", "\t4\tpunct", 9, "tree"),
        ("\t0\troot", "\t4\troot", 9, "tree"),
        ("\tadvmod", "\tadverbial", 5, "adverbial"),
        ("1-2\tdon't", "2-1\tdon't", 3, "number"),
    ] {
        let error = conllu::read(&FILE.replace(from, to)).unwrap_err();
        assert_eq!(error.line, line, "{from:?} to {to:?}: {error}");
        assert!(error.to_string().contains(told), "{error}");
    }
}
