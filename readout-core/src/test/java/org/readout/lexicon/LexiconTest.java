package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Language;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void countriesAreFoundByCodeAndByNameInEachLanguage() {
        Countries countries = LEXICON.countries();
        Country prk = new Country("PRK");
        assertThat(countries.named("prk")).contains(prk);
        assertThat(countries.named("North Korea")).contains(prk);
        assertThat(countries.named("朝鲜")).contains(prk);
        assertThat(countries.named("북한")).contains(prk);
        assertThat(countries.named("Korea")).as("ambiguous, so not guessed").isEmpty();
        assertThat(countries.display(prk, Language.CHINESE)).isEqualTo("朝鲜");
    }

    @Test
    void aMistypedCountryHasSuggestions() {
        assertThat(LEXICON.countries().suggestions("Chian", 3)).contains("CHN (China)");
    }

    @Test
    void codesCarryBothScores() {
        var code = LEXICON.codes().code("111", "ACCUSE", "disapprove", java.util.List.of());
        assertThat(code.goldstein()).isEqualTo(-2.0);
        assertThat(code.ploverScore()).isNegative();
    }

    @Test
    void theChineseTablesLoad() {
        assertThat(new ChineseLexicon(LEXICON).offices().titles().all()).contains("总书记", "政治局委员", "大使");
    }

    @Test
    void anErrorNamesFileAndLine() {
        Source source = new Source(Map.of("people.tsv", "# people\nid\tcountry\nxi-jinping\n"));
        assertThatThrownBy(() -> source.rows("people.tsv", Set.of("id", "country")))
                .isInstanceOf(LexiconException.class)
                .hasMessage("people.tsv:3: 1 cells where the header has 2; separate by one tab");
        assertThatThrownBy(() -> source.rows("people.tsv", Set.of("id", "zh")))
                .hasMessageStartingWith("people.tsv:2: column 'zh' is missing");
        assertThatThrownBy(() -> source.rows("verbs.tsv", Set.of("id")))
                .hasMessageContaining("verbs.tsv:0: the lexicon has no such file");
    }

    @Test
    void theVersionChangesWithAnyWordOfAnyFile() {
        Source one = new Source(Map.of("a.tsv", "id\nx\n"));
        Source other = new Source(Map.of("a.tsv", "id\ny\n"));
        assertThat(one.version()).isNotEqualTo(other.version()).hasSize(12);
    }

    @Test
    void aFormIsFoundInOnePassLongestFirst() {
        Gazetteer<String> gazetteer = Gazetteer.<String>builder()
                .add("朝鲜", "state")
                .add("朝鲜劳动党", "party")
                .build();
        assertThat(gazetteer.longest("在朝鲜劳动党").stream().map(h -> h.values().get(0)))
                .containsExactly("party");
        assertThat(gazetteer.all("在朝鲜劳动党")).hasSize(2);
    }
}
