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
