package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Texts;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Language;

/** No text makes the reader fail, and whatever it finds is quoted from the text. */
class HostileTextTest {
    private static final ChineseLexicon LEXICON = QuotedCoding.lexicon();
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
        QuotedCoding.assertOf(text.toString());
    }

    @Test
    void aMegabyteWithoutPunctuation() {
        assertCoded("国家主席习近平会见韩国总统朴槿惠".repeat(60_000));
    }

    @Test
    void tenThousandNestedBrackets() {
        QuotedCoding.assertOf("（".repeat(10_000) + "习近平会见金正恩" + "）".repeat(10_000));
    }

    /** Long enough for two stretches. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "中国会见",
                "國家主席習近平會見韓國總統朴槿惠，",
                "习近平会见金正恩。李克强参加上述活动。",
                "两国元首共同会见记者。",
                "习近平说，无核化。",
                "中国对朝鲜核试验表示强烈谴责",
                "习近平 met 金正恩 и Путин 김정은 ",
                "外交部部长、",
                "习近平对俄罗斯、法国和德国进行国事访问，",
                "应",
                "二十",
                "1 ",
                "２４日",
                "\n",
                "\uD842",
                "\uDFB7习近平\uD842",
                "\u0000习近平\u0000会见\u0000",
                "\u202E习近平\u200F会见\u200E金正恩\u202C",
                "法国总统阿·",
                "「"
            })
    void oneThingOverAndOver(String text) {
        QuotedCoding.assertOf(text.repeat(12_000 / text.length()));
    }

    @Test
    void aThousandNamesNobodyKnows() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            text.append("法国外长甲").append((char) ('一' + i)).append("会见中国。");
        }
        QuotedCoding.assertOf(text.toString());
    }

    @Test
    void aTitleWithoutEnd() {
        assertCoded(Texts.record(Language.CHINESE, "2016-06-01", "习近平会见奥巴马".repeat(25_000), ""));
    }

    @Test
    void aHundredThousandTimesTheSame() {
        assertCoded("中国会见".repeat(100_000));
    }

    private static void assertCoded(String content) {
        assertCoded(Texts.document(Language.CHINESE, LocalDate.of(2016, 6, 1), "", content));
    }

    /** Coded once: a megabyte is quoted as any other text is. */
    private static void assertCoded(Document document) {
        Coding coding = new ChineseCoder(LEXICON).code(new ChineseAnnotator(LEXICON).annotate(document));
        assertThat(coding.document()).isEqualTo(document.id());
    }
}
