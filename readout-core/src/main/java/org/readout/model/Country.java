package org.readout.model;

/**
 * A state or territory by its code.
 *
 * @param code ISO 3166-1 alpha-3, upper case
 */
public record Country(String code) implements Comparable<Country> {
    public Country {
        Require.that(code.matches("[A-Z]{3}"), "'%s' is not an ISO 3166-1 alpha-3 code", code);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
