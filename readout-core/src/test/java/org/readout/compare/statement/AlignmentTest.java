package org.readout.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.measure.Records;
import org.readout.model.Country;

class AlignmentTest {
    private static final Country HOST = new Country("AAA");
    private static final Country GUEST = new Country("BBB");

    @Test
    void whatASideKeptRewordedDroppedAndAdded() {
        List<Passage> spring = said(HOST, "双方是好邻居。", "中方希望各方保持冷静，重启谈判。", "贸易增长很快。");
        List<Passage> autumn = said(HOST, "双方是好邻居。", "希望各方保持冷静，加强对话。", "文化年取得成功。");
        assertThat(fates(aligned(spring, true, autumn, true))).containsExactly("KEPT", "REWORDED", "ADDED", "DROPPED");
        assertThat(aligned(spring, true, autumn, true).changes()).hasSize(3);
    }

    /** Of one matter, though little is worded alike: what a side says once in either readout. */
    @Test
    void passagesOfOneMatterAreOne() {
        List<Passage> spring = List.of(passage("中方立场十分明确，各方都应坚持目标，维护和平。", "position"));
        List<Passage> autumn = List.of(passage("他说，中方在这个问题上的立场是一贯的。", "position"));
        assertThat(fates(aligned(spring, true, autumn, true))).containsExactly("REWORDED");
        List<Passage> twice = List.of(autumn.get(0), passage("这是我们的一贯看法。", "position"));
        assertThat(fates(aligned(spring, true, twice, true))).containsExactly("ADDED", "ADDED", "DROPPED");
        assertThat(fates(aligned(
                        List.of(passage("中方坚持目标，希望各方坐下来谈。", "topic")),
                        true,
                        List.of(passage("中方愿与各方一道维护和平。", "topic")),
                        true)))
                .containsExactly("ADDED", "DROPPED");
    }

    /** Across languages a shared formula pairs what is said; that the rest has no like cannot be told from the words. */
    @Test
    void acrossLanguagesNothingIsDroppedOrAdded() {
        Alignment aligned = Alignment.acrossLanguages(
                List.of(passage("中方坚持这一立场。", "position"), passage("贸易增长很快。", "trade")),
                List.of(passage("He reaffirmed the position.", "position"), passage("They had tea.", "tea")),
                "topic"::equals);
        assertThat(fates(aligned)).containsExactly("REWORDED", "UNKNOWN", "UNKNOWN");
    }

    private static Alignment aligned(
            List<Passage> first, boolean firstKnown, List<Passage> second, boolean secondKnown) {
        return Alignment.of(first, firstKnown, second, secondKnown, "topic"::equals);
    }

    private static Passage passage(String words, String formula) {
        return new Passage(HOST, "", Records.evidence(words), Set.of(formula));
    }

    /** The same words from the other side are another thing said. */
    @Test
    void sidesAreNeverMixed() {
        assertThat(fates(aligned(said(HOST, "双方是好邻居。"), true, said(GUEST, "双方是好邻居。"), true)))
                .containsExactly("ADDED", "DROPPED");
    }

    @Test
    void nothingIsDroppedByATitleOrAddedToOne() {
        assertThat(fates(aligned(said(HOST, "双方是好邻居。"), true, List.of(), false)))
                .containsExactly("UNKNOWN");
        assertThat(fates(aligned(List.of(), false, said(HOST, "双方是好邻居。"), true)))
                .containsExactly("UNKNOWN");
    }

    @Test
    void theWordsThatDifferAreTold() {
        Changed chinese = Changed.between("希望各方保持冷静", "希望有关各方冷静", Locale.CHINESE);
        assertThat(marked(chinese.before())).isEqualTo("希望各方[保持]冷静");
        assertThat(marked(chinese.after())).isEqualTo("希望[有关]各方冷静");
        Changed english = Changed.between("We hope for calm.", "We call for calm.", Locale.ENGLISH);
        assertThat(marked(english.after())).isEqualTo("We [call] for calm.");
    }

    @Test
    void lengthShareAndTopicsBySide() {
        List<Passage> passages = Stream.concat(
                        Stream.of(new Passage(HOST, "", Records.evidence("保持冷静吧！"), Set.of("calm"))),
                        said(GUEST, "好的。").stream())
                .toList();
        assertThat(Make.of(passages, Map.of("calm", "peace")))
                .containsExactly(new Make(HOST, 5, 5.0 / 7, List.of("peace")), new Make(GUEST, 2, 2.0 / 7, List.of()));
    }

    private static List<Passage> said(Country side, String... sentences) {
        return Stream.of(sentences)
                .map(sentence -> new Passage(side, "", Records.evidence(sentence), Set.of()))
                .toList();
    }

    private static List<String> fates(Alignment alignment) {
        return alignment.pairs().stream().map(pair -> pair.fate().name()).toList();
    }

    private static String marked(List<Changed.Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.same() ? piece.text() : "[" + piece.text() + "]"));
        return text.toString();
    }
}
