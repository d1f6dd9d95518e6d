package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Person;
import org.readout.model.Statement;

/** Who says what, with what stance: {@code statements.tsv}. A new form of sentence is a line there. */
class SayingsTest {

    @ParameterizedTest
    @MethodSource("lines")
    void aTextReportsTheseStatements(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(Texts.coded(cells[0], "2019-03-09").statements().stream()
                        .map(SayingsTest::written)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(cells[1]);
    }

    static Stream<String> lines() throws IOException {
        return Texts.lines("statements.tsv");
    }

    private static String written(Statement said) {
        Country addressee = said.addressee();
        return who(said.speaker()) + (said.negated() ? " not " : " ") + said.verb() + " " + said.stance()
                + (said.restated() ? " again" : "") + (addressee == null ? "" : " to " + addressee.code());
    }

    private static String who(Actor speaker) {
        Person person = speaker.person();
        Country country = speaker.country();
        return person != null ? person.name(Language.ENGLISH) : country != null ? country.code() : "?";
    }
}
