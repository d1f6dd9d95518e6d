-- Another number after every change of what answers are made from, whoever makes it: an answer kept with the number is out of date
-- when it differs. Drawn by lot, so that a record put back from a copy never meets a number it had before and means another thing.
CREATE TABLE edition (mark INTEGER NOT NULL) STRICT;

INSERT INTO edition (mark) VALUES (random());

CREATE TRIGGER document_added AFTER INSERT ON document BEGIN UPDATE edition SET mark = random(); END;
CREATE TRIGGER document_changed AFTER UPDATE ON document BEGIN UPDATE edition SET mark = random(); END;
CREATE TRIGGER place_added AFTER INSERT ON place BEGIN UPDATE edition SET mark = random(); END;
CREATE TRIGGER source_added AFTER INSERT ON source BEGIN UPDATE edition SET mark = random(); END;
CREATE TRIGGER source_changed AFTER UPDATE ON source BEGIN UPDATE edition SET mark = random(); END;
CREATE TRIGGER coding_added AFTER INSERT ON coding BEGIN UPDATE edition SET mark = random(); END;
CREATE TRIGGER coding_changed AFTER UPDATE ON coding BEGIN UPDATE edition SET mark = random(); END;
CREATE TRIGGER correction_added AFTER INSERT ON correction BEGIN UPDATE edition SET mark = random(); END;
CREATE TRIGGER correction_changed AFTER UPDATE ON correction BEGIN UPDATE edition SET mark = random(); END;
