//! Lemmas: a lexicon of what was seen, and edit scripts for what was not.
//!
//! A form seen with its part of speech in the treebanks has its lemma in the lexicon, and the form
//! of a verb that is listed has that verb (`inflect`). For the rest the encoder picks a script:
//! change the case, cut some characters off the end, add some. That reaches forms never seen
//! (`Norvanians` to `Norvanian`) and stays readable.

use crate::inflect::{regular, verb};
use crate::labels::Upos;
use crate::pieces::straight;
use crate::table::Table;
use crate::weights::{WeightsError, tensor};

#[derive(Debug, Clone)]
enum Script {
    Is(String),
    Edit { case: Case, cut: usize, add: String },
}

#[derive(Debug, Clone, Copy)]
enum Case {
    Lower,
    Keep,
    Title,
    Upper,
}

/// The lexicon and the scripts.
#[derive(Debug, Clone)]
pub(crate) struct Lemmas {
    scripts: Vec<Script>,
    /// Keys are `form TAB UPOS`; the number of a key is the line of the lexicon.
    keys: Table,
    lemmas: String,
    /// End of each lemma in `lemmas`.
    end: Vec<u32>,
}

impl Lemmas {
    pub(crate) fn new(scripts: &[String], lexicon: &str) -> Result<Lemmas, WeightsError> {
        let scripts: Result<Vec<Script>, WeightsError> = scripts
            .iter()
            .map(|s| {
                Script::read(s).ok_or_else(|| WeightsError::Label {
                    list: "lemma".to_owned(),
                    label: s.clone(),
                })
            })
            .collect();
        let count = lexicon.lines().count();
        let mut keys = Table::with_room(count);
        let mut lemmas = String::with_capacity(lexicon.len() / 2);
        let mut end = Vec::with_capacity(count);
        for line in lexicon.lines().filter(|l| !l.is_empty()) {
            let (key, lemma) = line
                .rsplit_once('\t')
                .filter(|(key, lemma)| key.contains('\t') && !lemma.is_empty())
                .ok_or_else(|| tensor("lexicon", "lines of form, tab, UPOS, tab, lemma"))?;
            keys.add(key.as_bytes());
            lemmas.push_str(lemma);
            end.push(lemmas.len() as u32);
        }
        Ok(Lemmas {
            scripts: scripts?,
            keys,
            lemmas,
            end,
        })
    }

    /// Writes the lemma of a form after what is in `out`. `key` is scratch; `rank` tells how
    /// common a lower-case word is, `None` for what is no word as far as is known.
    pub(crate) fn write(
        &self,
        form: &str,
        upos: Upos,
        script: usize,
        rank: &dyn Fn(&str) -> Option<u32>,
        key: &mut String,
        out: &mut String,
    ) {
        key.clear();
        key.extend(form.chars().map(straight).flat_map(char::to_lowercase));
        let lower = key.len();
        key.push('\t');
        key.push_str(upos.as_str());
        if let Some(at) = self.keys.find(key.as_bytes()) {
            let at = at as usize;
            let start = if at == 0 {
                0
            } else {
                self.end[at - 1] as usize
            };
            out.push_str(&self.lemmas[start..self.end[at] as usize]);
            return;
        }
        let start = out.len();
        if upos == Upos::Verb
            && let Some(base) = verb(&key[..lower])
        {
            out.push_str(&base);
            return;
        }
        match &self.scripts[script] {
            Script::Is(lemma) => out.push_str(lemma),
            Script::Edit { case, cut, add } => {
                let straightened = form.chars().map(straight);
                match case {
                    Case::Lower => out.push_str(&key[..lower]),
                    Case::Keep => out.extend(straightened),
                    Case::Upper => out.extend(straightened.flat_map(char::to_uppercase)),
                    Case::Title => {
                        let mut chars = straightened;
                        out.extend(chars.by_ref().take(1).flat_map(char::to_uppercase));
                        out.extend(chars.flat_map(char::to_lowercase));
                    }
                }
                let enough = out[start..].chars().count() >= *cut;
                if enough {
                    for _ in 0..*cut {
                        out.pop();
                    }
                    out.push_str(add);
                }
                if !enough || out.len() == start {
                    out.truncate(start);
                    out.push_str(&key[..lower]);
                }
            }
        }
        if matches!(upos, Upos::Verb | Upos::Noun | Upos::Adj)
            && rank(&out[start..]).is_none()
            && let Some(better) = regular(&key[..lower], upos, rank)
        {
            out.truncate(start);
            out.push_str(&better);
        }
    }
}

impl Script {
    fn read(script: &str) -> Option<Script> {
        if let Some(lemma) = script.strip_prefix("=:") {
            return (!lemma.is_empty()).then(|| Script::Is(lemma.to_owned()));
        }
        let mut parts = script.splitn(3, ':');
        let case = match parts.next()? {
            "l" => Case::Lower,
            "k" => Case::Keep,
            "t" => Case::Title,
            "u" => Case::Upper,
            _ => return None,
        };
        let cut = parts.next()?.parse().ok()?;
        Some(Script::Edit {
            case,
            cut,
            add: parts.next()?.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_lexicon_comes_first_and_scripts_reach_the_rest() {
        let scripts = ["l:1:", "l:3:e", "k:0:", "=:be", "u:0:", "t:0:", "l:2:x:y"];
        let scripts: Vec<String> = scripts.iter().map(|s| s.to_string()).collect();
        let lemmas = Lemmas::new(&scripts, "won't\tAUX\twill\nwent\tVERB\tgo").unwrap();
        let lemma = |form: &str, upos, script| {
            let mut out = String::from("x");
            lemmas.write(form, upos, script, &|_| None, &mut String::new(), &mut out);
            out[1..].to_owned()
        };
        assert_eq!(lemma("Went", Upos::Verb, 0), "go");
        assert_eq!(lemma("went", Upos::Noun, 0), "wen");
        assert_eq!(lemma("WON’T", Upos::Aux, 0), "will");
        assert_eq!(lemma("Bridges", Upos::Noun, 0), "bridge");
        assert_eq!(lemma("pledging", Upos::Verb, 1), "pledge");
        assert_eq!(lemma("Estrelle", Upos::Propn, 2), "Estrelle");
        assert_eq!(lemma("'m", Upos::Aux, 3), "be");
        assert_eq!(lemma("un", Upos::Propn, 4), "UN");
        assert_eq!(lemma("QUILL", Upos::Propn, 5), "Quill");
        assert_eq!(lemma("abc", Upos::Propn, 6), "ax:y");
        assert_eq!(lemma("I", Upos::Pron, 1), "i");
        assert_eq!(lemma("a", Upos::Pron, 0), "a");
    }
}
