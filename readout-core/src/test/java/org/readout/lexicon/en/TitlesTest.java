package org.readout.lexicon.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.lexicon.Lexicon;
import org.readout.model.Span;

class TitlesTest {
    private static final Titles TITLES = English.read(Lexicon.bundled()).titles();

    /** A headline ends with a name, and the text begins with a title: "… Kim Jong Un / President Xi …". */
    @Test
    void anAbbreviationIsOneOnlyInCapitals() {
        assertThat(TITLES.miswritten("Un")).isTrue();
        assertThat(TITLES.miswritten("UN")).isFalse();
        assertThat(TITLES.miswritten("Trade")).isFalse();
        assertThat(spanned("kim jong un president xi jinping", true)).isEqualTo("president");
        assertThat(spanned("the un president of the assembly", false)).startsWith("un president");
    }

    private static String spanned(String lower, boolean taken) {
        Span title = TITLES.find(
                        lower,
                        span -> taken
                                && lower.substring(span.start(), span.end()).equals("un"))
                .get(0)
                .span();
        return lower.substring(title.start(), title.end());
    }
}
