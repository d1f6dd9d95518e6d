package org.readout.serve.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.pipeline.BadRequest;

class PagingTest {
    private static final List<String> ROWS = List.of("a", "b", "c", "d", "e");

    @Test
    void thePagesTogetherAreAllRows() {
        List<String> read = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Paging.Page page = Paging.of(ROWS, cursor, 2);
            assertThat(page.total()).isEqualTo(5);
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).isEqualTo(ROWS);
    }

    @Test
    void rowsThatCameBeforeTheCursorMoveItOn() {
        String cursor = Paging.of(ROWS, null, 2).next();

        assertThat(Paging.of(List.of("0", "a", "b", "c"), cursor, 2).items()).containsExactly("c");
    }

    @Test
    void aCursorWhoseRowIsGoneSaysSo() {
        String cursor = Paging.of(ROWS, null, 2).next();

        assertThatThrownBy(() -> Paging.of(List.of("x", "y"), cursor, 2))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("begin again");
        assertThatThrownBy(() -> Paging.of(ROWS, "not a cursor", 2)).isInstanceOf(BadRequest.class);
    }
}
