//! Shelves: where pieces of evidence lie, those of one cell together, cells of one party and kind
//! side by side.
//!
//! A piece goes onto the last shelf of its cell, and onto a new one when that is full; so adding
//! one writes a thousand bytes, however much lies there already. In what order pieces lie is of no
//! account: what is made of them depends on the set of them only.

use crate::error::{LedgerError, Result};
use crate::piece::{self, Piece};
use rusqlite::{Connection, OptionalExtension, params};

/// Bytes on a shelf. With the numbers before it, a row then stays below the 1002 bytes from which
/// on SQLite puts part of it on a page of its own (of a table without row ids, on pages of 4096
/// bytes; "Database File Format", sqlite.org, section 1.6). Four lie on a page.
const FULL: usize = 980;

/// Puts a piece on a shelf of its cell; the number of the shelf.
pub(crate) fn put(conn: &Connection, base: i64, cell: i64, piece: &Piece<'_>) -> Result<i64> {
    let last: Option<(i64, Vec<u8>)> = conn
        .prepare_cached(
            "SELECT n, data FROM shelf WHERE base = ?1 AND cell = ?2 ORDER BY n DESC LIMIT 1",
        )?
        .query_row([base, cell], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    let mut packed = Vec::new();
    piece::pack(&mut packed, piece);
    let n = match last {
        Some((n, mut data)) if data.len() + packed.len() <= FULL => {
            data.append(&mut packed);
            conn.prepare_cached(
                "UPDATE shelf SET data = ?4 WHERE base = ?1 AND cell = ?2 AND n = ?3",
            )?
            .execute(params![base, cell, n, data])?;
            return Ok(n);
        }
        Some((n, _)) => n + 1,
        None => 1,
    };
    conn.prepare_cached("INSERT INTO shelf VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![base, cell, n, packed])?;
    Ok(n)
}

/// Takes the piece of a stance off a shelf.
pub(crate) fn take(conn: &Connection, base: i64, cell: i64, n: i64, stance: u32) -> Result<()> {
    let damaged = || LedgerError::Damaged {
        detail: "a piece of evidence is not on its shelf; rebuild".to_string(),
    };
    let data: Vec<u8> = conn
        .prepare_cached("SELECT data FROM shelf WHERE base = ?1 AND cell = ?2 AND n = ?3")?
        .query_row([base, cell, n], |r| r.get(0))
        .optional()?
        .ok_or_else(damaged)?;
    let left = piece::without(&data, stance).ok_or_else(damaged)?;
    if left.is_empty() {
        conn.prepare_cached("DELETE FROM shelf WHERE base = ?1 AND cell = ?2 AND n = ?3")?
            .execute([base, cell, n])?;
    } else {
        conn.prepare_cached("UPDATE shelf SET data = ?4 WHERE base = ?1 AND cell = ?2 AND n = ?3")?
            .execute(params![base, cell, n, left])?;
    }
    Ok(())
}
