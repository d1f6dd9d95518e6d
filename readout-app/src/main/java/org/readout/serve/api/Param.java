package org.readout.serve.api;

/**
 * A parameter of an endpoint.
 *
 * @param name as in the address
 * @param kind what it holds
 * @param needed true if it cannot be left out
 * @param about one line for a reader
 */
record Param(String name, Kind kind, boolean needed, String about) {
    /** What a parameter holds. */
    enum Kind {
        TEXT("string"),
        /** A day, a month or a year. */
        DATE("string"),
        NUMBER("integer"),
        FLAG("boolean"),
        /** A file sent along, as multipart/form-data. */
        FILE("string");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** As JSON Schema has it. */
        String type() {
            return type;
        }
    }

    private static final String STATE = "ISO 3166-1 alpha-3 code, or a name in English, Chinese or Korean";

    static Param needed(String name, String about) {
        return new Param(name, Kind.TEXT, true, about);
    }

    static Param text(String name, String about) {
        return new Param(name, Kind.TEXT, false, about);
    }

    static Param date(String name, String about) {
        return new Param(name, Kind.DATE, false, about + ": YYYY-MM-DD, YYYY-MM or YYYY");
    }

    static Param number(String name, String about) {
        return new Param(name, Kind.NUMBER, false, about);
    }

    static Param flag(String name, String about) {
        return new Param(name, Kind.FLAG, false, about);
    }

    static Param state(String name) {
        return needed(name, "a state: " + STATE);
    }

    static Param otherState(String name) {
        return text(name, "another state, any if left out: " + STATE);
    }

    static Param from() {
        return date("from", "first day");
    }

    static Param to() {
        return date("to", "last day");
    }

    static Param asOf() {
        return date("as_of", "as known then: nothing published later is used");
    }

    static Param by() {
        return text("by", "length of the periods: month, quarter or year");
    }
}
