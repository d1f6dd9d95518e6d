package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Actor;
import org.readout.model.Event;
import org.readout.model.Role;

/** Who did what to whom: {@code events.tsv}. A new form of sentence is a line there. */
class EventsTest {

    @ParameterizedTest
    @MethodSource("lines")
    void aSentenceTellsTheseEvents(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(Texts.coded(cells[0], "2019-05-02").events().stream()
                        .map(EventsTest::written)
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(cells[1]);
    }

    static Stream<String> lines() throws IOException {
        return Texts.lines("events.tsv");
    }

    private static String written(Event event) {
        boolean mutual = event.actors().stream().anyMatch(actor -> actor.role() == Role.BOTH);
        String sides = mutual
                ? both(event.actors())
                : side(event.actors(), Role.SOURCE) + " > " + side(event.actors(), Role.TARGET);
        return event.code().type() + " " + event.code().cameo() + " "
                + event.status().name().toLowerCase(Locale.ROOT) + " " + sides
                + (event.reportedBy() == null ? "" : " | by " + event.reportedBy());
    }

    private static String both(List<Actor> actors) {
        return side(actors, Role.BOTH) + " <>";
    }

    private static String side(List<Actor> actors, Role role) {
        String side = actors.stream()
                .filter(actor -> actor.role() == role)
                .map(actor -> actor.evidence().quote())
                .collect(Collectors.joining(" + "));
        return side.isEmpty() ? "-" : side;
    }
}
