package org.readout.ingest;

/**
 * Follows the quotation marks of a CSV record over its lines, to know whether a line feed ends the record or stands in a
 * quoted cell. A mark opens a cell only at its beginning; inside, two marks are one (RFC 4180, section 2).
 */
final class CsvQuotes {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private State state = State.CELL_START;

    /**
     * Reads one more line.
     *
     * @return whether the record ends with it
     * @throws Unusable if characters follow the mark that closes a cell
     */
    boolean endsWith(String line) throws Unusable {
        for (int i = 0; i < line.length(); i++) {
            state = after(line.charAt(i));
        }
        return state != State.QUOTED;
    }

    private State after(char character) throws Unusable {
        return switch (state) {
            case CELL_START -> character == '"' ? State.QUOTED : plain(character);
            case PLAIN -> plain(character);
            case QUOTED -> character == '"' ? State.CLOSED : State.QUOTED;
            case CLOSED -> character == '"' ? State.QUOTED : closed(character);
        };
    }

    private static State plain(char character) {
        return character == ',' ? State.CELL_START : State.PLAIN;
    }

    private static State closed(char character) throws Unusable {
        if (character != ',' && !Character.isWhitespace(character)) {
            throw new Unusable(
                    "the quotation marks of the row do not pair",
                    "close each quoted cell, and write a mark inside it twice");
        }
        return character == ',' ? State.CELL_START : State.CLOSED;
    }
}
