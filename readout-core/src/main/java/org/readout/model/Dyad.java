package org.readout.model;

import java.util.Collection;

/**
 * Two states without order; {@code a} sorts before {@code b}, so that equal pairs are equal records.
 *
 * @param a the state whose code sorts first
 * @param b the other
 */
public record Dyad(Country a, Country b) implements Comparable<Dyad> {
    public Dyad {
        Require.that(!a.equals(b), "a dyad needs two states, not %s twice", a);
        if (a.compareTo(b) > 0) {
            Country first = b;
            b = a;
            a = first;
        }
    }

    public static Dyad of(String a, String b) {
        return new Dyad(new Country(a), new Country(b));
    }

    public boolean has(Country country) {
        return a.equals(country) || b.equals(country);
    }

    /** True if both states are among those given. */
    public boolean within(Collection<Country> countries) {
        return countries.contains(a) && countries.contains(b);
    }

    @Override
    public int compareTo(Dyad other) {
        int first = a.compareTo(other.a);
        return first != 0 ? first : b.compareTo(other.b);
    }

    @Override
    public String toString() {
        return a + "-" + b;
    }
}
