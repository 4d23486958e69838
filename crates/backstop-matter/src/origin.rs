//! Where a telling comes from in the end, and which reports are copies of one text.
//!
//! The origin of a telling is its innermost voice that can be named: three outlets that quote one
//! minister are one origin. Unnamed people are known only through who quotes them, so they count
//! as the wire or named voice around them. When nobody in the chain can be named, the origin is
//! the report: its wire when it says that it carries one, else the text itself, and near-copies of
//! a text are one text. Versions of one page are one text too.
//!
//! Near-copies are found without comparing all pairs: five-word shingles are hashed in 160 ways,
//! the least value of each way kept, and ten of these make a key; two texts that share one of
//! their 16 keys are copies. Two texts that share nine tenths of their shingles do so 999 times in
//! 1000; eight tenths, 84 in 100; half, one in 60. Source: A. Broder, "On the resemblance and
//! containment of documents" (1997). Texts under 20 shingles must agree in every word.

use crate::ReportFacts;
use backstop_model::{Origin, ReportId, Stance, VoiceKind};
use std::collections::BTreeMap;

const WORDS: usize = 5;
const KEYS: usize = 16;
const ROWS: usize = 10;
const FEW: usize = 20;

/// Keys of a text; texts that share one are near-copies. Words only count: case, punctuation and
/// line ends do not. Empty for a text without words.
pub fn copy_keys(text: &str) -> Vec<u64> {
    let words: Vec<u64> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(|w| hash(w.to_lowercase().as_bytes()))
        .collect();
    if words.is_empty() {
        return Vec::new();
    }
    let shingles: Vec<u64> = words.windows(WORDS).map(fold).collect();
    if shingles.len() < FEW {
        return vec![fold(&words)];
    }
    let mut least = [u64::MAX; KEYS * ROWS];
    for s in &shingles {
        for (way, min) in least.iter_mut().enumerate() {
            *min = (*min).min(mix(s ^ mix(way as u64 + 1)));
        }
    }
    let mut keys: Vec<u64> = least
        .chunks(ROWS)
        .enumerate()
        .map(|(i, rows)| mix(fold(rows) ^ i as u64))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// FNV-1a, 64 bits.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| {
        (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn fold(values: &[u64]) -> u64 {
    values.iter().fold(0x9e37_79b9_7f4a_7c15, |h, v| mix(h ^ v))
}

/// The finaliser of splitmix64 (S. Vigna, public domain).
fn mix(mut z: u64) -> u64 {
    z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Which reports are copies of one text.
#[derive(Debug, Clone, Default)]
pub struct Copies {
    origin: BTreeMap<ReportId, Origin>,
}

impl Copies {
    /// Groups reports: those that share a copy key or an address are one text, and so are those
    /// joined by a third. The origin of a group is its wire (the first by name, should there be
    /// several), or its first report by id.
    pub fn new(reports: &[ReportFacts]) -> Copies {
        let mut group: Vec<usize> = (0..reports.len()).collect();
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for (i, r) in reports.iter().enumerate() {
            for key in text_keys(r) {
                let other = *first.entry(key).or_insert(i);
                let (a, b) = (root(&group, i), root(&group, other));
                group[a.max(b)] = a.min(b);
            }
        }
        let mut members: BTreeMap<usize, Vec<&ReportFacts>> = BTreeMap::new();
        for (i, r) in reports.iter().enumerate() {
            members.entry(root(&group, i)).or_default().push(r);
        }
        let mut origin = BTreeMap::new();
        for m in members.values() {
            let o = Copies::origin_of_group(m);
            origin.extend(m.iter().map(|r| (r.id.clone(), o.clone())));
        }
        Copies { origin }
    }

    /// The origin of a group of copies; `copy:` alone for an empty one.
    pub fn origin_of_group(reports: &[&ReportFacts]) -> Origin {
        let wire = reports.iter().filter_map(|r| r.wire.as_ref()).min();
        let id = reports.iter().map(|r| r.id.0.as_str()).min().unwrap_or("");
        match wire {
            Some(w) => Origin(format!("wire:{}", w.to_lowercase())),
            None => Origin(format!("text:{}", short(id))),
        }
    }

    /// One report's origin, known already.
    pub fn one(id: ReportId, origin: Origin) -> Copies {
        Copies {
            origin: BTreeMap::from([(id, origin)]),
        }
    }

    fn of(&self, id: &ReportId) -> Origin {
        self.origin
            .get(id)
            .cloned()
            .unwrap_or_else(|| Origin(format!("text:{}", short(&id.0))))
    }
}

/// The keys by which a report is grouped: its copy keys and its address.
fn text_keys(r: &ReportFacts) -> impl Iterator<Item = String> {
    let keys = r.copy_keys.iter().map(|k| format!("{k:016x}"));
    keys.chain(r.url.iter().map(|u| format!("url:{u}")))
}

fn root(group: &[usize], mut i: usize) -> usize {
    while group[i] != i {
        i = group[i];
    }
    i
}

fn short(id: &str) -> &str {
    id.get(..12).unwrap_or(id)
}

/// Where a stance's telling comes from. See the head of this file.
pub fn origin_of(stance: &Stance, copies: &Copies) -> Origin {
    let named =
        stance.sources.iter().rev().find(|v| {
            v.kind != VoiceKind::Anon && !v.name.is_empty() && !v.name.starts_with("anon:")
        });
    match named {
        Some(v) if v.kind == VoiceKind::Wire => Origin(format!("wire:{}", v.name.to_lowercase())),
        Some(v) => Origin(format!("voice:{}", v.name.to_lowercase())),
        None => copies.of(&stance.report),
    }
}
