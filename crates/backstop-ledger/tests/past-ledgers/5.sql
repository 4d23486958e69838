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

-- What is filed for a report, packed into one short row, so that a question about a day is quick.
--
-- Where everything stood on a day, as known on another, cannot be kept for all pairs of days, and
-- looking it up thing by thing took seconds. All pieces of evidence, read in one go, take a few
-- dozen milliseconds for a hundred thousand reports. A report's row is written and removed with its
-- evidence, so adding one costs what it did. `wording` spares reading whole records for their words,
-- and `daily` spares counting all reports to say where an answer was looked for.

CREATE TABLE filed (
  report INTEGER PRIMARY KEY,
  data   BLOB NOT NULL                 -- see filed.rs
);

CREATE TABLE wording (
  stance INTEGER PRIMARY KEY,
  what   TEXT NOT NULL,                -- the deed in the report's words, as corrected
  milli  INTEGER,                      -- sum or number named, times 1000
  unit   TEXT
);

-- Reports by the day on which they first could be known.
CREATE TABLE daily (
  day       INTEGER PRIMARY KEY,       -- yyyymmdd, zeros for what is not known
  reports   INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  unsure    INTEGER NOT NULL,          -- sentences whose reading is not to be trusted
  unread    INTEGER NOT NULL           -- places that could not be read
);

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

-- One report, as version 4 kept it.
INSERT INTO report VALUES (1, 'e87a4e47704493d3d027a6a764f28a825e198f559afee07d3cbf22ab5a3f2964', 'en', 0, 53, 'Norvania will train a thousand soldiers of Estrelle.
');
INSERT INTO sighting VALUES (1, 1, 'courier-1', 'Example Courier', 'https://courier.example/1', NULL, '2031-03-04', '2031-03-05', NULL);
INSERT INTO reading VALUES (1, 1, '0.1.0', 1, 1, 0, 0);
INSERT INTO stance VALUES (1, 'e87a4e477044:0-51:attitude/will:0', 1, 1, NULL, 'Norvania will train a thousand soldiers of Estrelle', '{"id": "e87a4e477044:0-51:attitude/will:0", "report": "e87a4e47704493d3d027a6a764f28a825e198f559afee07d3cbf22ab5a3f2964", "holder": [{"id": "NVA", "person": null, "office": null, "count": null, "named": true, "span": null}], "attitude": "pledges", "deed": {"kind": "training", "toward": [{"id": "ESL", "person": null, "office": null, "count": null, "named": true, "span": null}], "what": "Norvania will train a thousand soldiers of Estrelle", "what_spans": [{"start": 0, "end": 51}], "place": null, "time": null, "amount": null}, "conditions": [], "caveats": [], "sources": [], "date": null, "span": {"start": 0, "end": 51}, "sentence": {"start": 0, "end": 52}, "rule": "attitude/will", "confidence": 90}');
INSERT INTO words (words) VALUES ('rebuild');
INSERT INTO name VALUES (1, 'https://courier.example/1');
INSERT INTO name VALUES (2, 'text:e87a4e477044');
INSERT INTO name VALUES (3, 'attitude/will');
INSERT INTO name VALUES (4, 'NVA/training');
INSERT INTO cell VALUES (1, 4, 'NVA/training/ESL', 'NVA/training/ESL', '["same-key"]');
INSERT INTO evidence VALUES (1, 1, 20310304, 20310304, 2, 1);
INSERT INTO shelf VALUES (4, 1, 1, X'1601c4c93300e87a4e4770440033030002010101010500');
INSERT INTO text_key VALUES (-7156655028232802541, 1);
INSERT INTO text_key VALUES (4386927815477669165, 1);
INSERT INTO text_group VALUES (1, 1);
INSERT INTO text_origin VALUES (1, NULL, 'e87a4e47704493d3d027a6a764f28a825e198f559afee07d3cbf22ab5a3f2964');
INSERT INTO wording VALUES (1, 'Norvania will train a thousand soldiers of Estrelle', NULL, NULL, NULL);
INSERT INTO counted VALUES (1, 20310304, 1, 0, 0);
INSERT INTO daily VALUES (20310304, 1, 1, 0, 0);

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

INSERT INTO line VALUES('NVA/training/ESL',X'06C4C93300000000000000000000C4C933C4C933C4C933C4C93301010100000000000000000000000000334E6F7276616E69612077696C6C20747261696E20612074686F7573616E6420736F6C6469657273206F662045737472656C6C65000101');
INSERT INTO outline VALUES(1,'NVA/training/ESL',X'334E6F7276616E69612077696C6C20747261696E20612074686F7573616E6420736F6C6469657273206F662045737472656C6C6501E87A4E477044C4C9330001330300200001050000000000E87A4E477044C4C93300013303002000');
