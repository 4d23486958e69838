//! Checks what was read: every name has to exist, and the shape has to be able to match.
//!
//! A misspelt relation would not fail later, it would silently never match; so every name from a
//! closed set (relations, parts of speech, Penn tags, features, entity types, lists, captures) is
//! looked up here and refused with the nearest one that exists. Lemmas and forms are open sets
//! and pass unseen, and so do the values of features.

use crate::error::{ShapeError, nearest};
use crate::parse::{Asked, Clause, Drawn, Kind, Source, Word, read};
use crate::shape::{Asks, Count, Line, Lists, Order, Shape, Test, Where};
use backstop_syntax::{Rel, Upos};

/// More lines than the longest sentence has words are a mistake.
const MOST_LINES: usize = 1000;
/// Matching descends as deep as the shape is drawn.
const DEEPEST: usize = 128;

/// Penn Treebank tags as English treebanks write them (LDC2012T13, and GUM's tagging guide).
const PENN: &str = "\
    $ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS \
    NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB XX ``";

/// Universal features (<https://universaldependencies.org/u/feat/>), and those that English adds.
const FEATURES: &str = "\
    Abbr Animacy Aspect Case Clusivity Definite Degree DeixisRef Deixis Evident ExtPos Foreign \
    Gender Mood NounClass NumForm NumType Number Person Polarity Polite Poss PronType Reflex \
    Style Tense Typo VerbForm Voice";

/// What a word can head a mention of, as GUM annotates it and `Parsed::entity` answers.
const ENTITIES: &str =
    "abstract animal event object organization person place plant substance time";

impl Shape {
    /// Reads a shape. `file` and `first_line` (from 1) say where the source stands, so that a
    /// message points into the file; leave its indentation as it is there.
    ///
    /// # Errors
    /// The first fault from the top, with the nearest name that exists.
    pub fn parse(
        source: &str,
        file: &str,
        first_line: usize,
        lists: &dyn Lists,
    ) -> Result<Shape, ShapeError> {
        let source = Source::new(source, file, first_line);
        let (drawn, clauses) = read(&source)?;
        Check {
            source,
            lists: lists.names(),
            captures: Vec::new(),
            lines: Vec::new(),
        }
        .shape(&drawn, &clauses)
    }
}

struct Check<'s> {
    source: Source<'s>,
    lists: Vec<String>,
    /// Names, and the line of the source each is in.
    captures: Vec<(String, usize)>,
    lines: Vec<Line>,
}

impl Check<'_> {
    fn shape(mut self, drawn: &[Drawn], clauses: &[Clause]) -> Result<Shape, ShapeError> {
        for (number, line) in drawn.iter().enumerate() {
            if number == MOST_LINES {
                let what = "this shape is longer than any sentence";
                return Err(self.source.error_in_line(line.line, what, None));
            }
            self.line(line)?;
        }
        self.forbidden(drawn)?;
        for at in (0..self.lines.len()).rev() {
            let line = &self.lines[at];
            let nameless = line.capture.is_none()
                && line
                    .children
                    .iter()
                    .all(|&child| self.lines[child].nameless);
            self.lines[at].nameless = nameless;
        }
        let wheres: Result<Vec<Where>, ShapeError> =
            clauses.iter().map(|c| self.clause(c)).collect();
        Ok(Shape {
            wheres: wheres?,
            lines: self.lines,
            captures: self.captures.into_iter().map(|(name, _)| name).collect(),
        })
    }

    fn line(&mut self, drawn: &Drawn) -> Result<(), ShapeError> {
        let number = self.lines.len();
        let depth = drawn
            .parent
            .map_or(0, |parent| self.lines[parent].depth + 1);
        if depth > DEEPEST {
            let what = format!("a shape is at most {DEEPEST} lines deep");
            return Err(self.source.error_in_line(drawn.line, &what, None));
        }
        let mut relations = Vec::new();
        for (word, subtypes) in &drawn.relations {
            match word.text.as_str() {
                "_" if drawn.relations.len() == 1 && !subtypes => {}
                _ => relations.extend(self.relation(word, *subtypes)?),
            }
        }
        relations.sort_unstable();
        relations.dedup();
        let capture = drawn.capture.as_ref().map(|name| self.capture(name, drawn));
        let mut line = Line {
            parent: drawn.parent,
            depth,
            relations,
            count: drawn.count,
            capture: capture.transpose()?,
            tests: Vec::new(),
            children: Vec::new(),
            nameless: true,
        };
        for asked in &drawn.tests {
            line.tests.push(self.test(asked, drawn)?);
        }
        if let Some(parent) = drawn.parent {
            self.lines[parent].children.push(number);
        }
        self.lines.push(line);
        Ok(())
    }

    /// A relation, or all that share its universal one.
    fn relation(&self, word: &Word, subtypes: bool) -> Result<Vec<Rel>, ShapeError> {
        let name = word.text.as_str();
        let found: Vec<Rel> = match subtypes {
            true => Rel::all().filter(|rel| rel.base() == name).collect(),
            false => Rel::all().filter(|rel| rel.as_str() == name).collect(),
        };
        if found.is_empty() {
            let universal = "relations are those of Universal Dependencies, `_` is any";
            return Err(self.unknown(
                word,
                "relation",
                Rel::all().map(Rel::as_str).collect(),
                universal,
            ));
        }
        if found == [Rel::ROOT] {
            let what = "only a sentence's top word has the relation `root`";
            let hint = Some("leave the relation out and draw this line at the top".to_owned());
            return Err(self.source.error(word, what.to_owned(), hint));
        }
        Ok(found)
    }

    fn capture(&mut self, name: &Word, drawn: &Drawn) -> Result<usize, ShapeError> {
        let mut above = drawn.parent;
        let absent = drawn.count == Count::Absent
            || std::iter::from_fn(|| {
                let at = above?;
                above = self.lines[at].parent;
                Some(at)
            })
            .any(|at| self.lines[at].count == Count::Absent);
        if absent {
            let what = format!("`{}` would capture a word that must be absent", name.text);
            let hint = Some("leave the name out".to_owned());
            return Err(self.source.error(name, what, hint));
        }
        if let Some((_, line)) = self.captures.iter().find(|(other, _)| *other == name.text) {
            let line = self.source.first_line + line;
            let what = format!("`{}` is captured already in line {line}", name.text);
            let hint = Some("captures have different names".to_owned());
            return Err(self.source.error(name, what, hint));
        }
        self.captures.push((name.text.clone(), name.line));
        Ok(self.captures.len() - 1)
    }

    fn test(&self, asked: &Asked, drawn: &Drawn) -> Result<Test, ShapeError> {
        let negated = asked.negated;
        let texts = || asked.words.iter().map(|word| word.text.clone()).collect();
        let known = |what, names: &[&str], otherwise| {
            asked
                .words
                .iter()
                .try_for_each(|word| match names.contains(&word.text.as_str()) {
                    true => Ok(()),
                    false => Err(self.unknown(word, what, names.to_vec(), otherwise)),
                })
        };
        let asks = match asked.kind {
            Kind::Form => Asks::Form(asked.words.iter().map(|w| w.text.to_lowercase()).collect()),
            Kind::Xpos => {
                let tags: Vec<&str> = PENN.split_whitespace().collect();
                known("Penn tag", &tags, "tags are those of the Penn Treebank")?;
                Asks::Xpos(texts())
            }
            Kind::List => {
                let lists: Vec<&str> = self.lists.iter().map(String::as_str).collect();
                known("list", &lists, "")?;
                Asks::List(texts())
            }
            Kind::Entity => {
                let types: Vec<&str> = ENTITIES.split_whitespace().collect();
                known("entity type", &types, "a comment begins with `# `")?;
                Asks::Entity(texts())
            }
            Kind::Feature => match &asked.words[..] {
                [word] => self.feature(word)?,
                _ => {
                    let what = "features are tested one by one".to_owned();
                    let hint = Some("alternatives are written inside: `[Tense=Past|Pres]`".into());
                    return Err(self.source.error(&asked.words[1], what, hint));
                }
            },
            Kind::Bare => self.bare(asked, drawn)?,
        };
        Ok(Test { negated, asks })
    }

    fn feature(&self, word: &Word) -> Result<Asks, ShapeError> {
        let Some((name, values)) = word.text.split_once('=') else {
            let what = "a feature is tested for its value".to_owned();
            return Err(self
                .source
                .error(word, what, Some("such as `[Tense=Past]`".into())));
        };
        if !FEATURES.split_whitespace().any(|known| known == name) {
            let word = Word {
                text: name.to_owned(),
                width: name.chars().count(),
                ..word.clone()
            };
            let features = "features are those of Universal Dependencies";
            return Err(self.unknown(
                &word,
                "feature",
                FEATURES.split_whitespace().collect(),
                features,
            ));
        }
        Ok(Asks::Feature {
            name: name.to_owned(),
            values: values.split('|').map(str::to_owned).collect(),
        })
    }

    /// Bare words: parts of speech if in capitals, else lemmas.
    fn bare(&self, asked: &Asked, drawn: &Drawn) -> Result<Asks, ShapeError> {
        let capitals =
            |w: &Word| !w.text.is_empty() && w.text.chars().all(|c| c.is_ascii_uppercase());
        if asked.words.iter().any(capitals) {
            let upos: Result<Vec<Upos>, ShapeError> = asked
                .words
                .iter()
                .map(|word| {
                    Upos::from_name(&word.text).ok_or_else(|| {
                        let names = Upos::all().map(Upos::as_str).collect();
                        let otherwise = "lemmas are in lower case, forms in quotation marks";
                        self.unknown(word, "part of speech", names, otherwise)
                    })
                })
                .collect();
            return Ok(Asks::Upos(upos?));
        }
        for word in &asked.words {
            let text = &word.text;
            let upper = text.chars().any(char::is_uppercase);
            let odd = text.is_empty() || text.chars().any(|c| "\"[]@/!?*+:".contains(c));
            if upper || odd {
                let what = format!("`{text}` is not a lemma");
                let hint = match upper {
                    true => format!("perhaps `\"{text}\"`, the word as written in any case"),
                    false => "a word as written stands in quotation marks".to_owned(),
                };
                return Err(self.source.error(word, what, Some(hint)));
            }
        }
        self.relation_at_top(asked, drawn)?;
        Ok(Asks::Lemma(
            asked.words.iter().map(|w| w.text.clone()).collect(),
        ))
    }

    /// The top line has no relation; one that is written there would be taken for a lemma.
    fn relation_at_top(&self, asked: &Asked, drawn: &Drawn) -> Result<(), ShapeError> {
        const NO_WORDS: [&str; 14] = [
            "acl", "advcl", "advmod", "amod", "appos", "aux", "ccomp", "csubj", "iobj", "nmod",
            "nsubj", "obj", "obl", "xcomp",
        ];
        match &asked.words[..] {
            [word] if drawn.parent.is_none() && NO_WORDS.contains(&word.text.as_str()) => {
                let what = format!("the top line has no relation, and `{}` is one", word.text);
                Err(self
                    .source
                    .error(word, what, Some("leave it out".to_owned())))
            }
            _ => Ok(()),
        }
    }

    /// A line that must be absent whatever it is, beside one that has to be there.
    fn forbidden(&self, drawn: &[Drawn]) -> Result<(), ShapeError> {
        for (at, line) in self.lines.iter().enumerate() {
            if line.count != Count::Absent || !line.tests.is_empty() || !line.children.is_empty() {
                continue;
            }
            let covers = |other: &Line| {
                line.relations.is_empty()
                    || !other.relations.is_empty()
                        && other.relations.iter().all(|&r| line.allows(r))
            };
            let asked = self.lines.iter().enumerate().find(|(_, other)| {
                other.parent == line.parent && other.count.demands() && covers(other)
            });
            if let Some((other, _)) = asked {
                let asked = self.source.first_line + drawn[other].line;
                let what = format!("this forbids what line {asked} asks for, so nothing can match");
                let hint = Some("test the word, as in `!mark !\"that\"`".to_owned());
                return Err(self.source.error_in_line(drawn[at].line, &what, hint));
            }
        }
        Ok(())
    }

    fn clause(&self, clause: &Clause) -> Result<Where, ShapeError> {
        let capture = |word: &Word| {
            let names: Vec<&str> = self
                .captures
                .iter()
                .map(|(name, _)| name.as_str())
                .collect();
            let found = names.iter().position(|name| *name == word.text);
            found.ok_or_else(|| self.unknown(word, "capture", names, ""))
        };
        let order = || {
            let mut orders = Order::NAMES.iter();
            match orders.find(|(name, _)| *name == clause.order.text) {
                Some((_, order)) => Ok(*order),
                None => {
                    let names = Order::NAMES.iter().map(|(name, _)| *name).collect();
                    Err(self.unknown(&clause.order, "order", names, ""))
                }
            }
        };
        Ok(Where {
            left: capture(&clause.left)?,
            order: order()?,
            right: capture(&clause.right)?,
        })
    }

    /// The error for a name that does not exist: the nearest one that does, or else what is
    /// given, or else all there are if they are few.
    fn unknown(&self, word: &Word, what: &str, names: Vec<&str>, otherwise: &str) -> ShapeError {
        let sign = match what {
            "list" => "@",
            "entity type" => "#",
            _ => "",
        };
        let all = || {
            let all: Vec<String> = names.iter().map(|name| format!("`{sign}{name}`")).collect();
            match all.len() {
                0 => Some(format!("there is no {what} at all")),
                1..=12 => Some(format!("there is {}", all.join(", "))),
                _ => None,
            }
        };
        let hint = match nearest(&word.text, names.iter().copied()) {
            Some(name) => Some(format!("perhaps `{sign}{name}`")),
            None if otherwise.is_empty() => all(),
            None => Some(otherwise.to_owned()),
        };
        self.source
            .error(word, format!("no {what} is called `{}`", word.text), hint)
    }
}

/// Whether a word's features hold a value of a name, both as CoNLL-U writes them.
pub(crate) fn has_feature(feats: &str, name: &str, values: &[String]) -> bool {
    feats
        .split('|')
        .filter_map(|feat| feat.split_once('='))
        .any(|(n, v)| n == name && v.split(',').any(|v| values.iter().any(|value| value == v)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feature_holds_one_of_its_values() {
        let past = ["Past".to_owned(), "Pres".to_owned()];
        assert!(has_feature("Mood=Ind|Tense=Pres", "Tense", &past));
        assert!(!has_feature("Mood=Ind|Tense=Fut", "Tense", &past));
        assert!(has_feature(
            "PronType=Int,Rel",
            "PronType",
            &["Rel".to_owned()]
        ));
        assert!(!has_feature("_", "Tense", &past));
    }
}
