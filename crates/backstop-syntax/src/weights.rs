//! The file of weights: reading it, and saying what is wrong with it.

use std::fmt;

/// Why bytes cannot be used as weights.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WeightsError {
    /// The bytes are not a safetensors file.
    NotSafetensors,
}

impl fmt::Display for WeightsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WeightsError::NotSafetensors => f.write_str("The bytes are not a safetensors file."),
        }
    }
}

impl std::error::Error for WeightsError {}
