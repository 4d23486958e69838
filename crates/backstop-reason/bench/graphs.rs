//! Made-up facts of any size, the same for the same seed: for the laws, the benches and the plot.
//!
//! `ledger` looks like a ledger: parties promise several kinds of deeds to several beneficiaries;
//! about a third of the promises wait on nothing, the others on up to eight conditions, three for
//! each matter on average, nine in ten of them asked of parties with lower numbers, so that chains
//! are long and rings are few. `muddle` is small and has everything in it.

#![allow(dead_code, missing_docs)]

use backstop_model::*;
use backstop_reason::*;

/// xorshift64*, so that no library's change can change a graph.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        (high as usize) % n.max(1)
    }
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
    pub fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

const KINDS: [&str; 8] = [
    "security-guarantee",
    "troop-deployment",
    "arms-transfer",
    "training",
    "financial-aid",
    "sanctions",
    "reconstruction",
    "climate-finance",
];
pub const STAGES: [LegalStage; 9] = [
    LegalStage::Open,
    LegalStage::Considered,
    LegalStage::Proposed,
    LegalStage::Planned,
    LegalStage::Offered,
    LegalStage::Pledged,
    LegalStage::Agreed,
    LegalStage::Signed,
    LegalStage::InForce,
];

pub fn act(party: &str, kind: &str, toward: &[String]) -> Act {
    let parties = vec![party.to_string()];
    Act {
        id: matter_id(&parties, kind, toward),
        parties,
        kind: kind.to_string(),
        toward: toward.to_vec(),
        what: String::new(),
        legal: None,
        material: None,
        position: None,
        absence: None,
        clauses: Vec::new(),
        caveats: Vec::new(),
        asks: Vec::new(),
    }
}

pub fn need(deed: &str, parties: &[String], stance: &str) -> Need {
    Need {
        relation: Relation::If,
        kind: ConditionType::ThirdPartyBacking,
        deed: deed.to_string(),
        parties: parties.to_vec(),
        shares: Vec::new(),
        at_least: None,
        toward: Vec::new(),
        refers: Vec::new(),
        words: String::new(),
        stances: vec![StanceId(stance.to_string())],
    }
}

/// `count` matters, about three conditions each.
pub fn ledger(seed: u64, count: usize) -> impl Iterator<Item = Act> {
    let mut dice = Dice::new(seed);
    let parties = count / 40 + 4;
    let mut at = 0;
    std::iter::from_fn(move || {
        if at == count {
            return None;
        }
        // Eight kinds times five beneficiaries: forty matters of each party, each different.
        let (party, rest) = (at / 40, at % 40);
        at += 1;
        let toward = format!("B{}", rest / 8);
        let mut one = act(
            &format!("P{party}"),
            KINDS[rest % 8],
            std::slice::from_ref(&toward),
        );
        let low = dice.chance(15);
        let stage = STAGES[if low {
            dice.below(4)
        } else {
            4 + dice.below(5)
        }];
        one.legal = Some(Said::new(stage, &format!("s{at}")));
        let conditions = if dice.chance(33) {
            0
        } else {
            1 + dice.below(8)
        };
        for number in 0..conditions {
            let asked = if dice.chance(90) && party > 0 {
                dice.below(party)
            } else {
                dice.below(parties)
            };
            let mut need = need(
                dice.of(&KINDS),
                &[format!("P{asked}")],
                &format!("c{at}.{number}"),
            );
            need.toward = vec![if dice.chance(80) {
                toward.clone()
            } else {
                format!("B{}", dice.below(5))
            }];
            match one.clauses.last_mut() {
                Some(clause) if dice.chance(15) => clause.needs.push(need),
                _ => one.clauses.push(Clause {
                    at_least: 1,
                    needs: vec![need],
                }),
            }
        }
        Some(one)
    })
}

/// A few matters with everything that facts can say. With `plain`, only promises and conditions
/// on promises.
pub fn muddle(seed: u64, plain: bool) -> (Vec<Act>, Members) {
    let mut dice = Dice::new(seed);
    let parties: Vec<String> = ["AAA", "BBB", "CCC", "DDD", "EEE"]
        .map(String::from)
        .to_vec();
    let kinds: &[&str] = if plain {
        &["training"]
    } else {
        &["training", "support", "peace-agreement", "attack"]
    };
    let mut acts: Vec<Act> = Vec::new();
    for party in &parties {
        for kind in kinds {
            if dice.chance(if plain { 15 } else { 50 }) {
                continue;
            }
            let mut one = act(party, kind, &[]);
            let name = |what: &str| format!("{what}:{party}:{kind}");
            one.legal = Some(Said::new(STAGES[dice.below(9)], &name("legal")));
            if dice.chance(60) {
                one.legal = Some(Said::new(STAGES[4 + dice.below(4)], &name("legal")));
            }
            if !plain && dice.chance(12) {
                let how = [
                    PositionKind::Refuses,
                    PositionKind::Withdrawn,
                    PositionKind::Suspended,
                ];
                one.position = Some(Said::new(dice.of(&how), &name("position")));
            }
            if !plain && dice.chance(12) {
                one.absence = Some(Said::new(AbsenceKind::HasNotYet, &name("absence")));
            }
            if !plain && dice.chance(12) {
                let how = [MaterialStage::Allocated, MaterialStage::Delivered];
                one.material = Some(Said::new(dice.of(&how), &name("material")));
            }
            for clause in 0..dice.below(4) {
                let mut needs = Vec::new();
                for alternative in 0..1 + dice.below(2) {
                    let stance = format!("c:{party}:{kind}:{clause}:{alternative}");
                    let mut who: Vec<String> = parties
                        .iter()
                        .filter(|p| dice.chance(30) && !(plain && *p == party))
                        .cloned()
                        .collect();
                    if who.is_empty() && (plain || dice.chance(80)) {
                        let other = dice.below(5);
                        let own = plain && parties[other] == *party;
                        who.push(parties[if own { (other + 1) % 5 } else { other }].clone());
                    }
                    let mut need = need(dice.of(kinds), &who, &stance);
                    if who.len() > 1 && dice.chance(60) {
                        need.at_least = Some(1 + dice.below(who.len()) as u32);
                    }
                    if who.len() > 1 && dice.chance(30) {
                        need.shares = who.iter().map(|_| 1 + dice.below(3) as u32).collect();
                    }
                    if !plain {
                        need.relation = dice.of(&[
                            Relation::If,
                            Relation::Once,
                            Relation::If,
                            Relation::Unless,
                            Relation::Until,
                        ]);
                        if dice.chance(7) {
                            need.kind = ConditionType::Vague;
                        }
                        if dice.chance(10) {
                            need.parties = vec!["grp:ring".to_string()];
                            need.shares.clear();
                        }
                        if dice.chance(10) {
                            let group = dice.of(&["grp:allies", "grp:unlisted"]);
                            need.parties = vec![group.to_string()];
                            need.shares.clear();
                            need.at_least = Some(1 + dice.below(3) as u32);
                        }
                    }
                    needs.push(need);
                }
                one.clauses.push(Clause { at_least: 1, needs });
            }
            acts.push(one);
        }
    }
    let mut members = Members::new();
    if !plain {
        members.insert("grp:ring".into(), vec!["BBB".into(), "CCC".into()]);
        if dice.chance(50) {
            let mut one = act("grp:ring", "training", &[]);
            one.legal = Some(Said::new(LegalStage::Pledged, "legal:ring"));
            acts.push(one);
        }
    }
    (acts, members)
}

/// A matter that hangs on fifty missing acts: ten conditions, each met by any two of five parties.
/// Every party has promised its part, waiting on one thing that nobody has given.
pub fn fifty() -> Vec<Act> {
    hanging(10)
}

/// The same with so many conditions; the last act is the one that waits.
pub fn hanging(clauses: usize) -> Vec<Act> {
    let mut goal = act("GOAL", "treaty", &[]);
    goal.legal = Some(Said::new(LegalStage::Agreed, "goal"));
    let mut acts = Vec::new();
    for clause in 0..clauses {
        let parties: Vec<String> = (0..5).map(|n| format!("P{clause}{n}")).collect();
        let mut wanted = need("training", &parties, &format!("c{clause}"));
        wanted.at_least = Some(2);
        goal.clauses.push(Clause {
            at_least: 1,
            needs: vec![wanted],
        });
        for party in &parties {
            let mut one = act(party, "training", &[]);
            one.legal = Some(Said::new(LegalStage::Pledged, "p"));
            let missing = need("financial-aid", &[format!("F{party}")], "f");
            one.clauses.push(Clause {
                at_least: 1,
                needs: vec![missing],
            });
            acts.push(one);
        }
    }
    acts.push(goal);
    acts
}
