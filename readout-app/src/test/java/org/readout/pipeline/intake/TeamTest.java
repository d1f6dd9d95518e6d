package org.readout.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.pipeline.BadRequest;

class TeamTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 16})
    void resultsComeInTheOrderOfTheTasks(int threads) {
        List<Integer> tasks = IntStream.range(0, 500).boxed().toList();
        try (Team team = new Team(threads)) {
            assertThat(team.map(tasks, task -> task * 2))
                    .isEqualTo(tasks.stream().map(task -> task * 2).toList());
        }
    }

    @Test
    void aFailureKeepsItsKind() {
        try (Team team = new Team(2)) {
            assertThatThrownBy(() -> team.map(List.of(1, 2), task -> {
                        throw new BadRequest("not this one");
                    }))
                    .isInstanceOf(BadRequest.class)
                    .hasMessage("not this one");
        }
    }
}
