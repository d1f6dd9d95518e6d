package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a short text is taken for one language, and for none if that is in doubt. */
class ScriptLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        The minister received the envoy. | en
        U.S. President Carter dined at Blair House with Japan's Masayoshi Ohira. | en
        Iran detained a French tourist. | en
        Lawmakers censured Lesotho on Monday. | en
        Lula visita a Argentina. | und
        Le ministre des affaires étrangères a reçu mardi son homologue malien à Paris. | fr
        De minister heeft dinsdag zijn ambtgenoot uit Suriname in Den Haag ontvangen. | nl
        Statsministeren sagde tirsdag, at han ikke vil rejse til mødet i Oslo for at tale med Norge. | da
        Kinshasa, Lubumbashi, Goma | und
        外交部长会见特使。 | zh
        """)
    void scriptAndCommonestWordsTell(String text, String language) {
        assertThat(ScriptLanguage.of(text).tag()).isEqualTo(language);
    }
}
