package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Actor;
import org.readout.model.Event;
import org.readout.model.Layer;
import org.readout.model.Role;

/** Whom an act is done to where neither its words nor a reason tell: the likeliest of all, by learned weights. */
class TargetChoiceTest {
    private static final String PROMISE = "Togo, Peru and Oman held talks. Togo and Peru agreed on little. Oman offered"
            + " mediation between Togo and Peru. Togo's foreign minister thanked the sultan of Oman and promised cooperation.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # the only other state of the sentence, though what names it is a prison
        Egypt and Peru trade in fish. Peru exports fish to Egypt. Chad is poor. Egypt demanded the release of sailors held in a Chadian prison. | REQUEST > TCD
        # what its words name stays
        Egypt and Peru trade in fish. Peru exports fish to Egypt. Chad is poor. Egypt promised fuel for Chadian hospitals.                      | AGREE > TCD
        # so does that nobody is meant, or who did what is answered
        Kenya, Peru and Chad met. Kenya closed its market on Monday. Peru condemned any attack.                                                 | ACCUSE > -
        Kenya, Peru and Chad met. Kenya closed its market on Monday. Peru condemned the move.                                                   | ACCUSE > KEN
        """)
    void whomItIsDoneTo(String text, String expected) {
        assertThat(told(last(text))).isEqualTo(expected);
    }

    @Test
    void whoIsThankedIsWhoIsPromisedSomething() {
        assertThat(told(last(PROMISE))).isEqualTo("AGREE > OMN");
    }

    @Test
    void whoWasChosenIsComputedAndStandsWhereItWasNamedLast() {
        Actor chosen = targets(last(PROMISE)).get(0);
        assertThat(chosen.evidence().layer()).isEqualTo(Layer.COMPUTED);
        assertThat(chosen.evidence().span().start()).isEqualTo(PROMISE.lastIndexOf("Oman"));
    }

    @Test
    void aLoneSentenceIsLeftToTheRules() {
        assertThat(told(last("Egypt demanded the release of sailors held in a Chadian prison.")))
                .doesNotContain("TCD");
    }

    private static Event last(String text) {
        List<Event> events = Texts.coded(text, "2019-05-02").events();
        return events.get(events.size() - 1);
    }

    private static String told(Event event) {
        String states = targets(event).stream()
                .map(Actor::country)
                .map(String::valueOf)
                .collect(Collectors.joining("+"));
        return event.code().type() + " > " + (states.isEmpty() ? "-" : states);
    }

    private static List<Actor> targets(Event event) {
        return event.actors().stream()
                .filter(actor -> actor.role() == Role.TARGET)
                .toList();
    }
}
