//! Every reading takes the texts that it says it reads, with the captures marked in them, and
//! leaves those that it says it leaves.
#![allow(clippy::unwrap_used, clippy::panic)]

use backstop_lexicon::Lexicon;
use backstop_read::Reader;
use backstop_syntax::Parser;

fn reader() -> Reader {
    Reader::new(Parser::full(), Lexicon::embedded().clone()).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn readings_read_and_leave_what_they_say() {
    let reader = reader();
    let mut wrong = Vec::new();
    for rule in reader.rules() {
        for example in &rule.reads {
            let parsed = reader.parser().parse(&example.text);
            let mut seen = Vec::new();
            let fits = parsed.sentences().any(|s| {
                reader
                    .matches(&parsed, s)
                    .iter()
                    .filter(|(r, _)| r.name == rule.name)
                    .any(|(_, m)| {
                        let mut names: Vec<&str> =
                            example.marks.iter().map(|x| x.0.as_str()).collect();
                        names.sort_unstable();
                        names.dedup();
                        let got: Vec<(String, String)> = names
                            .iter()
                            .map(|n| {
                                let spans = m
                                    .captures
                                    .get(n)
                                    .map(|t| backstop_shape::phrase(&parsed, t, m))
                                    .unwrap_or_default();
                                let text: Vec<&str> =
                                    spans.into_iter().map(|r| &example.text[r]).collect();
                                ((*n).to_string(), text.join(" "))
                            })
                            .collect();
                        let want: Vec<(String, String)> = names
                            .iter()
                            .map(|n| {
                                let text: Vec<&str> = example
                                    .marks
                                    .iter()
                                    .filter(|x| x.0 == *n)
                                    .map(|x| &example.text[x.1.clone()])
                                    .collect();
                                ((*n).to_string(), text.join(" "))
                            })
                            .collect();
                        let same = got == want;
                        seen.push(got);
                        same
                    })
            });
            if !fits {
                let tree: String = parsed
                    .sentences()
                    .map(|s| backstop_shape::print(&parsed, s))
                    .collect();
                wrong.push(format!(
                    "{}:{} does not read as marked; it gave {seen:?}\n{tree}",
                    rule.name, example.line
                ));
            }
        }
        for example in &rule.leaves {
            let parsed = reader.parser().parse(&example.text);
            if parsed.sentences().any(|s| {
                reader
                    .matches(&parsed, s)
                    .iter()
                    .any(|(r, _)| r.name == rule.name)
            }) {
                wrong.push(format!(
                    "{}:{} is read, and should be left",
                    rule.name, example.line
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
