//! Ids of stances: taken apart when they are put away, written again when they are asked for.

use crate::piece::Tell;
use backstop_model::{ReportId, Stance, StanceId};

/// The first 48 bits of a report's hash.
pub(crate) fn report_bits(report: &ReportId) -> u64 {
    let first = report.0.get(..12);
    first
        .and_then(|h| u64::from_str_radix(h, 16).ok())
        .unwrap_or(0)
}

/// Rule and number of an id that is made the usual way.
pub(crate) fn parts(stance: &Stance) -> Option<(&str, u32)> {
    let (start, end) = (stance.span.start, stance.span.end);
    let head = format!("{}:{start}-{end}:", stance.report.0.get(..12)?);
    let (rule, n) = stance.id.0.strip_prefix(&head)?.rsplit_once(':')?;
    let number: u32 = n.parse().ok()?;
    let usual = number.to_string() == n && stance.report.0 == stance.report.0.to_lowercase();
    usual.then_some((rule, number))
}

/// An id from its parts.
pub(crate) fn id(tell: &Tell, rule: &str) -> StanceId {
    let mut id = String::with_capacity(12 + 3 * 10 + 4 + rule.len());
    write(&mut id, tell, rule);
    StanceId(id)
}

/// Writes an id from its parts. By hand, since tens of thousands of them are written for one
/// question.
pub(crate) fn write(out: &mut String, tell: &Tell, rule: &str) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
    ];
    for digit in (0..12).rev() {
        out.push(HEX[(tell.report >> (4 * digit)) as usize & 15]);
    }
    let between = [(':', tell.start), ('-', tell.start + tell.length)];
    for (mark, number) in between {
        out.push(mark);
        decimal(out, number);
    }
    out.push(':');
    out.push_str(rule);
    out.push(':');
    decimal(out, tell.n);
}

fn decimal(out: &mut String, number: u32) {
    if number >= 10 {
        decimal(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}
