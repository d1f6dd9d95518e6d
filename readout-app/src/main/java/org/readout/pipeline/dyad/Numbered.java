package org.readout.pipeline.dyad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values by number, from 0 in the order they came: what recurs takes four bytes each time. Confined to one thread while values
 * are added.
 *
 * @param <T> the values
 */
final class Numbered<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** The number of a value, a new one if it has none. */
    int add(T value) {
        Integer known = numbers.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    /** The number of a value; -1 if it has none. */
    int of(T value) {
        return numbers.getOrDefault(value, -1);
    }

    T get(int number) {
        return values.get(number);
    }
}
