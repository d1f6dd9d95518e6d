package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Language;

class HonorificsTest {
    private static final Honorifics HONORIFICS = Lexicon.bundled().honorifics();

    @Test
    void wordsOfRespectAreFoundWholeAndTheLongestOfThem() {
        assertThat(words("总统先生，同志们，金某某同志。", Language.CHINESE)).containsExactly("总统先生", "同志");
        assertThat(words("His Excellency met dear respected Comrade Kim; comradeship.", Language.ENGLISH))
                .containsExactly("Excellency", "dear respected", "Comrade");
    }

    private static List<String> words(String text, Language language) {
        return HONORIFICS.in(text, language).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
