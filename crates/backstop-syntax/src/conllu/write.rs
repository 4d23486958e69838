//! Columns to CoNLL-U.

use super::{ENTITY, NAMED};
use crate::ids::{SentenceId, TokenId};
use crate::parsed::Parsed;
use std::io;

/// Writes a parsed text as CoNLL-U. Sentences are numbered from 1; their `# text` has one space
/// where the text has white space of any kind.
///
/// # Errors
/// Those of the writer.
pub fn write(parsed: &Parsed<'_>, out: &mut impl io::Write) -> io::Result<()> {
    let mut text = String::new();
    for s in parsed.sentences() {
        if parsed.starts_paragraph(s) {
            writeln!(out, "# newpar")?;
        }
        writeln!(out, "# sent_id = {}", s.0 + 1)?;
        text.clear();
        for t in parsed.tokens_of(s) {
            push_form(&mut text, parsed.form(t));
            if is_spaced_after(parsed, t) {
                text.push(' ');
            }
        }
        writeln!(out, "# text = {}", text.trim_end())?;
        write_words(parsed, s, &mut text, out)?;
        writeln!(out)?;
    }
    Ok(())
}

fn write_words(
    parsed: &Parsed<'_>,
    s: SentenceId,
    form: &mut String,
    out: &mut impl io::Write,
) -> io::Result<()> {
    let first = parsed.tokens_of(s).next().map_or(0, |t| t.0);
    let end = first + parsed.tokens_of(s).len() as u32;
    let number = |t: TokenId| t.0 - first + 1;
    for t in parsed.tokens_of(s) {
        let joined = |t: u32| t < end && t > first && parsed.doc.is_joined(TokenId(t));
        if !joined(t.0) && joined(t.0 + 1) {
            let mut last = t.0 + 1;
            while joined(last + 1) {
                last += 1;
            }
            let last = TokenId(last);
            form.clear();
            push_form(
                form,
                &parsed.text[parsed.span(t).start..parsed.span(last).end],
            );
            let misc = if is_spaced_after(parsed, last) {
                "_"
            } else {
                "SpaceAfter=No"
            };
            let (from, to) = (number(t), number(last));
            writeln!(out, "{from}-{to}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}")?;
        }
        form.clear();
        push_form(form, parsed.form(t));
        let (upos, xpos, feats) = (parsed.upos(t), parsed.xpos(t), parsed.feats(t));
        let (lemma, rel) = (parsed.lemma(t), parsed.rel(t));
        let head = parsed.head(t).map_or(0, number);
        write!(
            out,
            "{}\t{form}\t{lemma}\t{upos}\t{xpos}\t{feats}\t{head}\t{rel}\t_",
            number(t)
        )?;
        let mut between = '\t';
        if let Some(entity) = parsed.entity(t) {
            write!(out, "{between}{ENTITY}{entity}")?;
            between = '|';
        }
        if parsed.tags.is_named(t) {
            write!(out, "{between}{NAMED}")?;
            between = '|';
        }
        let in_range = joined(t.0) || joined(t.0 + 1);
        if !in_range && !is_spaced_after(parsed, t) {
            write!(out, "{between}SpaceAfter=No")?;
            between = '|';
        }
        if between == '\t' {
            write!(out, "\t_")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Adds a form; what would break a line or a column becomes a space.
fn push_form(to: &mut String, form: &str) {
    to.extend(form.chars().map(|c| {
        if matches!(c, '\t' | '\n' | '\r') {
            ' '
        } else {
            c
        }
    }));
}

/// Whether anything stands between a token and the next; so it is taken at the end of a text.
fn is_spaced_after(parsed: &Parsed<'_>, t: TokenId) -> bool {
    let next = TokenId(t.0 + 1);
    next.index() >= parsed.len() || parsed.span(next).start > parsed.span(t).end
}
