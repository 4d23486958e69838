//! Finds known names in a row of tokens.
//!
//! Tokens are cut into atoms at hyphens and apostrophes, accents and the dots of acronyms are
//! taken off, so that `Côte d'Ivoire`, `Cote d' Ivoire`, `U.S.` and `US-led` are found however a
//! tokenizer has cut them. Case counts, since `US` is not `us` and `Turkey` is not `turkey`; only
//! a text atom in capitals of four or more letters may stand for any case (headlines, datelines),
//! and an atom that is small in the name (`of`, `al`) may have any case in the text.

use backstop_model::ActorId;
use std::collections::{HashMap, HashSet};

/// What a name is a name of. In this order when one row of tokens is several things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameSort {
    /// Several names joined by a hyphen: `Russia-Ukraine`, `Franco-German`.
    Several,
    /// A state.
    State,
    /// An organisation.
    Organisation,
    /// The adjective of a state: `French`. Often also a noun for its people.
    Adjective,
    /// A noun for the people of a state: `Spaniards`.
    People,
    /// A seat or body that stands for a state or organisation: `Kremlin`.
    Seat,
    /// A capital.
    Capital,
    /// A full name of a holder of an office.
    Person,
    /// A part of the world.
    Region,
    /// Its adjective: `European`.
    RegionAdjective,
    /// A noun for its people.
    RegionPeople,
    /// A news agency.
    Wire,
    /// A newspaper, broadcaster, site.
    Outlet,
    /// A place that is no capital.
    Place,
    /// A surname of a holder of an office, alone.
    Surname,
}

impl NameSort {
    /// Whether it is where something may happen: a state, a capital, another place, a region.
    pub fn is_place(self) -> bool {
        matches!(
            self,
            NameSort::State | NameSort::Capital | NameSort::Place | NameSort::Region
        )
    }
}

/// A name found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameHit {
    /// What it is.
    pub sort: NameSort,
    /// Whom it stands for: actor ids, ids of wires or outlets. Several for joined names, disputed
    /// places, and people who held offices for several.
    pub ids: Vec<ActorId>,
    /// Places in the table of its sort (states, organisations, regions, holders, wires, outlets).
    pub entries: Vec<u32>,
    /// Whether it may well be something else.
    pub ambiguous: bool,
    /// What stood before it in the same token: `anti` in `anti-Russian`.
    pub head: Option<String>,
    /// What is left of the last token after it: `led` in `US-led`, `s` in `Ukraine's`.
    pub tail: Option<String>,
}

#[derive(Debug, Clone)]
struct Entry {
    atoms: Vec<String>,
    sort: NameSort,
    id: ActorId,
    place: u32,
    ambiguous: bool,
}

/// All names of a lexicon.
#[derive(Debug, Clone, Default)]
pub struct Names {
    entries: Vec<Entry>,
    by_first: HashMap<String, Vec<u32>>,
    longest: usize,
    /// First atoms that are written small: `al`, `dpa`.
    small: HashSet<String>,
    combining: HashMap<String, ActorId>,
}

/// Prefixes that go before a name with a hyphen.
const PREFIXES: &[&str] = &[
    "anti", "pro", "non", "ex", "pre", "post", "mid", "inter", "trans", "intra", "un", "neo",
    "all", "then", "former",
];

impl Names {
    pub(crate) fn add(
        &mut self,
        name: &str,
        sort: NameSort,
        id: &str,
        place: u32,
        ambiguous: bool,
    ) {
        let mut atoms = Vec::new();
        for word in name.split_whitespace() {
            cut(word, &mut atoms);
        }
        let Some(first) = atoms.first() else { return };
        if first.starts_with(char::is_lowercase) {
            self.small.insert(first.clone());
        }
        let Ok(number) = u32::try_from(self.entries.len()) else {
            return;
        };
        self.by_first
            .entry(first.to_lowercase())
            .or_default()
            .push(number);
        self.longest = self.longest.max(atoms.len());
        self.entries.push(Entry {
            atoms,
            sort,
            id: id.to_string(),
            place,
            ambiguous,
        });
    }

    pub(crate) fn add_combining(&mut self, form: &str, id: &str) {
        self.combining.insert(form.to_string(), id.to_string());
    }

    /// The longest name that begins at the first token: how many tokens, and what it is. Where a
    /// row of tokens is several things, the first sort of [`NameSort`] is given; see
    /// [`Names::all`].
    pub fn longest(&self, forms: &[&str]) -> Option<(usize, NameHit)> {
        self.all(forms).into_iter().next()
    }

    /// Every name that begins at the first token, longest first, then in the order of sorts.
    pub fn all(&self, forms: &[&str]) -> Vec<(usize, NameHit)> {
        let Some(first) = forms.first().filter(|f| self.may_begin(f)) else {
            return Vec::new();
        };
        let mut text = Text::default();
        for form in forms {
            if text.atoms.len() > self.longest + 4 {
                break;
            }
            text.push(form);
        }
        if text.ends.first().is_none_or(|end| *end == 0) {
            return Vec::new();
        }
        let mut hits = self.at(&text, 0, None);
        if let Some((prefix, _)) = first.split_once('-').filter(|(p, _)| is_prefix(p)) {
            hits.extend(self.at(&text, 1, Some(prefix.to_string())));
        }
        self.joined(&text, &mut hits);
        hits.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| order(&a.1).cmp(&order(&b.1))));
        hits
    }

    /// Whether a name may begin with a token: a quick no for most words of a text.
    fn may_begin(&self, form: &str) -> bool {
        let breaks = ['-', '–', '‑', '—', '\'', '’'];
        if form.is_ascii() && !form.contains(['.', '-', '\'', ',']) {
            let small = form.starts_with(|c: char| c.is_ascii_lowercase());
            return if small {
                self.small.contains(form)
            } else {
                self.by_first.contains_key(&form.to_ascii_lowercase())
            };
        }
        let small = form.starts_with(char::is_lowercase);
        let first = form.split(breaks).next().unwrap_or_default();
        !small || self.small.contains(first) || is_prefix(first)
    }

    /// Names whose atoms stand in the text from an atom on.
    fn at(&self, text: &Text, from: usize, head: Option<String>) -> Vec<(usize, NameHit)> {
        let mut found: Vec<(usize, NameHit)> = Vec::new();
        let Some(first) = text.atoms.get(from) else {
            return found;
        };
        let Some(candidates) = self.by_first.get(&first.to_lowercase()) else {
            return found;
        };
        for entry in candidates
            .iter()
            .filter_map(|c| self.entries.get(*c as usize))
        {
            let end = from + entry.atoms.len();
            let Some(there) = text.atoms.get(from..end) else {
                continue;
            };
            if !there.iter().zip(&entry.atoms).all(|(t, n)| same(t, n)) {
                continue;
            }
            let Some((tokens, tail)) = text.end(end) else {
                continue;
            };
            let same = |(n, hit): &&mut (usize, NameHit)| {
                *n == tokens && hit.sort == entry.sort && hit.tail == tail
            };
            if let Some((_, hit)) = found.iter_mut().find(same) {
                hit.entries.push(entry.place);
                hit.ambiguous &= entry.ambiguous;
                if !hit.ids.contains(&entry.id) {
                    hit.ids.push(entry.id.clone());
                }
                continue;
            }
            let hit = NameHit {
                sort: entry.sort,
                ids: vec![entry.id.clone()],
                entries: vec![entry.place],
                ambiguous: entry.ambiguous,
                head: head.clone(),
                tail,
            };
            found.push((tokens, hit));
        }
        found
    }

    /// Names that go on with another name after a hyphen in one token.
    fn joined(&self, text: &Text, hits: &mut Vec<(usize, NameHit)>) {
        let mut starts: Vec<(usize, ActorId)> = Vec::new();
        if let Some(id) = text.atoms.first().and_then(|a| self.combining.get(a)) {
            starts.push((1, id.clone()));
        }
        for (tokens, hit) in hits.iter().filter(|(_, h)| h.sort < NameSort::Region) {
            let left = hit.tail.as_ref().map_or(0, |t| t.split('-').count());
            if let (1.., Some(id)) = (left, hit.ids.first()) {
                let end = text.ends.get(tokens - 1).copied().unwrap_or_default();
                starts.push((end.saturating_sub(left), id.clone()));
            }
        }
        for (from, id) in starts {
            let more = self.at(text, from, None);
            let more = more.into_iter().filter(|(_, h)| h.sort < NameSort::Region);
            for (tokens, mut hit) in more {
                hit.sort = NameSort::Several;
                if !hit.ids.contains(&id) {
                    hit.ids.insert(0, id.clone());
                }
                hits.push((tokens, hit));
            }
        }
    }
}

fn order(hit: &NameHit) -> (bool, bool, NameSort) {
    (hit.tail.is_some(), hit.head.is_some(), hit.sort)
}

fn is_prefix(text: &str) -> bool {
    PREFIXES.contains(&text.to_lowercase().as_str())
}

/// Whether an atom of the text is that of a name.
fn same(text: &str, name: &str) -> bool {
    if text == name {
        return true;
    }
    let shouted = text.len() >= 4 && text.chars().all(char::is_uppercase);
    let small = name.starts_with(char::is_lowercase);
    (shouted || small) && text.to_lowercase() == name.to_lowercase()
}

#[derive(Debug, Default)]
struct Text {
    atoms: Vec<String>,
    /// For each token, the number of atoms up to its end.
    ends: Vec<usize>,
}

impl Text {
    fn push(&mut self, form: &str) {
        cut(form, &mut self.atoms);
        self.ends.push(self.atoms.len());
    }

    /// How many tokens reach to an atom, and what is left of the last of them.
    fn end(&self, atoms: usize) -> Option<(usize, Option<String>)> {
        let token = self.ends.iter().position(|e| *e >= atoms)?;
        let left = self.atoms.get(atoms..*self.ends.get(token)?)?;
        Some((token + 1, (!left.is_empty()).then(|| left.join("-"))))
    }
}

/// Cuts a word into atoms, accents and the dots of acronyms taken off.
fn cut(word: &str, atoms: &mut Vec<String>) {
    if let Some(bare) = word.strip_suffix(',').filter(|b| !b.is_empty()) {
        cut(bare, atoms);
        return atoms.push(",".to_string());
    }
    let breaks = ['-', '–', '‑', '—', '\'', '’', '‘', 'ʼ', 'ʻ'];
    for piece in word.split(breaks).filter(|p| !p.is_empty()) {
        let mut atom = String::with_capacity(piece.len());
        for c in piece.chars() {
            plain(c, &mut atom);
        }
        let dotted = atom.contains('.') && atom.split('.').all(|p| p.chars().count() <= 1);
        if dotted || matches!(atom.as_str(), "St." | "Mt." | "Ft.") {
            atom.retain(|c| c != '.');
        }
        if !atom.is_empty() {
            atoms.push(atom);
        }
    }
}

/// A letter without its marks.
fn plain(c: char, out: &mut String) {
    let base = match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả' | 'ấ' | 'ầ' => 'a',
        'À'..='Å' | 'Ā' | 'Ă' | 'Ą' => 'A',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'Ç' | 'Ć' | 'Ĉ' | 'Ċ' | 'Č' => 'C',
        'ď' | 'đ' | 'ð' => 'd',
        'Ď' | 'Đ' | 'Ð' => 'D',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ế' | 'ề' | 'ệ' | 'ə' => 'e',
        'È'..='Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' | 'Ə' => 'E',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'Ĝ' | 'Ğ' | 'Ġ' | 'Ģ' => 'G',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'Ì'..='Ï' | 'Ĩ' | 'Ī' | 'Ĭ' | 'Į' | 'İ' => 'I',
        'ķ' => 'k',
        'Ķ' => 'K',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'Ĺ' | 'Ļ' | 'Ľ' | 'Ł' => 'L',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'Ñ' | 'Ń' | 'Ņ' | 'Ň' => 'N',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ố' | 'ồ' | 'ộ' => 'o',
        'Ò'..='Ö' | 'Ø' | 'Ō' | 'Ŏ' | 'Ő' | 'Ơ' => 'O',
        'ŕ' | 'ř' => 'r',
        'Ŕ' | 'Ř' => 'R',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'Ś' | 'Ŝ' | 'Ş' | 'Š' | 'Ș' => 'S',
        'ţ' | 'ť' | 'ț' => 't',
        'Ţ' | 'Ť' | 'Ț' => 'T',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' => 'u',
        'Ù'..='Ü' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů' | 'Ű' | 'Ų' | 'Ư' => 'U',
        'ý' | 'ÿ' => 'y',
        'Ý' => 'Y',
        'ź' | 'ż' | 'ž' => 'z',
        'Ź' | 'Ż' | 'Ž' => 'Z',
        'ß' => return out.push_str("ss"),
        'æ' => return out.push_str("ae"),
        'Æ' => return out.push_str("Ae"),
        'œ' => return out.push_str("oe"),
        'Œ' => return out.push_str("Oe"),
        'þ' => return out.push_str("th"),
        '\u{300}'..='\u{36f}' => return,
        c => c,
    };
    out.push(base);
}

/// A text without accents.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| plain(c, &mut out));
    out
}
