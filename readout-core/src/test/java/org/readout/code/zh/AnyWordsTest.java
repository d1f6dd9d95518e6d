package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any coding holds of any words of the lexicon in any order. */
class AnyWordsTest {
    private static final int WORDS = 400;
    private static final List<String> SURFACES = surfaces(name -> name.startsWith("zh/") || name.equals("people.tsv"));
    private static final List<String> TITLES = surfaces(name -> name.equals("zh/offices.tsv"));
    /** Of nobody the register has, so that his state is not known by his name. */
    private static final List<String> NAMES = List.of("王大山", "佩尔松", "卡米洛·布塔里克", "哈桑", "某某", "阿");

    private static final List<String> SPOKEN = List.of("说", "表示，", "强调：", "指出", "的发言人说", "会见", "同", "致电", "访问");
    private static final List<String> MARKS = List.of("，。、；：“”（）\n 《》·一二三十年月日0123456789２".split(""));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void inAnyOrder(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(any(random.nextInt(3) > 0 ? SURFACES : MARKS, random));
        }
        QuotedCoding.assertOf(text.toString());
    }

    /** 外长某某表示: what stands first has nothing before it, and nothing need stand behind what stands last. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void inShortTexts(long seed) {
        Random random = new Random(seed);
        for (int text = 0; text < 400; text++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(3); i < 5; i++) {
                words.append(any(TITLES, random)).append(any(NAMES, random));
                words.append(any(random.nextBoolean() ? SPOKEN : SURFACES, random));
                words.append(random.nextInt(3) > 0 ? "" : any(MARKS, random));
            }
            QuotedCoding.assertOf(words.toString());
        }
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** Every cell of tables, cut where a cell lists several. */
    private static List<String> surfaces(Predicate<String> tables) {
        List<String> all = new ArrayList<>();
        QuotedCoding.lexicon().shared().source().files().entrySet().stream()
                .filter(file -> tables.test(file.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(file -> file.getValue().lines())
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> all.addAll(List.of(line.split("[\t|]"))));
        return all;
    }
}
