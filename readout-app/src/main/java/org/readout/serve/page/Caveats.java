package org.readout.serve.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readout.model.Signal;

/**
 * What bounds the signals of a table: what several have in common is said once below it, and each only points there.
 *
 * @param shared sentences that bound two signals or more, in the order in which they are met
 */
public record Caveats(List<String> shared) {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu})");

    public Caveats {
        shared = List.copyOf(shared);
    }

    static Caveats of(List<Signal> signals) {
        Map<String, Integer> met = new LinkedHashMap<>();
        signals.forEach(signal -> sentences(signal).forEach(sentence -> met.merge(sentence, 1, Integer::sum)));
        return new Caveats(met.entrySet().stream()
                .filter(one -> one.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList());
    }

    private static List<String> sentences(Signal signal) {
        return Arrays.stream(BETWEEN_SENTENCES.split(signal.caveat()))
                .distinct()
                .toList();
    }

    /** What bounds this signal alone. */
    public String own(Signal signal) {
        return String.join(
                " ",
                sentences(signal).stream().filter(one -> !shared.contains(one)).toList());
    }

    /** Places in {@link #shared} of what bounds it too. */
    public List<Integer> common(Signal signal) {
        return sentences(signal).stream()
                .map(shared::indexOf)
                .filter(i -> i >= 0)
                .toList();
    }

    /** By letters, as in a printed table: a, b … z, then 27, 28. */
    public String sign(int place) {
        return place < 26 ? String.valueOf((char) ('a' + place)) : String.valueOf(place + 1);
    }
}
