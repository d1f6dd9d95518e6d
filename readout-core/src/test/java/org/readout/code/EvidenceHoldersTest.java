package org.readout.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.When;

class HoldingTest {
    private static Stream<String> parts(Class<?> kind) {
        return Stream.of(kind.getRecordComponents())
                .filter(EvidenceHolders::evidence)
                .map(part -> part.getName());
    }

    @Test
    void evidenceItselfAndInLists() {
        assertThat(parts(Actor.class)).containsExactly("evidence");
        assertThat(parts(When.class)).containsExactly("evidence");
    }

    @Test
    void evidenceFurtherBelow() {
        assertThat(parts(Coding.class)).contains("events", "statements").doesNotContain("lexicon");
    }

    @Test
    void noneInAState() {
        assertThat(parts(Country.class)).isEmpty();
    }
}
