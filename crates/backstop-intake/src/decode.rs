//! Bytes to text: UTF-8 or a plain answer why not.
//!
//! Nothing is guessed or replaced. A report with one wrong byte is refused with that byte's place,
//! because a text that was silently mended no longer has the offsets of the file it came from.
//! A byte order mark stays in the text and is left out of the body.

use crate::{Binary, IntakeError};

/// How files begin that people take for text.
const SIGNATURES: &[(&[u8], Binary)] = &[
    (b"%PDF-", Binary::Pdf),
    (b"PK\x03\x04", Binary::Zip),
    (b"\x1f\x8b", Binary::Gzip),
    (b"\x89PNG", Binary::Image),
    (b"\xff\xd8\xff", Binary::Image),
    (b"GIF8", Binary::Image),
    // The mark of UTF-32 little-endian begins with that of UTF-16: look for it first.
    (b"\xff\xfe\0\0", Binary::Utf32),
    (b"\0\0\xfe\xff", Binary::Utf32),
    (b"\xff\xfe", Binary::Utf16),
    (b"\xfe\xff", Binary::Utf16),
];

/// A text has at most one control character in this many bytes.
const CONTROL_RATE: usize = 20;

/// The text of a file.
///
/// # Errors
/// [`IntakeError::NotText`] or [`IntakeError::NotUtf8`].
pub fn text(bytes: Vec<u8>) -> Result<String, IntakeError> {
    if let Some((_, kind)) = SIGNATURES.iter().find(|(s, _)| bytes.starts_with(s)) {
        return Err(IntakeError::NotText { kind: *kind, at: 0 });
    }
    if let Some(at) = bytes.iter().position(|&b| b == 0) {
        let kind = utf16_without_mark(&bytes).unwrap_or(Binary::Other);
        return Err(IntakeError::NotText { kind, at });
    }
    let text = String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        let bytes = e.as_bytes();
        IntakeError::NotUtf8 {
            at,
            line: 1 + bytes[..at].iter().filter(|&&b| b == b'\n').count(),
            byte: bytes[at],
        }
    })?;
    match control_flood(&text) {
        Some(at) => Err(IntakeError::NotText {
            kind: Binary::Other,
            at,
        }),
        None => Ok(text),
    }
}

/// UTF-16 that holds mostly Latin letters has a zero in every other byte.
fn utf16_without_mark(bytes: &[u8]) -> Option<Binary> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |from: usize| {
        head.iter()
            .skip(from)
            .step_by(2)
            .filter(|&&b| b == 0)
            .count()
    };
    let half = head.len() / 2;
    let (even, odd) = (zeros(0), zeros(1));
    let lopsided = even.max(odd) * 10 > half * 8 && even.min(odd) * 10 < half;
    lopsided.then_some(Binary::Utf16)
}

/// The first control character of a text that has too many to be written by people.
fn control_flood(text: &str) -> Option<usize> {
    let is_control = |b: &u8| *b < b' ' && !b"\t\n\r\x0b\x0c".contains(b);
    let count = text.bytes().filter(|b| is_control(b)).count();
    if count * CONTROL_RATE <= text.len() {
        return None;
    }
    text.bytes().position(|b| is_control(&b))
}
