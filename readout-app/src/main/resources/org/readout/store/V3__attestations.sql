-- Index over the codings: which document attests an office of which person, and of which state the office is.
-- One row however many offices; country is empty for an office of no state.
CREATE TABLE attested (
  document INTEGER NOT NULL REFERENCES document (id),
  person   TEXT NOT NULL,
  country  TEXT NOT NULL,
  PRIMARY KEY (document, person, country)
) STRICT, WITHOUT ROWID;

CREATE INDEX attested_person ON attested (person);
CREATE INDEX attested_country ON attested (country);
