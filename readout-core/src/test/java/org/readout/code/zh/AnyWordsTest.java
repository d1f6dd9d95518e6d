package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any coding holds of any words of the lexicon in any order. */
class AnyWordsTest {
    private static final int WORDS = 400;
    private static final List<String> SURFACES = surfaces();
    private static final String MARKS = "，。、；：“”（）\n 《》·一二三十年月日0123456789２";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void inAnyOrder(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(
                    random.nextInt(3) > 0
                            ? SURFACES.get(random.nextInt(SURFACES.size()))
                            : MARKS.charAt(random.nextInt(MARKS.length())));
        }
        QuotedCoding.assertOf(text.toString());
    }

    /** Every cell of the Chinese tables, cut where a cell lists several. */
    private static List<String> surfaces() {
        List<String> all = new ArrayList<>();
        QuotedCoding.lexicon().shared().source().files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("zh/") || file.getKey().equals("people.tsv"))
                .sorted(java.util.Map.Entry.comparingByKey())
                .flatMap(file -> file.getValue().lines())
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> all.addAll(List.of(line.split("[\t|]"))));
        return all;
    }
}
