package org.readout.annotate.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.lexicon.Lexicon;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Provenance;
import org.readout.model.StoredText;

/** Below the title of a record the text begins anew; a lone sentence has a name for a title, which does not stand in it. */
class TitleApartTest {
    private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator(Lexicon.bundled());

    @Test
    void ofALoneSentenceNoLetterIsTakenForTheEndOfATitle() {
        assertThat(states("17", "Canada and Costa Rica agreed.")).containsExactly("CAN", "CRI");
    }

    @Test
    void noNameReachesFromATitleIntoTheText() {
        assertThat(states("Talks in Burkina", "Talks in Burkina\nFaso said no."))
                .isEmpty();
    }

    private static List<String> states(String title, String text) {
        StoredText stored = new StoredText(new DocId("a".repeat(64)), text);
        Document document =
                new Document(stored, title, null, Language.ENGLISH, "", true, new Provenance("test", 0, null));
        return ANNOTATOR.annotate(document).mentions().stream()
                .flatMap(mention -> mention instanceof Mention.OfCountry state
                        ? List.of(state.country().code()).stream()
                        : List.<String>of().stream())
                .toList();
    }
}
