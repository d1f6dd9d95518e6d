package org.readout.compare.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.compare.mining.MinedText.Stretch;
import org.readout.model.DocId;
import org.readout.model.Dyad;
import org.readout.model.Span;
import org.readout.model.StoredText;

/** Readouts made of words drawn by chance, with phrases planted in some. */
class MinerTest {
    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final Miner.Limits LIMITS = new Miner.Limits(2, 5, 0.4, phrase -> true, unit -> unit == '的');
    private static final Dyad NEAR = Dyad.of("CHN", "PRK");
    private static final Dyad FAR = Dyad.of("CHN", "FRA");

    @Test
    void aPlantedPhraseIsProposedFirstWithFirstAndLastUse() {
        Proposal first = Miner.mine(texts(60, "山水相连"), LIMITS).get(0);
        assertThat(first.phrase()).isEqualTo("山水相连");
        assertThat(first.uses()).isEqualTo(20);
        assertThat(first.days()).isEqualTo(20);
        assertThat(first.stability()).isEqualTo(1);
        assertThat(first.first().day()).isEqualTo(START);
        assertThat(first.last().day()).isEqualTo(START.plusDays(57));
        assertThat(first.first().evidence().quote()).isEqualTo("山水相连");
    }

    @Test
    void itIsCharacteristicForWhomItStandsWith() {
        Proposal.Particular particular =
                Miner.mine(texts(60, "山水相连"), LIMITS).get(0).particular();
        assertThat(particular).isNotNull();
        assertThat(particular.kind()).isEqualTo("dyad");
        assertThat(particular.value()).isEqualTo("CHN-PRK");
        assertThat(particular.with()).isEqualTo(20);
    }

    @Test
    void onlyTheLongestOfPhrasesThatAlwaysStandTogetherIsProposed() {
        assertThat(Miner.mine(texts(60, "好邻居、好朋友"), LIMITS))
                .extracting(Proposal::phrase)
                .contains("好邻居、好朋友")
                .doesNotContain("好邻居", "好朋友", "邻居、好朋");
    }

    @Test
    void aWordOfTheSentenceBesideItDoesNotBindAPhrase() {
        List<MinedText> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String word = String.valueOf((char) ('甲' + i));
            texts.add(text(i, word + "山水相连" + (i % 3 == 0 ? word : "的" + word), null, FAR));
        }
        assertThat(Miner.mine(texts, LIMITS)).extracting(Proposal::phrase).contains("山水相连");
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        List<MinedText> texts = texts(60, "山水相连");
        List<MinedText> other = new ArrayList<>(texts);
        Collections.shuffle(other, new Random(7));
        assertThat(Miner.mine(other, LIMITS)).isEqualTo(Miner.mine(texts, LIMITS));
    }

    @Test
    void noPhraseReachesOverTheEdgeOfAStretch() {
        List<MinedText> texts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String content = "山水" + "相连";
            texts.add(new MinedText(
                    stored(i, content),
                    content,
                    START.plusDays(i),
                    Set.of(),
                    1,
                    List.of(new Stretch(new Span(0, 2), "a"), new Stretch(new Span(2, 4), "b"))));
        }
        assertThat(Miner.mine(texts, LIMITS)).extracting(Proposal::phrase).containsExactlyInAnyOrder("山水", "相连");
    }

    @Test
    void wordsInLettersAreNotCut() {
        List<MinedText> texts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String content = (char) ('a' + i) + " calm and restraint" + (i % 2 == 0 ? "s " : " ") + (char) ('k' + i);
            texts.add(text(i, content, "a", FAR));
        }
        assertThat(Miner.mine(texts, LIMITS)).extracting(Proposal::phrase).noneMatch(phrase -> phrase.strip()
                .matches(".*(restrai|\\bcal|\\balm).?"));
    }

    @Test
    void nothingIsProposedOfNothing() {
        assertThat(Miner.mine(List.of(), LIMITS)).isEmpty();
        assertThat(Miner.mine(List.of(text(0, "山水相连", null, FAR)), LIMITS)).isEmpty();
    }

    /** Every third has the phrase, said, and is of the one dyad. */
    private static List<MinedText> texts(int count, String phrase) {
        Random random = new Random(1);
        List<MinedText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean planted = i % 3 == 0;
            String content = words(random, 12) + (planted ? phrase : "") + words(random, 12);
            texts.add(text(i, content, planted ? "speaker" + i % 4 : null, planted ? NEAR : FAR));
        }
        return texts;
    }

    private static MinedText text(int number, String content, @Nullable String speaker, Dyad dyad) {
        return new MinedText(
                stored(number, content),
                content,
                START.plusDays(number),
                Set.of(dyad),
                null,
                List.of(new Stretch(new Span(0, content.length()), speaker)));
    }

    private static StoredText stored(int number, String content) {
        return new StoredText(new DocId("%064x".formatted(number)), content);
    }

    private static String words(Random random, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append((char) ('\u5000' + random.nextInt(3000)));
        }
        return words.toString();
    }
}
