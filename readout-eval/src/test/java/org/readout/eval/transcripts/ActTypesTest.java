package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.eval.PlainTexts;
import org.readout.lexicon.Lexicon;
import org.readout.model.Event;
import org.readout.pipeline.intake.Reader;

/** One code may be several things to those who label: the words an act rests on part them. */
class ActTypesTest {
    private static final Reader READER = Reader.of(Lexicon.bundled());

    @Test
    void aJointStatementIsOneAndRelationsRaisedAreNot() {
        assertThat(types("中国和智利19日在北京发表联合声明。")).containsExactly(Set.of("joint_statement"));
        assertThat(types("中国和智利19日宣布将两国关系提升为战略伙伴关系。")).containsOnly(Set.of());
    }

    private static List<Set<String>> types(String text) {
        ActTypes types = ActTypes.bundled();
        List<Event> events = READER.read(PlainTexts.document(text, LocalDate.of(2015, 3, 20)))
                .events();
        assertThat(events).isNotEmpty();
        return events.stream().map(types::of).toList();
    }
}
