package org.readout.code.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Coding;
import org.readout.model.DatedEvent;
import org.readout.model.Event;
import org.readout.model.Layer;
import org.readout.model.Role;
import org.readout.model.SeriesValue;
import org.readout.model.Silence;

/** What a record of dated events or of a series is read as: {@code records.tsv}. */
class OutsideCoderTest {

    @ParameterizedTest
    @MethodSource("lines")
    void aRecordIsReadAs(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(written(Recorded.coded(cells[0]))).isEqualTo(cells[1]);
    }

    @Test
    void everythingItGivesIsKnownFromElsewhere() {
        Coding coding = Recorded.coded(
                "date: 2014-03-05 ; time: 20:30 ; zone: UTC ; a: PRK ; class: missile test ; outcome: failure ; pad: one");

        DatedEvent event = coding.imported().get(0);
        assertThat(event.event().evidence().layer()).isEqualTo(Layer.OUTSIDE);
        assertThat(event.event().date().evidence())
                .allMatch(evidence -> evidence.layer() == Layer.OUTSIDE)
                .extracting(evidence -> evidence.quote())
                .containsExactly("2014-03-05", "20:30", "UTC");
        assertThat(event.event().actors().get(0).evidence().quote()).isEqualTo("PRK");
        assertThat(event.facts().get(0).evidence().layer()).isEqualTo(Layer.OUTSIDE);
        assertThat(coding.events()).isEmpty();
        assertThat(coding.meetings()).isEmpty();
    }

    static Stream<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(OutsideCoderTest.class.getResourceAsStream("records.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().filter(line -> !line.startsWith("#") && !line.startsWith("record\t"));
        }
    }

    private static String written(Coding coding) {
        return Stream.of(
                        coding.imported().stream().map(OutsideCoderTest::event),
                        coding.values().stream().map(OutsideCoderTest::value),
                        coding.whyNothing().stream().map(OutsideCoderTest::silence))
                .flatMap(all -> all)
                .collect(Collectors.joining(" ; "));
    }

    private static String event(DatedEvent one) {
        Event event = one.event();
        String facts = one.facts().stream()
                .map(fact -> fact.name() + "=" + fact.value())
                .collect(Collectors.joining(", "));
        return String.join(
                        " ",
                        one.kind(),
                        event.code().cameo(),
                        lower(event.status()),
                        lower(one.outcome()),
                        state(event, Role.SOURCE) + ">" + state(event, Role.TARGET),
                        event.date().value(),
                        lower(event.date().basis()))
                + (facts.isEmpty() ? "" : " | " + facts);
    }

    private static String value(SeriesValue value) {
        return "value " + value.series() + " " + value.a() + "-" + (value.b() == null ? "" : value.b()) + " "
                + value.period().value() + " = " + value.value();
    }

    private static String silence(Silence silence) {
        return "! " + silence.reason() + " "
                + Objects.requireNonNull(silence.evidence()).quote().replace("\n", " ; ");
    }

    private static String state(Event event, Role role) {
        return event.actors().stream()
                .filter(actor -> actor.role() == role)
                .map(actor -> String.valueOf(actor.country()))
                .collect(Collectors.joining("+"));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
