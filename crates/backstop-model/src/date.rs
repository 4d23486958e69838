//! A calendar date that may be known only to the month or year.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A proleptic Gregorian date, a month or a year. Orders by year, then month, then day, a missing
/// part before any present one. Prints as ISO 8601: `2025-09-04`, `2025-09`, `2025`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year, 0..=9999.
    pub year: u16,
    /// Month, 1..=12.
    pub month: Option<u8>,
    /// Day, 1..=31; only with a month.
    pub day: Option<u8>,
}

/// Why a text is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateError(pub String);

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no date: write YYYY-MM-DD, YYYY-MM or YYYY",
            self.0
        )
    }
}
impl std::error::Error for DateError {}

const MONTH_DAYS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

impl Date {
    /// A full date; none when there is no such day.
    pub fn ymd(year: u16, month: u8, day: u8) -> Option<Date> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = *MONTH_DAYS.get(usize::from(month).checked_sub(1)?)?;
        let days = if month == 2 && leap { 29 } else { days };
        (day >= 1 && day <= days && year <= 9999).then_some(Date {
            year,
            month: Some(month),
            day: Some(day),
        })
    }

    /// Days since 1970-01-01 of a full date; none for a month or year.
    /// Source: H. Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
    pub fn day_number(self) -> Option<i64> {
        let (y, m, d) = (
            i64::from(self.year),
            i64::from(self.month?),
            i64::from(self.day?),
        );
        let y = if m <= 2 { y - 1 } else { y };
        let era = y.div_euclid(400);
        let yoe = y.rem_euclid(400);
        let doy = (153 * (if m > 2 { m - 3 } else { m + 9 }) + 2) / 5 + d - 1;
        Some(era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468)
    }

    /// The date of a day number; none outside the years 0 to 9999.
    pub fn from_day_number(days: i64) -> Option<Date> {
        let z = days + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let d = (doy - (153 * mp + 2) / 5 + 1) as u8;
        let m = if mp < 10 { mp + 3 } else { mp - 9 } as u8;
        let y = yoe + era * 400 + i64::from(m <= 2);
        Date::ymd(u16::try_from(y).ok()?, m, d)
    }

    /// Moved by days; none for a month or year, or out of range.
    pub fn plus_days(self, days: i64) -> Option<Date> {
        Date::from_day_number(self.day_number()? + days)
    }

    /// Day of the week, Monday 0 to Sunday 6; none for a month or year.
    pub fn weekday(self) -> Option<u8> {
        Some((self.day_number()? + 3).rem_euclid(7) as u8)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(m) = self.month {
            write!(f, "-{m:02}")?;
            if let Some(d) = self.day {
                write!(f, "-{d:02}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Date {
    type Err = DateError;
    fn from_str(s: &str) -> Result<Date, DateError> {
        let bad = || DateError(s.to_string());
        let parts: Vec<&str> = s.split('-').collect();
        let digits = |p: &str, n: usize| p.len() == n && p.bytes().all(|b| b.is_ascii_digit());
        let widths = [4, 2, 2];
        if parts.len() > 3 || !parts.iter().zip(widths).all(|(p, n)| digits(p, n)) {
            return Err(bad());
        }
        let year: u16 = parts[0].parse().map_err(|_| bad())?;
        let month = parts
            .get(1)
            .map(|p| p.parse::<u8>())
            .transpose()
            .map_err(|_| bad())?;
        let day = parts
            .get(2)
            .map(|p| p.parse::<u8>())
            .transpose()
            .map_err(|_| bad())?;
        Date::ymd(year, month.unwrap_or(1), day.unwrap_or(1)).ok_or_else(bad)?;
        Ok(Date { year, month, day })
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Date, D::Error> {
        String::deserialize(d)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_date_prints_as_it_was_read() {
        for s in ["2025-09-04", "2025-09", "2025", "2024-02-29"] {
            assert_eq!(s.parse::<Date>().unwrap().to_string(), s);
        }
    }

    #[test]
    fn there_is_no_such_day() {
        for s in [
            "2025-02-29",
            "2025-13",
            "25-09-04",
            "2025-9-4",
            "",
            "2025-00-01",
            "yesterday",
            "2025-01-01-01",
        ] {
            assert!(s.parse::<Date>().is_err(), "{s}");
        }
    }

    #[test]
    fn days_are_counted_without_gaps() {
        let mut day = Date::ymd(1999, 12, 31).unwrap();
        for n in day.day_number().unwrap()..day.day_number().unwrap() + 2000 {
            assert_eq!(day.day_number(), Some(n));
            assert_eq!(Date::from_day_number(n), Some(day));
            day = day.plus_days(1).unwrap();
        }
        assert_eq!(Date::ymd(2025, 9, 4).unwrap().weekday(), Some(3));
    }
}
