//! `backstop whatif`: what a supposed act, refusal or withdrawal would change.

use crate::asking::Asking;
use crate::failure::{Failure, Kind, Ran};
use backstop::hangs::Scenario;
use clap::Args;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Suppose acts, refusals or withdrawals, and print what would rise, fall, unlock or lock up
///
/// An act is written `PARTY KIND for TOWARD`, as in "AAA security-guarantee for BBB"; several
/// parties are joined by `+`. A party goes by its id or its name, as in `united-states`. A scenario
/// file holds a line `suppose ACT is STAGE` for each; `unconditionally` after the stage supposes
/// that it waits on nothing any more.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("supposition").required(true).multiple(true))]
pub struct WhatifArgs {
    /// Suppose that this is pledged; after `is`, another stage, as in "… is signed"
    #[arg(long, group = "supposition", value_name = "ACT")]
    suppose: Vec<String>,

    /// Suppose that this is refused
    #[arg(long, group = "supposition", value_name = "ACT")]
    refuse: Vec<String>,

    /// Suppose that this is withdrawn
    #[arg(long, group = "supposition", value_name = "ACT")]
    withdraw: Vec<String>,

    /// A scenario from a file; several are compared
    #[arg(long, group = "supposition", value_name = "SCENARIO")]
    scenario: Vec<PathBuf>,

    /// What to call the scenario of this command line
    #[arg(long, default_value = "supposed here", value_name = "NAME")]
    name: String,

    /// Keep the scenario of this command line in a file, for --scenario
    #[arg(long, value_name = "SCENARIO")]
    save: Option<PathBuf>,

    #[command(flatten)]
    asking: Asking,
}

pub fn run(args: &WhatifArgs) -> Ran {
    let scenarios = args.scenarios().map_err(|f| vec![f])?;
    args.asking.answer(|case| Ok(case.what_if(&scenarios)))
}

impl WhatifArgs {
    fn scenarios(&self) -> Result<Vec<Scenario>, Failure> {
        let mut all = Vec::new();
        for path in &self.scenario {
            all.push(from_file(path)?);
        }
        let here = self.here()?;
        if let Some(path) = &self.save {
            fs::write(path, here.to_string()).map_err(|e| {
                let sentence = format!("{}: {e}.", path.display());
                Failure::new(Kind::Output, sentence)
            })?;
        }
        if !here.suppose.is_empty() {
            all.push(here);
        }
        Ok(all)
    }

    /// What the command line itself supposes.
    fn here(&self) -> Result<Scenario, Failure> {
        let mut out = Scenario {
            name: self.name.clone(),
            suppose: Vec::new(),
        };
        let acts = [
            (&self.suppose, "pledged"),
            (&self.refuse, "refuses"),
            (&self.withdraw, "withdrawn"),
        ];
        for (texts, word) in acts {
            for text in texts {
                let said = text.split_whitespace().any(|w| w == "is");
                let line = match said && word == "pledged" {
                    true => format!("suppose {text}"),
                    false => format!("suppose {text} is {word}"),
                };
                let one: Scenario = line.parse().map_err(|e| {
                    Failure::new(Kind::Usage, format!("`{line}`:{e}."))
                        .hint("Write PARTY KIND for TOWARD, as in \"AAA mediation for BBB\".")
                })?;
                out.suppose.extend(one.suppose);
            }
        }
        Ok(out)
    }
}

fn from_file(path: &Path) -> Result<Scenario, Failure> {
    let at = path.display();
    let text = fs::read_to_string(path).map_err(|e| match e.kind() {
        ErrorKind::NotFound => {
            let sentence = format!("There is no scenario file {at}.");
            Failure::new(Kind::Input, sentence).hint("Write one with --save, or check the name.")
        }
        _ => Failure::new(Kind::Input, format!("{at}: {e}.")),
    })?;
    let mut scenario: Scenario = text
        .parse()
        .map_err(|e| Failure::new(Kind::Usage, format!("{at}:{e}.")))?;
    if scenario.name.is_empty() {
        let stem = path.file_stem().unwrap_or_default();
        scenario.name = stem.to_string_lossy().into_owned();
    }
    Ok(scenario)
}
