-- The whole layout, made from migrations/ for reviewers. Do not edit.

CREATE TABLE attribution (
  reading INTEGER NOT NULL REFERENCES reading (seq),
  n       INTEGER NOT NULL,
  json    TEXT NOT NULL,
  PRIMARY KEY (reading, n)
) WITHOUT ROWID;

CREATE TABLE cell (
  id      INTEGER PRIMARY KEY,
  base    INTEGER NOT NULL,            -- name id of party/kind
  key     TEXT NOT NULL UNIQUE,
  matter  TEXT NOT NULL,               -- party/kind/toward#facet
  reasons TEXT NOT NULL                -- why it is there, JSON
);

CREATE INDEX cell_base ON cell (base);

CREATE INDEX cell_matter ON cell (matter);

CREATE TABLE counted (
  report    INTEGER PRIMARY KEY,
  day       INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  unsure    INTEGER NOT NULL,
  unread    INTEGER NOT NULL
);

CREATE TABLE daily (
  day       INTEGER PRIMARY KEY,       -- yyyymmdd, zeros for what is not known
  reports   INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  unsure    INTEGER NOT NULL,          -- sentences whose reading is not to be trusted
  unread    INTEGER NOT NULL           -- places that could not be read
);

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

CREATE TABLE line (
  matter TEXT PRIMARY KEY NOT NULL,
  data   BLOB NOT NULL                 -- what `promises` shows; see kept.rs
) WITHOUT ROWID;

CREATE TABLE name (
  id   INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
);

CREATE TABLE note (
  reading INTEGER NOT NULL REFERENCES reading (seq),
  n       INTEGER NOT NULL,
  kind    TEXT NOT NULL,            -- what was not understood; `refused` for records without words
  message TEXT NOT NULL,
  start   INTEGER NOT NULL,
  end     INTEGER NOT NULL,
  PRIMARY KEY (reading, n)
) WITHOUT ROWID;

CREATE TABLE outline (
  id     INTEGER PRIMARY KEY,
  matter TEXT NOT NULL UNIQUE,
  data   BLOB NOT NULL                 -- firsts and lasts of all that it shows; see kept.rs
);

CREATE TABLE reading (
  seq         INTEGER PRIMARY KEY,
  report      INTEGER NOT NULL REFERENCES report (seq),
  reader      TEXT NOT NULL,        -- version of rules, lexicon and weights that read it
  sentences   INTEGER NOT NULL,
  with_stance INTEGER NOT NULL,
  empty       INTEGER NOT NULL,
  unsure      INTEGER NOT NULL,
  UNIQUE (report, reader)
);

CREATE TABLE report (
  seq        INTEGER PRIMARY KEY,   -- order of arrival; never leaves the ledger
  id         TEXT NOT NULL UNIQUE,  -- SHA-256 of text
  language   TEXT NOT NULL,         -- BCP 47
  body_start INTEGER NOT NULL,      -- bytes of text that are read
  body_end   INTEGER NOT NULL,
  text       TEXT NOT NULL          -- whole, as received
);

CREATE TABLE setting (
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE shelf (
  base INTEGER NOT NULL,
  cell INTEGER NOT NULL,
  n    INTEGER NOT NULL,
  data BLOB NOT NULL,                  -- see piece.rs
  PRIMARY KEY (base, cell, n)
) WITHOUT ROWID;

CREATE TABLE sighting (
  seq       INTEGER PRIMARY KEY,
  report    INTEGER NOT NULL REFERENCES report (seq),
  doc       TEXT NOT NULL,          -- short name for people
  outlet    TEXT,
  url       TEXT,
  title     TEXT,
  published TEXT,                   -- ISO 8601, may be a month or a year
  received  TEXT NOT NULL,          -- ISO 8601 day
  wire      TEXT                    -- the agency whose text it says it carries
);

CREATE INDEX sighting_received ON sighting (received);

CREATE INDEX sighting_report ON sighting (report);

CREATE INDEX sighting_url ON sighting (url) WHERE url IS NOT NULL;

CREATE TABLE stance (
  seq     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL,
  report  INTEGER NOT NULL REFERENCES report (seq),
  reading INTEGER REFERENCES reading (seq), -- none when a person added it
  hand_by TEXT,                             -- that person
  quote   TEXT NOT NULL,                    -- the bytes of its span
  json    TEXT NOT NULL                     -- the whole record
);

CREATE INDEX stance_id ON stance (id);

CREATE INDEX stance_report ON stance (report);

CREATE TABLE text_group (
  report INTEGER PRIMARY KEY,
  grp    INTEGER NOT NULL
);

CREATE INDEX text_group_grp ON text_group (grp);

CREATE TABLE text_key (
  key INTEGER PRIMARY KEY,
  grp INTEGER NOT NULL
);

CREATE INDEX text_key_grp ON text_key (grp);

CREATE TABLE text_origin (
  grp   INTEGER PRIMARY KEY,
  wire  TEXT,                          -- the first by name, if any of them names one
  first TEXT NOT NULL                  -- the first report by id
);

CREATE TABLE undone (
  verdict  INTEGER PRIMARY KEY REFERENCES verdict (seq),
  reviewer TEXT NOT NULL,
  time     TEXT NOT NULL
);

CREATE TABLE verdict (
  seq      INTEGER PRIMARY KEY,
  target   TEXT NOT NULL,           -- stance or matter id, or `actor:` and an actor id
  reviewer TEXT NOT NULL,
  time     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  tag      TEXT,
  note     TEXT
);

CREATE INDEX verdict_target ON verdict (target);

CREATE TABLE wording (
  stance INTEGER PRIMARY KEY,
  what   TEXT NOT NULL,                -- the deed in the report's words, as corrected
  milli  INTEGER,                      -- sum or number named, times 1000
  unit   TEXT,
  count  INTEGER                       -- of the holder: 26, of "26 countries"
);

CREATE VIRTUAL TABLE words USING fts5 (
  text, content = 'report', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER reading_kept BEFORE UPDATE ON reading
  BEGIN SELECT RAISE (ABORT, 'evidence is never edited'); END;

CREATE TRIGGER reading_stays BEFORE DELETE ON reading
  BEGIN SELECT RAISE (ABORT, 'evidence is never deleted'); END;

CREATE TRIGGER report_kept BEFORE UPDATE ON report
  BEGIN SELECT RAISE (ABORT, 'evidence is never edited'); END;

CREATE TRIGGER report_stays BEFORE DELETE ON report
  BEGIN SELECT RAISE (ABORT, 'evidence is never deleted'); END;

CREATE TRIGGER sighting_kept BEFORE UPDATE ON sighting
  BEGIN SELECT RAISE (ABORT, 'evidence is never edited'); END;

CREATE TRIGGER sighting_stays BEFORE DELETE ON sighting
  BEGIN SELECT RAISE (ABORT, 'evidence is never deleted'); END;

CREATE TRIGGER stance_kept BEFORE UPDATE ON stance
  BEGIN SELECT RAISE (ABORT, 'evidence is never edited'); END;

CREATE TRIGGER stance_stays BEFORE DELETE ON stance
  BEGIN SELECT RAISE (ABORT, 'evidence is never deleted'); END;

CREATE TRIGGER verdict_kept BEFORE UPDATE ON verdict
  BEGIN SELECT RAISE (ABORT, 'evidence is never edited'); END;

CREATE TRIGGER verdict_stays BEFORE DELETE ON verdict
  BEGIN SELECT RAISE (ABORT, 'evidence is never deleted'); END;
