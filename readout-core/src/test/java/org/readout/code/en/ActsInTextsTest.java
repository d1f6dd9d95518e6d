package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Actor;
import org.readout.model.Coding;
import org.readout.model.Event;
import org.readout.model.Role;

/** Who acts and is acted upon where earlier sentences tell: {@code texts.tsv}. */
class ActsInTextsTest {
    /** Behind an initial no sentence ends. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll})[.?!]\"? ");

    @ParameterizedTest
    @MethodSource("lines")
    void theLastSentenceTellsTheseActs(String line) {
        String[] cells = line.split("\t", -1);
        Coding coding = Texts.coded(cells[0], "2019-05-02");
        int last = STOP.matcher(cells[0]).results().mapToInt(MatchResult::start).reduce(0, Math::max);
        assertThat(coding.events().stream()
                        .filter(event -> event.evidence().span().start() > last)
                        .map(ActsInTextsTest::written)
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(cells[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Ministry Spokesperson Lin Wenhao's Regular Press Conference on May 2, 2019",
                "Press Briefing by the Spokesman of the Foreign Ministry",
                "Transcript of Weekly Media Briefing by the Official Spokesperson (Beijing, May 2, 2019)"
            })
    void weInABriefingAreTheStateItIsBy(String title) {
        Coding coding = Texts.coded(
                title + "\n\nQ: The United States accused China of building on reefs. What does China say?\n\n"
                        + "A: China has said many times that its islands are its own. We urge the US side to stop.",
                "2019-05-02");
        assertThat(coding.events().stream().map(ActsInTextsTest::written)).contains("REQUEST occurred CHN > USA");
    }

    static Stream<String> lines() throws IOException {
        return Texts.lines("texts.tsv");
    }

    private static String written(Event event) {
        boolean mutual = event.actors().stream().anyMatch(actor -> actor.role() == Role.BOTH);
        String sides = mutual
                ? states(event.actors(), Role.BOTH) + " <>"
                : states(event.actors(), Role.SOURCE) + " > " + states(event.actors(), Role.TARGET);
        return event.code().type() + " " + event.status().name().toLowerCase(Locale.ROOT) + " " + sides;
    }

    private static String states(List<Actor> actors, Role role) {
        String states = actors.stream()
                .filter(actor -> actor.role() == role && actor.country() != null)
                .map(actor -> Objects.requireNonNull(actor.country()).code())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return states.isEmpty() ? "-" : states;
    }
}
