//! The plot of `sizes`: seconds and megabytes over matters.

use std::fmt::Write as _;

/// Seconds and megabytes over matters, both axes logarithmic.
pub fn plot(rows: &[Vec<f64>]) -> String {
    let lines = [
        (3, "link", "#1b6"),
        (4, "levels and states", "#06c"),
        (11, "datafrog, one level", "#c60"),
        (13, "ascent, all levels", "#c06"),
    ];
    let memory = [
        (8, "link", "#1b6"),
        (9, "levels and states", "#06c"),
        (12, "datafrog, one level", "#c60"),
        (14, "ascent, all levels", "#c06"),
    ];
    let mut out = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 380\" \
         font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"900\" height=\"380\" fill=\"#fff\"/>\n",
    );
    for (panel, (title, low, high, lines)) in [
        ("seconds of processor time, one core", -4.0, 2.0, lines),
        ("megabytes at the peak, beyond the input", -1.0, 4.0, memory),
    ]
    .into_iter()
    .enumerate()
    {
        let left = 60.0 + panel as f64 * 440.0;
        let x = |n: f64| left + (n.log10() - 3.0) / 3.5 * 340.0;
        let y = |v: f64| 330.0 - (v.max(1e-9).log10().max(low) - low) / (high - low) * 280.0;
        writeln!(
            out,
            "<text x=\"{left}\" y=\"25\" font-weight=\"bold\">{title}</text>"
        )
        .unwrap();
        for power in 3..=6 {
            let at = x(10f64.powi(power));
            writeln!(
                out,
                "<path d=\"M{at:.1} 50V330\" stroke=\"#eee\"/>\
                <text x=\"{at:.1}\" y=\"348\" text-anchor=\"middle\">10^{power}</text>"
            )
            .unwrap();
        }
        for power in low as i32..=high as i32 {
            let at = y(10f64.powi(power));
            writeln!(
                out,
                "<path d=\"M{left} {at:.1}h340\" stroke=\"#eee\"/>\
                <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">10^{power}</text>",
                left - 6.0,
                at + 4.0
            )
            .unwrap();
        }
        for (number, (column, name, colour)) in lines.into_iter().enumerate() {
            let points: Vec<String> = rows
                .iter()
                .map(|r| format!("{:.1},{:.1}", x(r[0]), y(r[column])))
                .collect();
            writeln!(
                out,
                "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
                points.join(" ")
            )
            .unwrap();
            writeln!(
                out,
                "<text x=\"{}\" y=\"{}\" fill=\"{colour}\">{name}</text>",
                left + 10.0,
                65 + number * 16
            )
            .unwrap();
        }
        writeln!(
            out,
            "<text x=\"{}\" y=\"368\" text-anchor=\"middle\">\
            matters (three conditions each)</text>",
            left + 170.0
        )
        .unwrap();
    }
    out + "</svg>\n"
}
