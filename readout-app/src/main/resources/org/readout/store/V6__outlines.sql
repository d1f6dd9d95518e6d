-- What is counted of each coding, in few bytes: a barometer is fitted to all dyads of a state, and to read that many codings
-- for their counts took seconds. A coding of an earlier program has none until it is made anew.
CREATE TABLE outline (
  document INTEGER PRIMARY KEY REFERENCES document (id),
  meetings INTEGER NOT NULL,              -- how many it holds: these alone quote the text
  bytes    BLOB NOT NULL
) STRICT;

-- So that a rebuild is due, as since V5.
UPDATE coding SET coder = coder || ' before V6' WHERE coder NOT LIKE '% before V5';
