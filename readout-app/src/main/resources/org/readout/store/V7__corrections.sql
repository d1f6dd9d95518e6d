-- What readers say is coded wrongly, and what is right. Truth, like documents: rows are only ever added; one that was undone stays,
-- with who undid it, when and why. Codings are made with the corrections of their document applied on top.
CREATE TABLE correction (
  id          INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document (id),
  kind        TEXT NOT NULL,              -- meeting, event, statement, wording, claim
  span_start  INTEGER NOT NULL,           -- where the item stands in the stored text
  span_end    INTEGER NOT NULL,
  detail      TEXT NOT NULL,              -- what tells it from others at the same place: form, type, stance, formula, dyad
  field       TEXT NOT NULL,              -- what is wrong: item (it is none), status, date, format, stance, direction
  was         TEXT NOT NULL,              -- what was coded
  value       TEXT NOT NULL,              -- what is right; empty where the item is none
  made_by     TEXT NOT NULL,
  made_at     TEXT NOT NULL,              -- UTC, ISO form
  why         TEXT NOT NULL,
  undone_by   TEXT,
  undone_at   TEXT,
  undone_why  TEXT
) STRICT;

CREATE INDEX correction_document ON correction (document);
