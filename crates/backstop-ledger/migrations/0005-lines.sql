-- The line and the outline of every matter as of today, so that all lines, and all matters to
-- reason on, are read in one go.
--
-- Taken from the shelves, both cost the time of going through all evidence: a quarter of a second
-- with eighty thousand reports. Today is asked for far more often than a day in the past, so today
-- is kept, for matters that a report touches, made from their shelves and not from what was kept.
-- A past day goes through the shelves as before; tests hold each way against the other.

CREATE TABLE line (
  matter TEXT PRIMARY KEY NOT NULL,
  data   BLOB NOT NULL                 -- what `promises` shows; see kept.rs
) WITHOUT ROWID;

CREATE TABLE outline (
  id     INTEGER PRIMARY KEY,
  matter TEXT NOT NULL UNIQUE,
  data   BLOB NOT NULL                 -- firsts and lasts of all that it shows; see kept.rs
);

CREATE INDEX cell_matter ON cell (matter);
