package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Meeting;

/** No text makes the reader fail, and whatever it finds is quoted from the text. */
class HostileTextTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());
    private static final String[] WORDS = {
        "习近平",
        "金正恩",
        "会见",
        "同",
        "向",
        "致电",
        "，",
        "。",
        "、",
        "24日",
        "朝鲜",
        "中朝",
        "部长",
        "\uD842\uDFB7",
        "a",
        "中共中央",
        "总书记",
        "表示",
        "无核化",
        "“",
        "”",
        "（",
        "\n",
        "\u202E",
        "访问",
        "特使",
        "分别会见",
        "核试验",
        "强烈谴责",
        "参加会见",
        "\u0000"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void wordsInAnyOrder(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        assertQuoted(text.toString());
    }

    @Test
    void aMegabyteWithoutPunctuation() {
        assertQuoted("国家主席习近平会见韩国总统朴槿惠".repeat(70_000));
    }

    @Test
    void tenThousandNestedBrackets() {
        assertQuoted("（".repeat(10_000) + "习近平会见金正恩" + "）".repeat(10_000));
    }

    private static void assertQuoted(String content) {
        Document document = Texts.document(Language.CHINESE, LocalDate.of(2016, 6, 1), "", content);
        Coding coding = new ChineseCoder(LEXICON).code(new ChineseAnnotator(LEXICON).annotate(document));
        assertThat(coding.document()).isEqualTo(document.id());
        Stream<Evidence> evidence = Stream.concat(
                coding.meetings().stream().map(Meeting::mentions).flatMap(m -> m.stream()),
                coding.wordings().stream().flatMap(w -> w.evidence().stream()));
        assertThat(evidence).allSatisfy(e -> assertThat(e.quote())
                .isEqualTo(content.substring(e.span().start(), e.span().end())));
    }
}
