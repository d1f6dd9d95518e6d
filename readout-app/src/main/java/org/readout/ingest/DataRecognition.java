package org.readout.ingest;

/** Tells the layout of dated events or of a series by how it begins, whatever the file is called. */
final class DataRecognition {
    private DataRecognition() {}

    /** @throws Unusable if it is none of the layouts */
    static Layout byContent(String beginning) throws Unusable {
        String text = beginning.stripLeading();
        if (MissileTests.isDatabase(text)) {
            return new MissileTests();
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            throw new Unusable(
                    "JSON, and not of a collection of events that is known",
                    "write it as .csv with the columns date, a, b and code, class or value");
        }
        if (text.startsWith("<")) {
            throw new Unusable("a web page, no table of events", "add it with: readout add FILE");
        }
        return new DataRows();
    }
}
