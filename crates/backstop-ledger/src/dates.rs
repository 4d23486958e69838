//! Dates and ids as numbers, so that the file can order them.

use backstop_model::Date;
use sha2::{Digest, Sha256};
use std::cmp::Ordering;

/// As a number that orders like the date: `yyyymmdd`, zeros for what is not known.
pub(crate) trait Numbered {
    fn number(&self) -> i64;
}

impl Numbered for Option<Date> {
    fn number(&self) -> i64 {
        self.map_or(0, |d| {
            let part = |p: Option<u8>| i64::from(p.unwrap_or(0));
            i64::from(d.year) * 10_000 + part(d.month) * 100 + part(d.day)
        })
    }
}

/// The date of a number; none for zero.
pub(crate) fn date(number: i64) -> Option<Date> {
    let part = |n: i64| u8::try_from(n).ok().filter(|n| *n > 0);
    (number > 0).then(|| Date {
        year: u16::try_from(number / 10_000).unwrap_or(0),
        month: part(number / 100 % 100),
        day: part(number % 100),
    })
}

/// A day as the upper end of a window; none is open.
pub(crate) fn until(day: Option<Date>) -> i64 {
    day.map_or(i64::MAX, |d| Some(d).number())
}

/// As a number of three bytes that orders like the date; zero for none.
pub(crate) fn pack(day: Option<Date>) -> u32 {
    day.map_or(0, |d| {
        let part = |p: Option<u8>| u32::from(p.unwrap_or(0));
        (u32::from(d.year) * 13 + part(d.month)) * 32 + part(d.day)
    })
}

/// The date that a number of [`pack`] stands for.
pub(crate) fn unpack(packed: u32) -> Option<Date> {
    let part = |n: u32| u8::try_from(n).ok().filter(|n| *n > 0);
    (packed > 0).then(|| Date {
        year: u16::try_from(packed / 416).unwrap_or(0),
        month: part(packed / 32 % 13),
        day: part(packed % 32),
    })
}

/// The first eight bytes of a SHA-256, as the file's kind of number.
pub(crate) fn short_hash(text: &str) -> i64 {
    let digest = Sha256::digest(text.as_bytes());
    digest
        .iter()
        .take(8)
        .fold(0i64, |n, b| (n << 8) | i64::from(*b))
}

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect()
}

/// Orders versions: runs of digits as numbers, the rest as it stands. `0.9` is before `0.10`.
pub(crate) fn version_order(a: &str, b: &str) -> Ordering {
    let (mut a_rest, mut b_rest) = (a, b);
    loop {
        let (x, y) = (chunk(&mut a_rest), chunk(&mut b_rest));
        let order = match (x.parse::<u64>(), y.parse::<u64>()) {
            (Ok(m), Ok(n)) => m.cmp(&n),
            _ => x.cmp(y),
        };
        if order != Ordering::Equal || (x.is_empty() && y.is_empty()) {
            return order.then_with(|| a.cmp(b));
        }
    }
}

/// Takes a run of digits, or of anything else, off the front.
fn chunk<'a>(rest: &mut &'a str) -> &'a str {
    let digits = rest.starts_with(|c: char| c.is_ascii_digit());
    let end = rest
        .find(|c: char| c.is_ascii_digit() != digits)
        .unwrap_or(rest.len());
    let (head, tail) = rest.split_at(end);
    *rest = tail;
    head
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn numbers_order_like_dates_and_read_back() {
        let days = ["2025", "2025-09", "2025-09-04", "2025-10"];
        let mut last = 0;
        for d in days {
            let day: Date = d.parse().unwrap();
            let n = Some(day).number();
            assert!(n > last);
            assert_eq!(date(n), Some(day));
            assert_eq!(unpack(pack(Some(day))), Some(day));
            last = n;
        }
        let packed = days.map(|d| pack(d.parse().ok()));
        assert!(packed.is_sorted_by(|a, b| a < b), "{packed:?}");
        assert_eq!(unpack(pack(None)), None);
        assert_eq!(date(None::<Date>.number()), None);
    }

    #[test]
    fn versions_order_by_number() {
        for (a, b) in [
            ("0.9.1", "0.10.0"),
            ("rules-2", "rules-10"),
            ("1.0", "1.0.1"),
        ] {
            assert_eq!(version_order(a, b), Ordering::Less, "{a} {b}");
            assert_eq!(version_order(b, a), Ordering::Greater);
        }
        assert_eq!(version_order("a1", "a1"), Ordering::Equal);
    }
}
