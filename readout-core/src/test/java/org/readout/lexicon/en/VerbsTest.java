package org.readout.lexicon.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.lexicon.Lexicon;

class VerbsTest {
    private static final Grammar GRAMMAR = Grammar.read(Lexicon.bundled().source());

    @ParameterizedTest
    @CsvSource({
        "met, meet, PAST PAST_PARTICIPLE",
        "visits, visit, THIRD_PERSON",
        "stopped, stop, PAST PAST_PARTICIPLE",
        "signing, sign, ING",
        "hit, hit, BASE PAST PAST_PARTICIPLE",
        "denies, deny, THIRD_PERSON",
        "undertaken, undertake, PAST_PARTICIPLE",
        "re-elected, elect, PAST PAST_PARTICIPLE",
        "vetoes, veto, THIRD_PERSON",
        "ceding, cede, ING",
        "travelled, travel, PAST PAST_PARTICIPLE",
        "traveled, travel, PAST PAST_PARTICIPLE",
        "quitting, quit, ING"
    })
    void formsAreKnown(String form, String lemma, String inflections) {
        VerbForm found = GRAMMAR.verbs().form(form);
        assertThat(found).isNotNull();
        assertThat(found == null ? "" : found.verb().lemma()).isEqualTo(lemma);
        assertThat(
                        found == null
                                ? ""
                                : found.inflections().stream()
                                        .sorted()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(" ")))
                .isEqualTo(inflections);
    }

    @ParameterizedTest
    @CsvSource({"talk, with, true", "talk, of, false", "sanction, on, true", "ambassador, to, true"})
    void nounsGovernPrepositions(String noun, String preposition, boolean governs) {
        assertThat(GRAMMAR.nouns().governs(noun, preposition)).isEqualTo(governs);
    }
}
