package org.readout.lexicon.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.lexicon.Lexicon;

/** In which fields an act stands, by its words. */
class ContextsTest {
    private static final Contexts CONTEXTS = Contexts.read(Lexicon.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
        malta sent two warships                     | military
        malta's ministries and embassies closed     | diplomatic
        police used water cannon                    | legal
        teachers went on strike                     | labor
        the strike killed three                     | none
        it tested a nuclear weapon                  | cbrn, military
        they shipped aid, convoys and oil           | resource
        """)
    void wordsTellTheContext(String words, String contexts) {
        assertThat(String.join(", ", CONTEXTS.of(words))).isEqualTo(contexts == null ? "" : contexts);
    }
}
