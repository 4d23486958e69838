-- Evidence: what came in, what was read from it, what people decided.
--
-- Rows are only ever added; triggers refuse the rest. A text is kept once, under the hash of its
-- bytes; where and when it was seen is kept apart from it, because one text may be printed by
-- several outlets, and which of them comes in first must not matter. A later reader adds a reading
-- beside the old one. Taking a verdict back is a row of its own.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE report (
  seq        INTEGER PRIMARY KEY,   -- order of arrival; never leaves the ledger
  id         TEXT NOT NULL UNIQUE,  -- SHA-256 of text
  language   TEXT NOT NULL,         -- BCP 47
  body_start INTEGER NOT NULL,      -- bytes of text that are read
  body_end   INTEGER NOT NULL,
  text       TEXT NOT NULL          -- whole, as received
);

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
CREATE INDEX sighting_report ON sighting (report);
CREATE INDEX sighting_url ON sighting (url) WHERE url IS NOT NULL;
CREATE INDEX sighting_received ON sighting (received);

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

CREATE TABLE attribution (
  reading INTEGER NOT NULL REFERENCES reading (seq),
  n       INTEGER NOT NULL,
  json    TEXT NOT NULL,
  PRIMARY KEY (reading, n)
) WITHOUT ROWID;

CREATE TABLE note (
  reading INTEGER NOT NULL REFERENCES reading (seq),
  n       INTEGER NOT NULL,
  kind    TEXT NOT NULL,            -- what was not understood; `refused` for records without words
  message TEXT NOT NULL,
  start   INTEGER NOT NULL,
  end     INTEGER NOT NULL,
  PRIMARY KEY (reading, n)
) WITHOUT ROWID;

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

CREATE TABLE undone (
  verdict  INTEGER PRIMARY KEY REFERENCES verdict (seq),
  reviewer TEXT NOT NULL,
  time     TEXT NOT NULL
);

CREATE TRIGGER report_kept BEFORE UPDATE ON report
  BEGIN SELECT RAISE (ABORT, 'evidence is never edited'); END;
CREATE TRIGGER report_stays BEFORE DELETE ON report
  BEGIN SELECT RAISE (ABORT, 'evidence is never deleted'); END;
CREATE TRIGGER sighting_kept BEFORE UPDATE ON sighting
  BEGIN SELECT RAISE (ABORT, 'evidence is never edited'); END;
CREATE TRIGGER sighting_stays BEFORE DELETE ON sighting
  BEGIN SELECT RAISE (ABORT, 'evidence is never deleted'); END;
CREATE TRIGGER reading_kept BEFORE UPDATE ON reading
  BEGIN SELECT RAISE (ABORT, 'evidence is never edited'); END;
CREATE TRIGGER reading_stays BEFORE DELETE ON reading
  BEGIN SELECT RAISE (ABORT, 'evidence is never deleted'); END;
CREATE TRIGGER stance_kept BEFORE UPDATE ON stance
  BEGIN SELECT RAISE (ABORT, 'evidence is never edited'); END;
CREATE TRIGGER stance_stays BEFORE DELETE ON stance
  BEGIN SELECT RAISE (ABORT, 'evidence is never deleted'); END;
CREATE TRIGGER verdict_kept BEFORE UPDATE ON verdict
  BEGIN SELECT RAISE (ABORT, 'evidence is never edited'); END;
CREATE TRIGGER verdict_stays BEFORE DELETE ON verdict
  BEGIN SELECT RAISE (ABORT, 'evidence is never deleted'); END;
