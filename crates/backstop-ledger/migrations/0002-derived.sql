-- Derived: all that follows from the evidence and can be thrown away and made again.
--
-- Made row by row, so that one more report costs the same in a small ledger and a large one: a
-- stance is filed in its cells, a matter's counts go up by one, and only the outlines of the
-- matters it touches are written anew. Asking for everything at once would cost more with every
-- report. Dates are numbers here (yyyymmdd, zeros for what is not known), names are interned.

CREATE TABLE name (
  id   INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
);

-- A row of the ledger, as `promises` shows it. Outlines of stale ones are out of date.
CREATE TABLE matter (
  seq           INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,  -- party/kind/toward#facet
  stale         INTEGER NOT NULL,
  n_evidence    INTEGER NOT NULL,
  n_reports     INTEGER NOT NULL,
  n_origins     INTEGER NOT NULL,
  row           TEXT,                  -- the line that is shown, JSON
  outline       TEXT                   -- the matter with one stance for each thing shown, JSON
);
CREATE INDEX matter_stale ON matter (seq) WHERE stale = 1;

-- Party, kind, toward and facet; cells that are one promise share a matter.
CREATE TABLE cell (
  id      INTEGER PRIMARY KEY,
  base    TEXT NOT NULL,               -- party/kind
  key     TEXT NOT NULL UNIQUE,
  matter  INTEGER NOT NULL,
  reasons TEXT NOT NULL                -- why it is there, JSON
);
CREATE INDEX cell_base ON cell (base);
CREATE INDEX cell_matter ON cell (matter);

-- A stance in a cell.
CREATE TABLE evidence (
  stance INTEGER NOT NULL,
  cell   INTEGER NOT NULL,
  date   INTEGER NOT NULL,             -- said or done
  known  INTEGER NOT NULL,             -- could be known
  tie    INTEGER NOT NULL,             -- order among stances of one date: report and place
  origin INTEGER NOT NULL,
  pages  TEXT NOT NULL,                -- where printed, name ids
  signs  TEXT NOT NULL,                -- what it shows, name ids
  PRIMARY KEY (stance, cell)
) WITHOUT ROWID;
CREATE INDEX evidence_cell ON evidence (cell, date, known);
CREATE INDEX evidence_known ON evidence (cell, known);

-- What a cell shows, and how many stances show it.
CREATE TABLE sign (
  cell INTEGER NOT NULL,
  sign INTEGER NOT NULL,
  n    INTEGER NOT NULL,
  PRIMARY KEY (cell, sign)
) WITHOUT ROWID;

-- The stances that show it, in order of date.
CREATE TABLE mark (
  cell   INTEGER NOT NULL,
  sign   INTEGER NOT NULL,
  date   INTEGER NOT NULL,
  tie    INTEGER NOT NULL,
  stance INTEGER NOT NULL,
  known  INTEGER NOT NULL,
  PRIMARY KEY (cell, sign, date, tie, stance)
) WITHOUT ROWID;

-- Distinct pages (kind 0) and origins (kind 1) of a matter.
CREATE TABLE tally (
  matter INTEGER NOT NULL,
  kind   INTEGER NOT NULL,
  value  INTEGER NOT NULL,
  n      INTEGER NOT NULL,
  PRIMARY KEY (matter, kind, value)
) WITHOUT ROWID;

-- Reports that are copies of one text, or versions of one page.
CREATE TABLE text_key (
  key INTEGER PRIMARY KEY,
  grp INTEGER NOT NULL
);
CREATE INDEX text_key_grp ON text_key (grp);
CREATE TABLE text_group (
  report INTEGER PRIMARY KEY,
  grp    INTEGER NOT NULL
);
CREATE INDEX text_group_grp ON text_group (grp);
CREATE TABLE text_origin (
  grp   INTEGER PRIMARY KEY,
  wire  TEXT,                          -- the first by name, if any of them names one
  first TEXT NOT NULL                  -- the first report by id
);

CREATE VIRTUAL TABLE words USING fts5 (
  text, content = 'report', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2'
);
