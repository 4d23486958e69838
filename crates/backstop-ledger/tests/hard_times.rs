//! What may happen to a ledger: death at any moment, no room, two writers, no leave to write, files
//! of others, files cut short. Children of this test do the dying: it starts itself again with the
//! name of one test and a file to work on.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_macros,
    clippy::disallowed_methods
)]

mod common;
use backstop_ledger::*;
use backstop_matter::SettleOptions;
use common::*;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const FILE: &str = "BACKSTOP_TEST_LEDGER";

/// Runs `child_adds` on a file in a process of its own, through a shell with these commands first.
fn child(path: &Path, before: &str, test: &str) -> Child {
    let exe = std::env::current_exe().unwrap();
    let run = format!(
        "{before} exec '{}' --exact {test} --ignored --nocapture",
        exe.display()
    );
    Command::new("sh")
        .args(["-c", &run])
        .env(FILE, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Adds reports for ever, one a transaction, and acknowledges each on its own line.
#[test]
#[ignore = "runs as a child of the other tests"]
fn child_adds() {
    let path = std::path::PathBuf::from(std::env::var(FILE).unwrap());
    let mut ledger = match Ledger::open_or_create(&path, &SettleOptions::default()) {
        Ok(l) => l,
        Err(e) => {
            println!("\nerror {e}");
            return;
        }
    };
    let begun = ledger.report_ids().unwrap().len();
    for n in begun..begun + 100_000 {
        let (r, g) = report(n, 6);
        if let Err(e) = ledger.add(&r, &g, &receipt()) {
            println!("\nerror {e}");
            return;
        }
        println!("\nadded {n}");
        std::io::stdout().flush().unwrap();
    }
}

/// The ledger is whole, holds all that was acknowledged, and is what a rebuild makes of it.
fn check_whole(path: &Path, acknowledged: usize) -> usize {
    let mut ledger = Ledger::open(path).unwrap();
    assert_eq!(ledger.check().unwrap(), Vec::<String>::new());
    let held = ledger.report_ids().unwrap().len();
    assert!(
        held >= acknowledged,
        "{held} of {acknowledged} acknowledged are there"
    );
    for n in 0..held {
        let (r, g) = report(n, 6);
        assert_eq!(
            ledger.stances_of(&r.id).unwrap().len(),
            g.stances.len(),
            "half a report"
        );
    }
    assert!(
        ledger.check_derived().unwrap(),
        "what was derived is what follows"
    );
    held
}

#[test]
fn nothing_acknowledged_is_lost_by_killing() {
    let path = place("kill").join("l.db");
    let mut held = 0;
    // At moments spread over the first writes, creation included.
    for wait in [1, 2, 5, 9, 17, 40] {
        let mut c = child(&path, "", "child_adds");
        let mut lines = BufReader::new(c.stdout.take().unwrap()).lines();
        let mut acknowledged = held;
        while let Some(Ok(line)) = lines.next() {
            assert!(!line.starts_with("error"), "{line}");
            if line.starts_with("added") {
                acknowledged += 1;
                if acknowledged - held >= wait {
                    break;
                }
            }
        }
        std::thread::sleep(std::time::Duration::from_micros(371 * wait as u64));
        c.kill().unwrap(); // SIGKILL
        acknowledged += lines
            .map_while(Result::ok)
            .filter(|l| l.starts_with("added"))
            .count();
        c.wait().unwrap();
        assert!(acknowledged > held);
        held = check_whole(&path, acknowledged);
    }
}

/// Killed while it is being made, before or after the file is put in its place.
#[test]
fn a_ledger_is_made_whole_or_not_at_all() {
    for wait in [0u64, 3, 6, 9, 14, 20, 30] {
        let path = place(&format!("making-{wait}")).join("l.db");
        let mut c = child(&path, "", "child_adds");
        std::thread::sleep(std::time::Duration::from_millis(wait));
        c.kill().unwrap();
        c.wait().unwrap();
        match Ledger::open(&path) {
            Ok(l) => assert!(l.check().unwrap().is_empty()),
            Err(LedgerError::NotFound { .. }) => {}
            Err(e) => panic!("{e}"),
        }
    }
}

fn last_error(c: Child) -> String {
    let out = c.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    let found = text
        .lines()
        .rev()
        .find_map(|l| l.strip_prefix("error "))
        .map(str::to_string);
    found.unwrap_or_else(|| {
        panic!(
            "no error in {text} {}",
            String::from_utf8_lossy(&out.stderr)
        )
    })
}

/// The system refuses to let files grow: the real thing, by the limit on the size of files.
#[test]
fn no_room_loses_nothing_and_says_so() {
    let path = place("full").join("l.db");
    // Blocks of 512 bytes; the signal that would kill is ignored, so that the write fails.
    let error = last_error(child(&path, "trap '' XFSZ; ulimit -f 2000;", "child_adds"));
    assert!(
        error.contains("no room left") && error.contains("make room"),
        "{error}"
    );
    let held = check_whole(&path, 1);
    let mut ledger = Ledger::open(&path).unwrap();
    let (r, g) = report(held, 6);
    assert!(
        ledger.add(&r, &g, &receipt()).unwrap().new_text,
        "with room it goes on"
    );
}

#[test]
fn two_writers_at_once_lose_nothing() {
    let path = place("two").join("l.db");
    Ledger::create(&path, &SettleOptions::default()).unwrap();
    let threads: Vec<_> = (0..2)
        .map(|half| {
            let path = path.clone();
            std::thread::spawn(move || {
                let mut ledger = Ledger::open(&path).unwrap();
                for n in (0..60).filter(|n| n % 2 == half) {
                    let (r, g) = report(n, 6);
                    ledger.add(&r, &g, &receipt()).unwrap();
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|t| t.join().unwrap());
    assert_eq!(check_whole(&path, 60), 60);
}

#[test]
fn a_writer_that_holds_on_is_named() {
    let path = place("busy").join("l.db");
    let mut first = Ledger::create(&path, &SettleOptions::default()).unwrap();
    let mut second = Ledger::open(&path).unwrap();
    let holding = first.batch().unwrap();
    let error = second.batch().unwrap_err();
    assert!(matches!(error, LedgerError::Busy), "{error}");
    assert!(error.to_string().contains("try again"));
    // Asking goes on meanwhile.
    assert!(second.promises(&Filter::default()).unwrap().rows.is_empty());
    drop(holding);
    second.batch().unwrap().commit().unwrap();
}

/// Tries to add to and to ask a ledger that it may only read.
#[test]
#[ignore = "runs as a child of the other tests"]
fn child_reads() {
    let path = std::path::PathBuf::from(std::env::var(FILE).unwrap());
    let mut ledger = Ledger::open(&path).unwrap();
    println!(
        "\nrows {}",
        ledger.promises(&Filter::default()).unwrap().rows.len()
    );
    let (r, g) = report(50, 6);
    println!("\nerror {}", ledger.add(&r, &g, &receipt()).unwrap_err());
}

#[test]
fn a_file_that_may_only_be_read_answers_and_refuses() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let dir = place("readonly");
    let path = dir.join("l.db");
    let mut ledger = Ledger::create(&path, &SettleOptions::default()).unwrap();
    let (r, g) = report(0, 6);
    ledger.add(&r, &g, &receipt()).unwrap();
    let rows = ledger.promises(&Filter::default()).unwrap().rows.len();
    drop(ledger);
    let allow = |p: &Path, mode| {
        std::fs::set_permissions(p, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    allow(&path, 0o444);
    allow(&dir, 0o555);
    let exe = dir.join("../backstop-ledger-child");
    std::fs::copy(std::env::current_exe().unwrap(), &exe).unwrap();
    allow(&exe, 0o755);
    let mut command = Command::new(&exe);
    command
        .args(["--exact", "child_reads", "--ignored", "--nocapture"])
        .env(FILE, &path);
    command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .current_dir("/");
    // Whoever may do anything gives it up for the child: leave to write is not asked of them.
    if std::fs::File::options().append(true).open(&path).is_ok() {
        command.uid(65_534).gid(65_534);
    }
    let out = command.spawn().unwrap().wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    allow(&dir, 0o755);
    let _ = std::fs::remove_file(&exe);
    assert!(
        text.contains(&format!("rows {rows}")),
        "{text} {}",
        String::from_utf8_lossy(&out.stderr)
    );
    assert!(text.contains("may not be written to"), "{text}");
}

#[test]
fn files_of_others_are_left_alone() {
    let dir = place("others");
    let say = |name: &str, bytes: &[u8]| {
        let path = dir.join(name);
        std::fs::write(&path, bytes).unwrap();
        let error = Ledger::open(&path).unwrap_err();
        assert!(
            matches!(error, LedgerError::NotALedger { .. }),
            "{name}: {error}"
        );
        assert!(
            error.to_string().contains("left as it is")
                || error.to_string().contains("left as it was")
        );
        let made = Ledger::open_or_create(&path, &SettleOptions::default());
        assert!(made.is_err(), "{name}");
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name}");
    };
    say("empty", b"");
    say("text", b"Dear diary, today nothing was promised.");
    say("noise", &[0x53; 5000]);
    // A database of another program.
    let path = dir.join("theirs.db");
    let theirs = rusqlite::Connection::open(&path).unwrap();
    theirs
        .execute_batch("CREATE TABLE report (x); INSERT INTO report VALUES (1)")
        .unwrap();
    drop(theirs);
    let bytes = std::fs::read(&path).unwrap();
    say("theirs.db", &bytes);
    assert!(matches!(
        Ledger::open(&dir.join("none")),
        Err(LedgerError::NotFound { .. })
    ));
}

#[test]
fn a_newer_ledger_is_not_touched() {
    let path = place("newer").join("l.db");
    drop(Ledger::create(&path, &SettleOptions::default()).unwrap());
    let c = rusqlite::Connection::open(&path).unwrap();
    c.pragma_update(None, "user_version", VERSION + 1).unwrap();
    drop(c);
    let error = Ledger::open(&path).unwrap_err();
    assert!(matches!(error, LedgerError::Newer { .. }), "{error}");
}

#[test]
fn a_ledger_cut_short_says_so() {
    let dir = place("cut");
    let path = dir.join("l.db");
    let mut ledger = Ledger::create(&path, &SettleOptions::default()).unwrap();
    for n in 0..30 {
        let (r, g) = report(n, 6);
        ledger.add(&r, &g, &receipt()).unwrap();
    }
    drop(ledger);
    let bytes = std::fs::read(&path).unwrap();
    for part in [3, 5, 9] {
        let short = dir.join(format!("short-{part}.db"));
        std::fs::write(&short, &bytes[..bytes.len() * part / 10]).unwrap();
        let error = Ledger::open(&short).unwrap_err();
        assert!(matches!(error, LedgerError::Damaged { .. }), "{error}");
        assert!(error.to_string().contains("backup"), "{error}");
    }
}

/// Bytes changed inside are found by the full check, or reading says that the file is damaged; it
/// never crashes.
#[test]
fn a_ledger_scribbled_on_never_crashes() {
    let dir = place("scribble");
    let path = dir.join("l.db");
    let mut ledger = Ledger::create(&path, &SettleOptions::default()).unwrap();
    for n in 0..50 {
        let (r, g) = report(n, 6);
        ledger.add(&r, &g, &receipt()).unwrap();
    }
    drop(ledger);
    let bytes = std::fs::read(&path).unwrap();
    let mut d = Dice(5);
    let mut noticed = 0;
    for turn in 0..40 {
        let mut bad = bytes.clone();
        let at = 4096 + d.throw(bad.len() - 5000);
        for b in &mut bad[at..at + 400] {
            *b = d.throw(256) as u8;
        }
        let p = dir.join(format!("bad-{turn}.db"));
        std::fs::write(&p, &bad).unwrap();
        match Ledger::open(&p) {
            Err(_) => noticed += 1,
            Ok(l) => {
                let asked = l.promises(&Filter::default());
                let checked = l.check();
                let sound = matches!(checked, Ok(ref wrong) if wrong.is_empty());
                let mut l = l;
                let follows = l.check_derived().unwrap_or(false);
                noticed += usize::from(asked.is_err() || !sound || !follows);
            }
        }
    }
    assert!(
        noticed > 25,
        "{noticed} of 40 noticed; the rest hit room that holds nothing"
    );
}
