//! Draws what a brief's promises hang on, as SVG.
//!
//! On the left what waits, on the right what is missing (red, dashed) or awaited (amber), an arrow
//! from each to what it hangs on. Everything in the picture stands in the brief; nothing is added.

use serde_json::Value;
use std::fmt::Write as _;

const WIDTH: usize = 880;
const BOX: usize = 330;
const HEIGHT: usize = 58;
const GAP: usize = 18;
const TOP: usize = 66;

/// What waits, with the places of the things that it waits on.
struct Waiting {
    words: String,
    on: Vec<usize>,
}

struct Leaf {
    title: String,
    state: String,
    missing: bool,
}

/// The picture of a brief in JSON.
pub fn draw(json: &str) -> Result<String, String> {
    let brief: Value = serde_json::from_str(json).map_err(|e| format!("no brief: {e}."))?;
    let (waiting, leaves) = gather(&brief);
    if leaves.is_empty() {
        return Err("The brief has nothing missing or awaited to draw.".to_string());
    }
    let rows = waiting.len().max(leaves.len());
    let height = TOP + rows * (HEIGHT + GAP) + 34;
    let mut svg = String::new();
    let title = text_of(&brief["reports"][0]["title"]);
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" \
         font-family=\"ui-sans-serif, system-ui, sans-serif\" role=\"img\">\n\
         <title>What the promises in one report hang on</title>\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
         <defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" \
         markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" fill=\"#667085\"/>\
         </marker></defs>"
    );
    label(&mut svg, 24, 28, 16, "#101828", 700, &title);
    label(&mut svg, 24, 50, 12, "#667085", 400, "what waits");
    label(
        &mut svg,
        WIDTH - BOX - 24,
        50,
        12,
        "#667085",
        400,
        "what it hangs on",
    );
    let left = |row: usize| place(row, waiting.len(), rows);
    let right = |row: usize| place(row, leaves.len(), rows);
    for (n, w) in waiting.iter().enumerate() {
        for &leaf in &w.on {
            let (x1, x2) = (24 + BOX, WIDTH - BOX - 24);
            let (y1, y2) = (left(n) + HEIGHT / 2, right(leaf) + HEIGHT / 2);
            let middle = (x1 + x2) / 2;
            let _ = writeln!(
                svg,
                "<path d=\"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}\" fill=\"none\" \
                 stroke=\"#667085\" stroke-width=\"1.5\" marker-end=\"url(#tip)\"/>"
            );
        }
        boxed(
            &mut svg,
            24,
            left(n),
            "#f2f4f7\" stroke=\"#98a2b3",
            &w.words,
            "",
        );
    }
    for (n, leaf) in leaves.iter().enumerate() {
        let paint = match leaf.missing {
            true => "#fef3f2\" stroke-dasharray=\"6 4\" stroke=\"#d92d20",
            false => "#fffaeb\" stroke=\"#dc6803",
        };
        boxed(
            &mut svg,
            WIDTH - BOX - 24,
            right(n),
            paint,
            &leaf.title,
            &leaf.state,
        );
    }
    let note = "As one report tells it; the brief names the source of every line.";
    label(&mut svg, 24, height - 14, 12, "#667085", 400, note);
    svg.push_str("</svg>\n");
    Ok(svg)
}

/// The top of a box: a short column stands in the middle of the long one.
fn place(row: usize, of: usize, rows: usize) -> usize {
    TOP + row * (HEIGHT + GAP) + (rows - of) * (HEIGHT + GAP) / 2
}

fn gather(brief: &Value) -> (Vec<Waiting>, Vec<Leaf>) {
    let (mut waiting, mut leaves): (Vec<Waiting>, Vec<Leaf>) = (Vec::new(), Vec::new());
    let none = Vec::new();
    for section in brief["sections"].as_array().unwrap_or(&none) {
        let missing = section["kind"] == "missing";
        if !missing && section["kind"] != "awaited" {
            continue;
        }
        for item in section["items"].as_array().unwrap_or(&none) {
            let wanted =
                |line: &&Value| line["role"] == "needed-for" || line["role"] == "waited-on-by";
            let lines = item["lines"]
                .as_array()
                .unwrap_or(&none)
                .iter()
                .filter(wanted);
            let words: Vec<String> = lines.map(|l| text_of(&l["words"])).collect();
            if words.is_empty() {
                continue;
            }
            let head = ["who", "what"].map(|k| item[k].as_str().unwrap_or_default());
            let head: Vec<&str> = head.into_iter().filter(|h| !h.is_empty()).collect();
            leaves.push(Leaf {
                title: capital(&head.join(": ")),
                state: match (missing, item["state"].as_str().unwrap_or_default()) {
                    (true, state) => format!("missing: {state}"),
                    (false, _) => "awaited".to_string(),
                },
                missing,
            });
            let leaf = leaves.len() - 1;
            for words in words {
                match waiting.iter_mut().find(|w| w.words == words) {
                    Some(w) => w.on.push(leaf),
                    None => waiting.push(Waiting {
                        words,
                        on: vec![leaf],
                    }),
                }
            }
        }
    }
    (waiting, leaves)
}

fn boxed(svg: &mut String, x: usize, y: usize, paint: &str, words: &str, state: &str) {
    let _ = writeln!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{BOX}\" height=\"{HEIGHT}\" rx=\"8\" fill=\"{paint}\" \
         stroke-width=\"1.5\"/>"
    );
    let lines = broken(words, 40);
    let shown = lines.len().min(2);
    let first = if shown == 2 || !state.is_empty() {
        24
    } else {
        34
    };
    for (n, line) in lines.iter().take(2).enumerate() {
        let cut = n == 1 && lines.len() > 2;
        let line = if cut {
            format!("{line} …")
        } else {
            line.clone()
        };
        label(svg, x + 14, y + first + n * 18, 13, "#101828", 600, &line);
    }
    if !state.is_empty() && shown < 2 {
        label(svg, x + 14, y + 44, 12, "#b42318", 400, state);
    }
}

fn label(
    svg: &mut String,
    x: usize,
    y: usize,
    size: usize,
    fill: &str,
    weight: usize,
    words: &str,
) {
    let mut safe = String::new();
    for c in words.chars() {
        match c {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            c => safe.push(c),
        }
    }
    let _ = writeln!(
        svg,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" \
         fill=\"{fill}\">{safe}</text>"
    );
}

/// Lines of at most so many characters, broken at spaces.
fn broken(words: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

/// A string as a person would begin it.
fn text_of(value: &Value) -> String {
    capital(value.as_str().unwrap_or_default())
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_on_two_things_has_two_arrows() {
        let line = |words: &str| format!(r#"{{"role":"waited-on-by","words":"{words}"}}"#);
        let item = |who: &str, lines: &str| {
            format!(r#"{{"who":"{who}","what":"x & y","state":"not given","lines":[{lines}]}}"#)
        };
        let both = format!("{},{}", line("dredging"), line("lease"));
        let json = format!(
            r#"{{"reports":[{{"title":"T"}}],"sections":[
            {{"kind":"missing","items":[{}]}},{{"kind":"awaited","items":[{}]}}]}}"#,
            item("council", &both),
            item("", &line("dredging"))
        );
        let svg = draw(&json).unwrap();
        assert_eq!(svg.matches("marker-end").count(), 3);
        assert_eq!(svg.matches("stroke-dasharray").count(), 1);
        assert!(svg.contains("Council: x &amp; y"));
    }

    #[test]
    fn a_brief_with_nothing_missing_is_not_drawn() {
        assert!(draw(r#"{"reports":[],"sections":[]}"#).is_err());
    }
}
