//! Opens files and lists folders.
//!
//! A folder is walked in byte order of the names, so that the same folder gives the same reports in
//! the same order everywhere. Links to folders are not followed: a folder may link to itself.

#![allow(
    clippy::disallowed_methods,
    reason = "opening files is what this module is for"
)]

use crate::{Defaults, IntakeError, Received, receive};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The most bytes that one report may have: 256 MiB. A device that never ends must not fill memory.
pub const MAX_BYTES: u64 = 256 * 1024 * 1024;

/// Endings of the files that a folder is searched for.
const ENDINGS: [&str; 2] = ["txt", "md"];

/// The report in a file.
///
/// # Errors
/// [`IntakeError`] when there is no such file or no text in it.
pub fn open(path: &Path, defaults: &Defaults) -> Result<Received, IntakeError> {
    let file = fs::File::open(path).map_err(|e| why(path, e))?;
    receive_from(path, file, defaults)
}

/// The report that a stream holds. `name` is its path, or a name for people.
///
/// # Errors
/// [`IntakeError`] when the stream cannot be read or holds no text.
pub fn receive_from(
    name: &Path,
    stream: impl Read,
    defaults: &Defaults,
) -> Result<Received, IntakeError> {
    let mut bytes = Vec::new();
    stream
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| why(name, e))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(IntakeError::TooLarge { most: MAX_BYTES });
    }
    let doc = name.file_stem().unwrap_or(name.as_os_str());
    receive(&doc.to_string_lossy(), bytes, defaults)
}

/// The reports that a path stands for: itself, or all text files in a folder and below, sorted.
/// Names that begin with a dot are passed over.
///
/// # Errors
/// [`IntakeError`] when there is nothing there or a folder cannot be listed.
pub fn list(path: &Path) -> Result<Vec<PathBuf>, IntakeError> {
    if !fs::metadata(path).map_err(|e| why(path, e))?.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut found = Vec::new();
    let mut folders = vec![path.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|e| why(&folder, e))? {
            let entry = entry.map_err(|e| why(&folder, e))?;
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let (path, kind) = (entry.path(), entry.file_type());
            match kind {
                Ok(kind) if kind.is_dir() => folders.push(path),
                _ if has_ending(&path) && path.is_file() => found.push(path),
                _ => {}
            }
        }
    }
    if found.is_empty() {
        return Err(IntakeError::NoReports(path.to_path_buf()));
    }
    found.sort();
    Ok(found)
}

fn has_ending(path: &Path) -> bool {
    path.extension()
        .is_some_and(|e| ENDINGS.iter().any(|want| e.eq_ignore_ascii_case(want)))
}

fn why(path: &Path, error: std::io::Error) -> IntakeError {
    match error.kind() {
        std::io::ErrorKind::NotFound => IntakeError::NotFound(path.to_path_buf()),
        _ => IntakeError::NotReadable(path.to_path_buf(), error),
    }
}
