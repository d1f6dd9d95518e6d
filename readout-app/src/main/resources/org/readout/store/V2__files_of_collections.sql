-- Files of collections that keep one file a day, taken in whole: an update of the collection reads only what is new in it.
-- Of each file the last content that was taken in.
CREATE TABLE taken_file (
  source INTEGER NOT NULL REFERENCES source (id),
  name   TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (source, name)
) STRICT, WITHOUT ROWID;

-- By which versions the record was coded is asked at every answer.
CREATE INDEX coding_version ON coding (coder, lexicon);
