package org.readout.actor.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Layer;
import org.readout.model.NamedActor;
import org.readout.model.NamedActor.Ground;
import org.readout.model.Person;

/** Whom phrases of our own name; the phrases stand in actors.tsv. */
class ActorReaderTest {
    private static final ActorReader ACTORS = ActorReader.read(Lexicon.bundled());
    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);

    @Test
    void goldenPhrases() throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            NamedActor actor = ACTORS.named(cells[1], LocalDate.parse(cells[0]));
            expected.add(line);
            found.add(cells[0] + "\t" + cells[1] + "\t" + Objects.toString(actor.country(), "-") + "\t"
                    + Objects.toString(actor.sector(), "-"));
        }
        assertThat(found).containsExactlyElementsOf(expected);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ActorReaderTest.class.getResourceAsStream("actors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("day\t"))
                    .toList();
        }
    }

    @Test
    void groundsTellTheWordsFromWhatIsKnownFromElsewhere() {
        assertThat(ACTORS.named("Norwegian soldiers", DAY).grounds())
                .extracting(Ground::layer)
                .containsOnly(Layer.SAID);
    }

    @Test
    void aPhraseWithoutAStateIsReadInThatOfItsText() {
        Country norway = new Country("NOR");
        assertThat(ACTORS.named("the army", DAY, norway).country()).isEqualTo(norway);
        assertThat(ACTORS.named("the Peruvian army", DAY, norway).country()).isEqualTo(new Country("PER"));
        assertThat(ACTORS.named("the agreement", DAY, norway).known()).isFalse();
    }

    @Test
    void whoIsNotKnownGetsNothing() {
        Person nobody = Person.unregistered(Language.ENGLISH, "Ola Nordmann");
        assertThat(ACTORS.of(nobody, DAY)).isEqualTo(new NamedActor(null, null, nobody, List.of()));
    }
}
