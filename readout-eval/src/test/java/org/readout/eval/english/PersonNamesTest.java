package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Hong Gil-dong,     Hong Gil Dong,   3",
        "Jose Marti,        José Martí,      3",
        "Hong Gil-dong,     Gil-dong Hong,   2",
        "Sven Arne Dahl,    Dahl,            1",
        "Sven Dahl,         Sven Arne Dahl,  0",
        "Sven Dahl,         Omar Dahl,       0",
        "Sven Dahl,         '--',            0",
    })
    void spellingsOfOneNameAreOne(String name, String coded, int likeness) {
        assertThat(PersonNames.likeness(Set.of(name), coded)).isEqualTo(likeness);
    }
}
