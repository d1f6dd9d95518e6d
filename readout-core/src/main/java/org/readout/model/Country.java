package org.readout.model;

/**
 * A state or territory by its code.
 *
 * @param code ISO 3166-1 alpha-3, upper case
 */
public record Country(String code) implements Comparable<Country> {
    private static final int LENGTH = 3;

    public Country {
        Require.that(isCode(code), "'%s' is not an ISO 3166-1 alpha-3 code", code);
    }

    private static boolean isCode(String code) {
        return code.length() == LENGTH && code.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
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
