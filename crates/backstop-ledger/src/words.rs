//! The words by which values are kept in files: those that the model itself uses.

use serde::Serialize;

/// The word of a value that the model writes as one (`has-not-yet`, `pledged`); empty for others.
pub(crate) fn word<T: Serialize>(value: T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(s)) => s,
        _ => String::new(),
    }
}
