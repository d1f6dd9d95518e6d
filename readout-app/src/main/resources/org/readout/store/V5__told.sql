-- Index over the codings: what each side is told to have said at which meeting. One row for each side of each meeting with an
-- account, also where nothing it said is reported; formulas are identifiers, sorted, with a blank between.
CREATE TABLE told (
  document INTEGER NOT NULL REFERENCES document (id),
  meeting  INTEGER NOT NULL,                -- place in the coding's list of meetings, from 0
  side     TEXT NOT NULL,
  words    INTEGER NOT NULL,                -- whether words of the side are reported
  formulas TEXT NOT NULL,
  PRIMARY KEY (document, meeting, side)
) STRICT, WITHOUT ROWID;

CREATE INDEX told_side ON told (side);

-- Codings there are already have no rows in it: they are of another version than any program writes, so that a rebuild is due.
UPDATE coding SET coder = coder || ' before V5';
