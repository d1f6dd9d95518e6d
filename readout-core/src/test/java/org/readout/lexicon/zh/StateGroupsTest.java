package org.readout.lexicon.zh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Source;
import org.readout.lexicon.StateGroups;

class StateGroupsTest {
    private static final StateGroups GROUPS = new ChineseLexicon(Lexicon.bundled()).groups();

    @Test
    void membersAreThoseOfTheDay() {
        assertThat(members("上合组织峰会", "2016-06-24")).isEqualTo(6);
        assertThat(members("上合组织峰会", "2018-06-10")).isEqualTo(8);
        assertThat(members("上合组织峰会", null)).isEqualTo(10);
    }

    @Test
    void aGroupThatIsNoMoreNamesNobody() {
        assertThat(GROUPS.in("伊核问题六国", LocalDate.parse("2019-01-01"))).isEmpty();
    }

    @Test
    void whatIsNoDayIsRefused() {
        Source source = new Source(
                Map.of("zh/state-groups.tsv", "names\tkind\tmembers\tfrom\tto\tsource\n甲\tbody\tFRA|DEU\t2019\t\tx\n"));
        assertThatThrownBy(() -> StateGroups.read(source, "zh/state-groups.tsv"))
                .hasMessageContaining("zh/state-groups.tsv:2: from '2019' is no day");
    }

    private static int members(String text, @Nullable String day) {
        return GROUPS.in(text, day == null ? null : LocalDate.parse(day))
                .get(0)
                .members()
                .size();
    }
}
