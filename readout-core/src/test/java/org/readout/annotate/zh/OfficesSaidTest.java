package org.readout.annotate.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Annotated;
import org.readout.model.Language;
import org.readout.model.Mention;

/** Offices that a verb ties to a name or a pronoun before it. */
class OfficesSaidTest {
    private static final ChineseAnnotator ANNOTATOR = new ChineseAnnotator(new ChineseLexicon(Lexicon.bundled()));

    @ParameterizedTest
    @CsvSource({
        "王毅自2013年起担任外交部长。, wang-yi 外交部长",
        "习近平会见了默克尔，当时他是国家副主席。, xi-jinping 国家副主席",
        "安倍晋三2012年12月就任日本首相。, shinzo-abe 日本首相",
        "王毅一直担任外交部长职务。, wang-yi 外交部长",
        // An office that somebody else bears, and a visit an office is only the measure of.
        "王毅会见了日本首相安倍晋三。, ''",
        "这是美国总统首次访问该国。, ''"
    })
    void holdings(String text, String expected) {
        Annotated annotated = ANNOTATOR.annotate(Texts.record(Language.CHINESE, "2019-03-10", "外交", text));
        List<String> holdings = annotated.mentions(Mention.OfHolding.class).stream()
                .map(holding -> holding.person().id() + " "
                        + annotated.quote(holding.span()).quote())
                .toList();
        assertThat(holdings).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }
}
