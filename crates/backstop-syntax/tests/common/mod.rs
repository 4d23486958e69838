//! A small set of weights made by rule, so that the laws can be tested on every path in no time
//! and without the weights that ship.
//!
//! The numbers mean nothing; the file is whole: every tensor and list that the format asks for.

use std::fmt::Write;

const WIDTH: usize = 32;
const LISTS: [(&str, &[&str]); 6] = [
    ("upos", &["NOUN", "VERB", "PUNCT", "PROPN", "ADP"]),
    ("xpos", &["NN", "VBD", ".", "NNP", "IN"]),
    ("feats", &["_", "Number=Plur", "Mood=Ind|Tense=Past"]),
    ("lemma", &["k:0:", "l:1:", "=:be", "t:2:y"]),
    ("entity", &["none", "person", "place"]),
    ("named", &["no", "yes"]),
];
const RELS: [&str; 6] = ["nsubj", "obj", "root", "punct", "nmod:poss", "conj"];

/// The bytes of such a file. `change` may replace a tensor's name or the metadata.
pub fn weights(change: impl Fn(&str) -> String) -> Vec<u8> {
    made(change, None)
}

/// The same with embeddings that are narrow and widened by a matrix: 16 numbers a piece.
#[allow(dead_code, reason = "not every file of tests wants it")]
pub fn narrow_weights(change: impl Fn(&str) -> String) -> Vec<u8> {
    made(change, Some(16))
}

fn made(change: impl Fn(&str) -> String, rank: Option<usize>) -> Vec<u8> {
    let mut file = Builder {
        header: String::new(),
        data: Vec::new(),
        state: 1,
    };
    let letters = ('a'..='z')
        .chain('0'..='9')
        .flat_map(|c| [c.to_string(), format!("##{c}")]);
    let marks = "[PAD] [UNK] [CLS] [SEP] . , ' \" - ( ) the said"
        .split(' ')
        .map(str::to_owned);
    let vocab: Vec<String> = marks.chain(letters).collect();
    file.bytes("vocab", vocab.join("\n").into_bytes());
    file.bytes("lexicon", b"went\tVERB\tgo\nwo\tAUX\twill".to_vec());
    file.matrix("word", vocab.len(), rank.unwrap_or(WIDTH), false);
    if let Some(rank) = rank {
        file.matrix("word.up", WIDTH, rank, false);
    }
    file.reals("pos", &[64, WIDTH]);
    file.reals("shape", &[36, WIDTH]);
    file.norm("embed.ln");
    for layer in 0..2 {
        let name = |part: &str| format!("layer.{layer}.{part}");
        file.matrix(&name("qkv"), 3 * WIDTH, WIDTH, true);
        file.matrix(&name("out"), WIDTH, WIDTH, true);
        file.norm(&name("ln1"));
        file.matrix(&name("up"), 64, WIDTH, true);
        file.matrix(&name("down"), WIDTH, 64, true);
        file.norm(&name("ln2"));
    }
    for (name, labels) in LISTS {
        file.matrix(name, labels.len(), WIDTH, true);
    }
    file.reals("root", &[WIDTH]);
    for (name, size) in [
        ("arc.dep", 32),
        ("arc.head", 32),
        ("rel.dep", 16),
        ("rel.head", 16),
    ] {
        file.matrix(name, size, WIDTH, true);
    }
    file.matrix("arc.u", 32, 32, false);
    file.reals("arc.prior", &[32]);
    file.matrix("rel.u", RELS.len() * 16, 16, false);
    file.reals("rel.vd", &[RELS.len(), 16]);
    file.reals("rel.vh", &[RELS.len(), 16]);
    file.reals("rel.b", &[RELS.len()]);
    let mut meta = String::from(
        r#"{"format":1,"name":"toy","layers":2,"width":32,"heads":4,"ffn":64,"arc":32,"rel":16,
        "positions":64,"pieces_per_word":8,"shapes":36,"activation":"gelu-quadratic",
        "layer_norm_eps":1e-12,"deprel":"#,
    );
    write!(meta, "{RELS:?}").unwrap();
    if let Some(rank) = rank {
        write!(meta, ",\"word_rank\":{rank}").unwrap();
    }
    for (name, labels) in LISTS {
        write!(meta, ",\"{name}\":{labels:?}").unwrap();
    }
    meta.push('}');
    let meta = change(&meta).replace('\n', " ").replace('"', "\\\"");
    let header = change(&file.header);
    let header = format!("{{\"__metadata__\":{{\"backstop\":\"{meta}\"}}{header}}}");
    let mut bytes = (header.len() as u64).to_le_bytes().to_vec();
    bytes.extend_from_slice(header.as_bytes());
    bytes.extend_from_slice(&file.data);
    bytes
}

struct Builder {
    header: String,
    data: Vec<u8>,
    state: u64,
}

impl Builder {
    fn next(&mut self) -> i32 {
        self.state = self
            .state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.state >> 33) as i32 % 255 - 127
    }

    fn tensor(&mut self, name: &str, kind: &str, shape: &[usize], bytes: &[u8]) {
        let (start, end) = (self.data.len(), self.data.len() + bytes.len());
        write!(
            self.header,
            ",\"{name}\":{{\"dtype\":\"{kind}\",\"shape\":{shape:?},\"data_offsets\":[{start},{end}]}}"
        )
        .unwrap();
        self.data.extend_from_slice(bytes);
    }

    fn bytes(&mut self, name: &str, bytes: Vec<u8>) {
        self.tensor(name, "U8", &[bytes.len()], &bytes);
    }

    fn reals(&mut self, name: &str, shape: &[usize]) {
        let count = shape.iter().product();
        let reals: Vec<u8> = (0..count)
            .flat_map(|_| (self.next() as f32 / 64.0).to_le_bytes())
            .collect();
        self.tensor(name, "F32", shape, &reals);
    }

    fn norm(&mut self, name: &str) {
        self.reals(&format!("{name}.w"), &[WIDTH]);
        self.reals(&format!("{name}.b"), &[WIDTH]);
    }

    fn matrix(&mut self, name: &str, n: usize, k: usize, bias: bool) {
        let weights: Vec<u8> = (0..n * k).map(|_| self.next() as i8 as u8).collect();
        self.tensor(&format!("{name}.w"), "I8", &[n, k], &weights);
        let scale: Vec<u8> = (0..n)
            .flat_map(|_| (self.next().abs() as f32 / 4000.0).to_le_bytes())
            .collect();
        self.tensor(&format!("{name}.s"), "F32", &[n], &scale);
        if bias {
            self.reals(&format!("{name}.b"), &[n]);
        }
    }
}
