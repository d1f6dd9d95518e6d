package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.eval.MarkedText;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Status;

class MarkedSheetTest {
    private static final String HEAD = "published: 2023-09-12\noutlet: 新华社\n\n";

    private static Sheet sheet(String text) {
        Lexicon lexicon = Lexicon.bundled();
        return new MarkedSheet(
                        MarkedText.read("x01", HEAD + text),
                        new Names(lexicon.people()),
                        lexicon.formats(),
                        new ChineseLexicon(lexicon).folding())
                .sheet();
    }

    @Test
    void aHeadlineTellsTheContactOfTheTextOnceMore() {
        Sheet sheet = sheet(
                """
                ⟦M= talks CHN:李强/KAZ:斯迈洛夫 held 2023-09-12|李强同斯迈洛夫会谈⟧

                ⟦M talks CHN:李强/KAZ:斯迈洛夫 held 2023-09-12|李强今天同斯迈洛夫会谈⟧。\
                ⟦M visit KAZ:斯迈洛夫/CHN planned 2024-05|斯迈洛夫明年5月将访华⟧。
                """);

        assertThat(sheet.contacts())
                .extracting(Account::toString)
                .containsExactlyInAnyOrder(
                        "2023-09-12 talks CHN 李强 – KAZ 斯迈洛夫 [11, 22) [0, 9)",
                        "2024-05-01/2024-05-31 visit (planned) KAZ 斯迈洛夫 – CHN [23, 34)");
    }

    @Test
    void aRunOfSpeechHoldsTheSentencesItIsLaidOver() {
        Sheet sheet = sheet("会谈\n\n⟦S KAZ:斯迈洛夫|斯迈洛夫说，哈方愿合作。哈方期待。⟧会谈结束。⟦S CHN+KAZ:joint|双方同意再谈。⟧");

        assertThat(sheet.speech())
                .extracting(Run::toString)
                .containsExactly("斯迈洛夫 (KAZ) [1, 2]", "joint (CHN+KAZ) [4]");
    }

    @Test
    void anActHasItsStatesAndWhetherItTookPlace() {
        Sheet sheet = sheet("援助\n\n⟦A AID CHN>LAO planned|中方将援助老挝⟧。⟦A MOBILIZE PRK>-|朝鲜试射导弹⟧。");

        assertThat(sheet.acts()).extracting(Act::status).containsExactly(Status.PLANNED, Status.OCCURRED);
        assertThat(sheet.acts().get(1).states()).containsExactly(new Country("PRK"));
    }
}
