package org.readout.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.en.EnglishAnnotator;
import org.readout.annotate.en.syntax.SyntaxReader;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.en.EnglishCoder;
import org.readout.code.zh.ChineseCoder;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.Grammar;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Attestation;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Office;

/** Who is called by which office, in texts written for the project. */
class AttestationsTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void officesAreTakenFromEveryMentionNotOnlyFromThoseWhoMeet() {
        assertThat(chinese("外交部长王毅今天出席图书展。韩国总统朴槿惠发来贺信。"))
                .containsExactly("wang-yi 外交部长 CHN 外交部长王毅", "park-geun-hye 韩国总统 KOR 韩国总统朴槿惠");
    }

    @Test
    void eachOfficeOfATitleStringIsAttestedWithTitlesAndNameAsEvidence() {
        assertThat(chinese("朝鲜劳动党中央政治局委员、国际部部长李洙墉抵达北京。"))
                .containsExactly(
                        "ri-su-yong 朝鲜劳动党中央政治局委员 PRK 朝鲜劳动党中央政治局委员、国际部部长李洙墉",
                        "ri-su-yong 国际部部长 PRK 朝鲜劳动党中央政治局委员、国际部部长李洙墉");
    }

    @Test
    void anOfficeIsAttestedOnceADocumentWhereItIsStatedFirst() {
        assertThat(chinese("外交部长王毅抵达首尔。外长王毅随后出席晚宴。")).containsExactly("wang-yi 外交部长 CHN 外交部长王毅");
    }

    @Test
    void officesNoLongerOrNotYetHeldAndMereAddressesAttestNothing() {
        assertThat(chinese("韩国前总统李明博和美国当选总统特朗普互致问候。加纳开国总统恩克鲁玛的纪念馆开放。金正恩委员长回信。")).isEmpty();
    }

    @Test
    void theOfficeOfWhoSentSomebodyIsNotTheEnvoys() {
        assertThat(chinese("联合国秘书长叙利亚问题特使德米斯图拉抵达日内瓦。联合国秘书长古特雷斯表示欢迎。"))
                .containsExactly("antonio-guterres 联合国秘书长 null 联合国秘书长古特雷斯");
    }

    @Test
    void englishOfficesLikewise() {
        assertThat(english("President Xi Jinping met Park Geun-hye, President of the Republic of Korea, in Beijing."
                        + " Former President Lee Myung-bak was present."))
                .extracting(a -> a.person().id() + " "
                        + LEXICON.posts().of(a.office()).orElseThrow().id())
                .containsExactly("xi-jinping president", "park-geun-hye president");
    }

    private static List<String> chinese(String text) {
        ChineseLexicon lexicon = new ChineseLexicon(LEXICON);
        Document document = Texts.record(Language.CHINESE, "2016-06-01", "新闻", text);
        return new ChineseCoder(lexicon)
                .code(new ChineseAnnotator(lexicon).annotate(document)).attested().stream()
                        .map(AttestationsTest::line)
                        .toList();
    }

    private static List<Attestation> english(String text) {
        Document document = Texts.record(Language.ENGLISH, "2016-06-01", "News", text);
        return new EnglishCoder(LEXICON, new SyntaxReader(Grammar.read(LEXICON.source())))
                .code(new EnglishAnnotator(LEXICON).annotate(document))
                .attested();
    }

    private static String line(Attestation attestation) {
        Office office = attestation.office();
        return attestation.person().id() + " " + office.words() + " " + office.country() + " "
                + attestation.evidence().quote();
    }
}
