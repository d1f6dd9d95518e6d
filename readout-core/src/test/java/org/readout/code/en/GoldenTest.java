package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Coding;
import org.readout.model.Evidence;
import org.readout.model.Meeting;

/** A whole text beside its expected coding. After an intended change, put what the failure prints into the file. */
class GoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"mekong"})
    void theCodingIsAsExpected(String name) throws IOException {
        assertThat(summary(Texts.coded(resource(name + ".txt"), null))).isEqualTo(resource(name + ".expected"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String summary(Coding coding) {
        Stream<String> lines = Stream.of(
                        coding.meetings().stream().flatMap(GoldenTest::meeting),
                        coding.statements().stream()
                                .map(s -> "statement " + s.speaker().country() + " " + s.stance()
                                        + (s.restated() ? " restated " : " ") + s.issues() + ": "
                                        + s.evidence().quote()),
                        coding.wordings().stream()
                                .map(w -> "wording " + w.side() + " " + w.formula() + ": " + quotes(w.evidence())),
                        coding.claims().stream()
                                .map(c -> "claim " + c.dyad() + " " + c.direction() + " " + c.status() + " strength "
                                        + quotes(c.strength()) + " hedges " + quotes(c.hedges())),
                        coding.events().stream()
                                .map(e -> "event " + e.code().cameo() + " "
                                        + e.countries().stream().sorted().toList() + " "
                                        + e.date().value() + ": " + e.evidence().quote()),
                        coding.repairs().stream()
                                .map(r -> "repair " + r.evidence().quote() + " > " + r.expected()),
                        coding.whyNothing().stream()
                                .map(n -> "nothing " + n.reason() + ": "
                                        + (n.evidence() == null
                                                ? ""
                                                : n.evidence().quote())))
                .flatMap(line -> line);
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> meeting(Meeting meeting) {
        return Stream.concat(
                Stream.of("meeting " + meeting.id() + " " + meeting.date().basis() + " " + meeting.status() + " level "
                        + meeting.level().map(String::valueOf).orElse("?") + " by " + meeting.reportedBy() + ": "
                        + quotes(meeting.mentions())),
                meeting.conflicts().stream().map(c -> "  conflict " + c.other() + ": " + quotes(c.evidence())));
    }

    private static List<String> quotes(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::quote).toList();
    }
}
