-- Evidence packed cell by cell, so that every day is answered in one go and one more report costs
-- the same at the end as at the start.
--
-- Lines and outlines of matters were kept, and rewritten with every report that touched them; they
-- grew with what a matter shows, so adding grew dearer, and a day in the past could not use them.
-- Now nothing that grows is rewritten. A cell's pieces of evidence lie on shelves of at most a
-- thousand bytes; a new piece goes onto the last one. What a line or an outline shows are firsts,
-- lasts and counts, which one look through the shelves gives for any window of said and known.
-- Shelves of one party and kind lie side by side, because these are routed together.

DROP TABLE matter;
DROP TABLE cell;
DROP TABLE evidence;
DROP TABLE sign;
DROP TABLE mark;
DROP TABLE tally;
DROP TABLE filed;

-- Party, kind, toward and facet; cells that are one promise have one matter.
CREATE TABLE cell (
  id      INTEGER PRIMARY KEY,
  base    INTEGER NOT NULL,            -- name id of party/kind
  key     TEXT NOT NULL UNIQUE,
  matter  TEXT NOT NULL,               -- party/kind/toward#facet
  reasons TEXT NOT NULL                -- why it is there, JSON
);
CREATE INDEX cell_base ON cell (base);

-- A stance in a cell, and on which shelf it lies.
CREATE TABLE evidence (
  stance INTEGER NOT NULL,
  cell   INTEGER NOT NULL,
  date   INTEGER NOT NULL,             -- said or done, yyyymmdd, zeros for what is not known
  known  INTEGER NOT NULL,             -- could be known
  origin INTEGER NOT NULL,             -- name id
  shelf  INTEGER NOT NULL,
  PRIMARY KEY (stance, cell)
) WITHOUT ROWID;
CREATE INDEX evidence_cell ON evidence (cell, date, known);

CREATE TABLE shelf (
  base INTEGER NOT NULL,
  cell INTEGER NOT NULL,
  n    INTEGER NOT NULL,
  data BLOB NOT NULL,                  -- see piece.rs
  PRIMARY KEY (base, cell, n)
) WITHOUT ROWID;

-- How much of a report was read, as counted in `daily`.
CREATE TABLE counted (
  report    INTEGER PRIMARY KEY,
  day       INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  unsure    INTEGER NOT NULL,
  unread    INTEGER NOT NULL
);

-- As before, and how many the holder counts.
DROP TABLE wording;
CREATE TABLE wording (
  stance INTEGER PRIMARY KEY,
  what   TEXT NOT NULL,                -- the deed in the report's words, as corrected
  milli  INTEGER,                      -- sum or number named, times 1000
  unit   TEXT,
  count  INTEGER                       -- of the holder: 26, of "26 countries"
);
