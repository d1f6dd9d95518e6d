package org.readout.compare.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Order, counts and intervals against what is found by trying everything. */
class SuffixArrayTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void placesAreInTheOrderOfWhatBeginsThere(long seed) {
        String text = pieces(seed, 400);
        SuffixArray array = array(text);
        List<Integer> sorted = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) != SuffixArray.END)
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> piece(text, place))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        assertThat(IntStream.range(0, array.size()).mapToObj(array::place)).containsExactlyElementsOf(sorted);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyPhraseThatRecursAndMayGoOnInSeveralWaysIsOneInterval(long seed) {
        String text = pieces(seed, 200);
        SuffixArray array = array(text);
        Map<String, Integer> found = new TreeMap<>();
        Intervals.each(array, (length, from, to) -> {
            String phrase = text.substring(array.place(from), array.place(from) + length);
            assertThat(found.put(phrase, to - from)).as(phrase).isNull();
            assertThat(array.count(array.place(from), length)).isEqualTo(to - from);
        });
        assertThat(found).isEqualTo(new TreeMap<>(recurring(text)));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5_000})
    void oneUnitOverAndOverIsSortedToo(int length) {
        SuffixArray array = array("a".repeat(length) + SuffixArray.END);
        assertThat(array.size()).isEqualTo(length);
        assertThat(array.count(0, 3)).isEqualTo(length - 2);
    }

    /** By trying all: how often each stands there, if it is not always followed by the same unit. */
    private static Map<String, Integer> recurring(String text) {
        Map<String, Map<Character, Integer>> followers = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (int from = 0; from < text.length(); from++) {
            String piece = piece(text, from);
            for (int length = 1; length <= piece.length(); length++) {
                String phrase = piece.substring(0, length);
                if (length == piece.length()) {
                    ends.merge(phrase, 1, Integer::sum);
                } else {
                    followers
                            .computeIfAbsent(phrase, p -> new HashMap<>())
                            .merge(piece.charAt(length), 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> recurring = new HashMap<>();
        followers.keySet().forEach(phrase -> ends.putIfAbsent(phrase, 0));
        ends.forEach((phrase, end) -> {
            Map<Character, Integer> next = followers.getOrDefault(phrase, Map.of());
            int uses = end + next.values().stream().mapToInt(Integer::intValue).sum();
            if (uses > 1 && next.size() + end > 1) {
                recurring.put(phrase, uses);
            }
        });
        return recurring;
    }

    private static String piece(String text, int from) {
        return text.substring(from, text.indexOf(SuffixArray.END, from));
    }

    private static SuffixArray array(String text) {
        int[] places = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) != SuffixArray.END)
                .toArray();
        return new SuffixArray(text.toCharArray(), places);
    }

    private static String pieces(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append((char) ('a' + random.nextInt(3)));
            }
            text.append(SuffixArray.END);
        }
        return text.toString();
    }
}
