-- Documents, places and what the user says of a source are truth: they are only ever added to.
-- Codings and items are computed from them and may be rebuilt at any time.

-- A source as given on the command line. outlet and selected_by are what the user declared; empty: nothing was said.
CREATE TABLE source (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE,
  outlet      TEXT NOT NULL DEFAULT '',
  selected_by TEXT NOT NULL DEFAULT ''
) STRICT;

-- What is asked of every document when many are listed. The long columns are in content, so that a listing reads little.
CREATE TABLE document (
  id                INTEGER PRIMARY KEY,
  sha256            TEXT NOT NULL UNIQUE,
  title             TEXT NOT NULL,
  title_units       BLOB,                 -- UTF-16 of a title that UTF-8 cannot hold (half a surrogate pair)
  published         TEXT,                 -- day stated by the record
  dated             TEXT,                 -- the same, else the day its front matter states: what "as of" goes by
  language          TEXT NOT NULL,
  outlet            TEXT NOT NULL,
  wording_known     INTEGER NOT NULL,
  bulletin_position INTEGER,              -- place among the items of its day, if the collection numbers them
  text_length       INTEGER NOT NULL,     -- UTF-16 units
  same_as           INTEGER REFERENCES document (id) -- the document kept instead: same outlet, day and title
) STRICT;

CREATE INDEX document_group ON document (outlet, published, title) WHERE title <> '' AND published IS NOT NULL;
CREATE INDEX document_same ON document (same_as) WHERE same_as IS NOT NULL;

CREATE TABLE content (
  document     INTEGER PRIMARY KEY REFERENCES document (id),
  text_units   BLOB,                      -- as title_units
  text_sha256  BLOB NOT NULL,             -- over the UTF-16 units, so that a change of the text can be told and named
  raw_deflated INTEGER NOT NULL,
  raw          BLOB NOT NULL,             -- the record's bytes
  text         TEXT NOT NULL              -- the stored text all offsets point into
) STRICT;

-- Every place a document was found at.
CREATE TABLE place (
  document INTEGER NOT NULL REFERENCES document (id),
  source   INTEGER NOT NULL REFERENCES source (id),
  position INTEGER NOT NULL,
  url      TEXT,
  PRIMARY KEY (document, source, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX place_source ON place (source);

CREATE TABLE coding (
  document      INTEGER PRIMARY KEY REFERENCES document (id),
  coder         TEXT NOT NULL,
  lexicon       TEXT NOT NULL,
  json_deflated INTEGER NOT NULL,
  json          BLOB NOT NULL
) STRICT;

-- Index over the codings: which document says something of which states, and when that was.
CREATE TABLE item (
  id       INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id),
  kind     TEXT NOT NULL,                 -- meeting, event, statement, wording, claim
  ordinal  INTEGER NOT NULL,              -- place in the coding's list of that kind, from 0
  earliest TEXT,
  latest   TEXT,
  status   TEXT,
  UNIQUE (document, kind, ordinal)
) STRICT;

CREATE TABLE item_country (
  country TEXT NOT NULL,
  item    INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  PRIMARY KEY (country, item)
) STRICT, WITHOUT ROWID;

CREATE INDEX item_country_item ON item_country (item);

-- How far a rebuild of the codings has come; no row when none is under way.
CREATE TABLE recoding (
  coder   TEXT NOT NULL,
  lexicon TEXT NOT NULL,
  last    INTEGER NOT NULL
) STRICT;

-- Three-character index of the texts. Without positions it is small and quick to fill; the places of a match are found in
-- the text itself.
CREATE VIRTUAL TABLE content_fts USING fts5 (
  text,
  content = 'content',
  content_rowid = 'document',
  tokenize = 'trigram',
  detail = 'none'
);

CREATE TRIGGER content_indexed AFTER INSERT ON content BEGIN
  INSERT INTO content_fts (rowid, text) VALUES (new.document, new.text);
END;
