package org.readout.code.en.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.code.en.Texts;
import org.readout.model.Actor;
import org.readout.model.Role;

/** Of which state ministries and officials act that a text names without one, and whom a state answers. Two states in each. */
class OfficialHomeTest {
    private static final String ROW =
            "Oman expelled four Chadian diplomats on Monday. Chad expelled two Omani diplomats.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # in a paragraph the state spoken of last
        Chad rejected the step. The foreign ministry urged Oman to reconsider.               | REQUEST TCD>OMN
        Chad rejected the step. A spokesman, Idris Mahan, accused Oman of spite.             | ACCUSE TCD>OMN
        # whom an official faces is not his own state
        Foreign Minister Idris Mahan accused Omani officials of spite.                       | ACCUSE TCD>OMN
        Foreign Minister Said Lamki accused Chadian officials of spite.                      | ACCUSE OMN>TCD
        """)
    void whoActs(String text, String expected) {
        assertThat(last("MUSCAT (Wire) - " + ROW + "\n\n" + text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Kenya, Peru and Chad met. Kenya accused Chad of arming rebels. Chad rejected the charge. | REJECT TCD>KEN
        Kenya, Peru and Chad met. Kenya welcomed the visit of Peru. Chad rejected the charge.    | REJECT TCD>-
        """)
    void whomAStateAnswers(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Kenya, Peru and Chad met. Kenya closed its market on Monday. Peru condemned the move.                      | ACCUSE PER>KEN
        Kenya, Peru and Chad met. Chad fired two rockets on Monday. The launches were condemned by Peru.           | ACCUSE PER>TCD
        Kenya, Peru and Chad met. A Chadian strike destroyed a depot. Kenya denounced the attack.                  | ACCUSE KEN>TCD
        Kenya, Peru and Chad met. Kenya proposed a truce. Peru welcomed the proposal.                              | SUPPORT PER>KEN
        Kenya, Peru and Chad met. Kenya said Chad had shelled a village. Peru condemned the attack.                | ACCUSE PER>TCD
        # what a noun stands for that names its doer, or brings up something new
        Kenya, Peru and Chad met. Kenya closed its market on Monday. Peru condemned Chad's move.                   | ACCUSE PER>TCD
        Kenya, Peru and Chad met. Kenya closed its market on Monday. Peru condemned any attack.                    | ACCUSE PER>-
        """)
    void whoDidWhatIsPraisedOrBlamed(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Peru's president, Ana Rojas, received Chilean Foreign Minister Luis Soto. The guest thanked Peru.  | SUPPORT CHL>PER
        Peru's president, Ana Rojas, received Chilean Foreign Minister Luis Soto. The host thanked Chile.  | SUPPORT PER>CHL
        # whom something is given stands before it
        Egypt offered Sudan its backing.                                                                   | SUPPORT EGY>SDN
        Japan promised Vietnam grain and fuel.                                                             | AGREE JPN>VNM
        # who was attacked is not blamed for it
        Kenya signed a pact with Oman. Oman opened an embassy in Kenya. Oman condemned the attack on a Kenyan base. | ACCUSE OMN>-
        """)
    void whoIsMeantByGuestsGiftsAndBlame(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        President Han Mi-sook met Australian Prime Minister Dan Whit on Monday. They spoke of North Korea. President Han thanked Australia. | SUPPORT KOR>AUS
        """)
    void whoSharesAFamilyNameWithSomebodyKnownElsewhere(String text, String expected) {
        assertThat(last("Summit\n\nOffice of the President, Republic of Korea\n\n" + text))
                .isEqualTo(expected);
    }

    private static String last(String text) {
        return Texts.coded(text, "2019-05-02").events().stream()
                .reduce((a, b) -> b)
                .map(event -> event.code().type() + " " + states(event.actors(), Role.SOURCE) + ">"
                        + states(event.actors(), Role.TARGET))
                .orElse("-");
    }

    private static String states(List<Actor> actors, Role role) {
        String states = actors.stream()
                .filter(actor -> actor.role() == role)
                .map(actor -> Optional.ofNullable(actor.country())
                        .map(country -> country.code())
                        .orElse("-"))
                .distinct()
                .collect(Collectors.joining("+"));
        return states.isEmpty() ? "-" : states;
    }
}
