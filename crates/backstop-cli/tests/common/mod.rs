//! Runs the real program in a folder of the test's own.
#![allow(clippy::unwrap_used, dead_code)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a run came to.
pub struct Ran {
    /// Exit code, -1 for a signal.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// An empty folder below the build folder.
pub fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Runs the program in a folder.
pub fn backstop(dir: &Path, arguments: &[&str]) -> Ran {
    backstop_with(dir, arguments, b"")
}

/// Runs the program with something to read on standard input.
pub fn backstop_with(dir: &Path, arguments: &[&str], input: &[u8]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_backstop"))
        .current_dir(dir)
        .args(arguments)
        .env_remove("COLUMNS")
        .env_remove("NO_COLOR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may not read it.
    let _ = child.stdin.take().unwrap().write_all(input);
    let done = child.wait_with_output().unwrap();
    Ran {
        code: done.status.code().unwrap_or(-1),
        out: String::from_utf8(done.stdout).unwrap(),
        err: String::from_utf8_lossy(&done.stderr).into_owned(),
    }
}

/// Runs the program, which must end well.
pub fn run(dir: &Path, line: &[&str]) -> Ran {
    let ran = backstop(dir, line);
    assert_eq!(ran.code, 0, "{line:?}: {}", ran.err);
    ran
}

/// What a run prints as JSON.
pub fn asked(dir: &Path, line: &[&str]) -> serde_json::Value {
    let ran = run(dir, &[line, &["--format", "json"]].concat());
    serde_json::from_str(&ran.out).unwrap()
}
