//! The words that splitting must know: abbreviations, prefixes, units, endings of names on the
//! net. Sorted, so that they are found by halving; all in lower case.

/// Before a name: the full stop always belongs to them, and no sentence ends there.
const TITLES: &[&str] = &[
    "adm", "amb", "atty", "brig", "capt", "cdr", "cmdr", "col", "comdr", "cpl", "dr", "drs", "fr",
    "ft", "gen", "gov", "govs", "hon", "lt", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms",
    "mt", "pres", "prof", "profs", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "spc", "st",
    "sts", "supt", "vs",
];

/// Before a number.
const NUMBERED: &[&str] = &[
    "art", "arts", "ch", "chap", "ed", "fig", "figs", "no", "nos", "p", "para", "paras", "pg",
    "pp", "pt", "res", "sec", "vol", "vols",
];

/// Others; a sentence may end with them.
const GENERAL: &[&str] = &[
    "al", "ala", "apr", "approx", "apt", "ariz", "ark", "assn", "assoc", "attn", "aug", "ave",
    "bldg", "blvd", "bros", "ca", "cal", "calif", "cf", "cie", "co", "colo", "conf", "conn",
    "corp", "cos", "dec", "del", "dept", "dist", "div", "eg", "esp", "esq", "est", "etc", "ext",
    "feb", "fl", "fla", "fri", "ga", "hwy", "ill", "inc", "incl", "ind", "jan", "jr", "jul", "jun",
    "kan", "ky", "la", "lb", "lbs", "llc", "ltd", "mar", "mass", "md", "mich", "minn", "misc",
    "miss", "mo", "mon", "mont", "mts", "nat", "neb", "nev", "nov", "oct", "okla", "ore", "oz",
    "pa", "penn", "plc", "pop", "pty", "que", "rd", "ref", "sat", "sci", "sep", "sept", "spec",
    "sq", "sr", "sun", "tel", "tenn", "tex", "thu", "thur", "thurs", "tue", "tues", "univ", "va",
    "viz", "vt", "wash", "wed", "wis", "wyo",
];

/// What may stand before a hyphen within one token.
const PREFIXES: &[&str] = &[
    "anti", "arch", "co", "counter", "cross", "e", "ex", "hyper", "inter", "intra", "macro",
    "meta", "micro", "mid", "mini", "multi", "neo", "non", "over", "post", "pre", "pro", "pseudo",
    "psycho", "quasi", "re", "semi", "socio", "sub", "trans", "ultra", "un",
];

/// What may stand after a hyphen within one token.
const SUFFIXES: &[&str] = &["esque", "fold", "ish", "wide", "wise"];

/// What is cut off a number that is written together with it.
const UNITS: &[&str] = &[
    "am", "b", "bn", "c", "cm", "f", "ft", "g", "gb", "h", "ha", "hr", "hrs", "hz", "in", "k",
    "kg", "kb", "khz", "km", "kmh", "kph", "kw", "kwh", "l", "lb", "lbs", "m", "mb", "mbps", "mg",
    "mhz", "mi", "min", "mins", "ml", "mm", "mn", "mph", "mw", "mwh", "oz", "pm", "sq", "tb", "tn",
    "x", "yr", "yrs",
];

/// Last parts of names of machines and files.
const DOMAINS: &[&str] = &[
    "asp", "aspx", "at", "au", "be", "biz", "br", "ca", "cfm", "ch", "cn", "co", "com", "csv",
    "de", "doc", "docx", "edu", "es", "eu", "exe", "fi", "fr", "gif", "gov", "htm", "html", "ie",
    "il", "info", "int", "io", "ir", "jp", "jpeg", "jpg", "js", "jsp", "kr", "lt", "me", "mil",
    "mp3", "mp4", "mx", "net", "nl", "nz", "org", "pdf", "php", "pl", "png", "ppt", "ru", "se",
    "shtml", "sk", "tr", "tv", "txt", "ua", "uk", "url", "us", "wav", "xls", "xlsx", "xml", "za",
    "zip",
];

/// Contractions written without an apostrophe, and where the second word begins.
const RUN_TOGETHER: &[(&str, usize)] = &[
    ("aint", 2),
    ("arent", 3),
    ("cannot", 3),
    ("cant", 2),
    ("couldnt", 5),
    ("didnt", 3),
    ("doesnt", 4),
    ("dont", 2),
    ("dunno", 3),
    ("gonna", 3),
    ("gotta", 3),
    ("hadnt", 3),
    ("hasnt", 3),
    ("havent", 4),
    ("hes", 2),
    ("im", 1),
    ("isnt", 2),
    ("ive", 1),
    ("outta", 3),
    ("shes", 3),
    ("shouldnt", 6),
    ("thats", 4),
    ("theres", 5),
    ("theyre", 4),
    ("wanna", 3),
    ("wasnt", 3),
    ("werent", 4),
    ("whats", 4),
    ("wont", 2),
    ("wouldnt", 5),
    ("youre", 3),
    ("youve", 3),
];

/// Words that begin with an apostrophe.
const CLIPPED: &[&str] = &[
    "bout", "cause", "cos", "d", "em", "ll", "m", "n", "re", "s", "til", "till", "ve",
];

/// Faces that people draw.
const FACES: &[&str] = &[
    ":)", ":(", ":D", ":P", ":p", ":O", ":o", ":/", ":|", ":-)", ":-(", ":-D", ":-P", ":-/", ";)",
    ";-)", "=)", "=(", "=D", "8)", "8-)", ":')", ":'(", "<3", "^_^", "-_-", "^^",
];

/// What kind of abbreviation a word is when a full stop follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Abbreviation {
    Title,
    Numbered,
    General,
}

/// Looks up a word without its full stop.
pub(super) fn abbreviation(word: &str) -> Option<Abbreviation> {
    lower(word, |word| {
        if TITLES.binary_search(&word).is_ok() {
            Some(Abbreviation::Title)
        } else if NUMBERED.binary_search(&word).is_ok() {
            Some(Abbreviation::Numbered)
        } else {
            GENERAL.contains(&word).then_some(Abbreviation::General)
        }
    })
}

pub(super) fn is_prefix(word: &str) -> bool {
    lower(word, |word| {
        PREFIXES.binary_search(&word).is_ok().then_some(())
    })
    .is_some()
}

pub(super) fn is_suffix(word: &str) -> bool {
    lower(word, |word| {
        SUFFIXES.binary_search(&word).is_ok().then_some(())
    })
    .is_some()
}

pub(super) fn is_unit(word: &str) -> bool {
    lower(word, |word| UNITS.contains(&word).then_some(())).is_some()
}

pub(super) fn is_domain(word: &str) -> bool {
    lower(word, |word| {
        DOMAINS.binary_search(&word).is_ok().then_some(())
    })
    .is_some()
}

pub(super) fn is_clipped(word: &str) -> bool {
    lower(word, |word| {
        CLIPPED.binary_search(&word).is_ok().then_some(())
    })
    .is_some()
}

/// Where the second word of a contraction without apostrophe begins.
pub(super) fn run_together(word: &str) -> Option<usize> {
    lower(word, |word| {
        RUN_TOGETHER
            .iter()
            .find(|(w, _)| *w == word)
            .map(|(_, at)| *at)
    })
}

/// The length of the face that a text begins with, the longest.
pub(super) fn face(rest: &str) -> Option<usize> {
    FACES
        .iter()
        .filter(|f| rest.starts_with(**f))
        .map(|f| f.len())
        .max()
}

/// Gives a short ASCII word in lower case to a function; others are in no list.
fn lower<T>(word: &str, then: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let mut room = [0u8; 16];
    let room = room.get_mut(..word.len())?;
    room.copy_from_slice(word.as_bytes());
    room.make_ascii_lowercase();
    std::str::from_utf8(room).ok().and_then(then)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_that_are_halved_are_sorted() {
        for list in [TITLES, NUMBERED, PREFIXES, SUFFIXES, DOMAINS, CLIPPED] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }
}
