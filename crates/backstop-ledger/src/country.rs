//! Codes of states, for joins with other data: ISO 3166 alpha-3 and Correlates of War.
//!
//! `countries.tsv` has a line for each state with a Correlates of War code (system membership
//! 2016), by ISO code. Made-up states and territories have none.

const TABLE: &str = include_str!("countries.tsv");

fn find(iso3: &str) -> Option<(&'static str, &'static str)> {
    TABLE.lines().find_map(|line| {
        let mut parts = line.split('\t');
        (parts.next()? == iso3).then_some((parts.next()?, parts.next()?))
    })
}

/// Correlates of War code of a state, by its ISO 3166 alpha-3 code.
pub fn cow(iso3: &str) -> Option<u16> {
    find(iso3).and_then(|(cow, _)| cow.parse().ok())
}

/// English short name of a state, by its ISO 3166 alpha-3 code.
pub fn name(iso3: &str) -> Option<&'static str> {
    find(iso3).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_line_is_whole_sorted_and_unlike_the_others() {
        let lines: Vec<&str> = TABLE.lines().collect();
        assert!(lines.len() > 190, "{}", lines.len());
        assert!(lines.windows(2).all(|w| w[0] < w[1]), "sorted by ISO code");
        let mut codes: Vec<u16> = Vec::new();
        for line in &lines {
            let parts: Vec<&str> = line.split('\t').collect();
            assert_eq!(parts.len(), 3, "{line}");
            assert_eq!(parts[0].len(), 3, "{line}");
            codes.push(parts[1].parse().unwrap());
        }
        codes.sort_unstable();
        assert!(codes.windows(2).all(|w| w[0] != w[1]), "no code twice");
        assert_eq!(
            (cow("USA"), cow("UKR"), cow("QAA")),
            (Some(2), Some(369), None)
        );
    }
}
