package org.readout.lexicon.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void knowsWhatAMapKnows() {
        Map<String, Integer> map = new HashMap<>();
        IntStream.range(0, 5_000).forEach(number -> map.put("word" + number, number));

        WordTable<Integer> table = WordTable.of(map);

        IntStream.range(0, 10_000).forEach(number -> {
            String word = "word" + number;
            assertThat(table.get(word)).isEqualTo(map.get(word));
            assertThat(table.lists(word)).isEqualTo(map.containsKey(word));
        });
    }

    @Test
    void tellsWordsOfOneHashApart() {
        WordTable<String> table = WordTable.of(Map.of("Aa", "first"));

        assertThat(table.get("BB")).isNull();
        assertThat(WordTable.of(Map.of("Aa", "first", "BB", "second")).get("BB"))
                .isEqualTo("second");
    }

    @Test
    void findsWordsWhereTheyStandInAText() {
        WordTable<String> table = WordTable.of(Map.of("talks", "noun", "", "nothing"));

        assertThat(table.get("held talks there", 5, 10)).isEqualTo("noun");
        assertThat(table.get("held talks there", 5, 9)).isNull();
        assertThat(table.get("held talks there", 3, 3)).isEqualTo("nothing");
        assertThat(table.get("talk", "other")).isEqualTo("other");
    }

    @Test
    void mayBeEmpty() {
        assertThat(WordTable.of(Map.of()).lists("word")).isFalse();
    }
}
