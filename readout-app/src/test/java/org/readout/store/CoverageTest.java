package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Coverage;
import org.readout.model.Selection;

/** What a source covers is read off its own numbering, unless the user says. */
class CoverageTest {
    @TempDir
    Path home;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void numbersWithoutHolesAreACompleteCollection() {
        store.commit(Records.numbered(0, 50));

        Coverage coverage = only();
        assertThat(coverage.selection()).isEqualTo(Selection.COMPLETE);
        assertThat(coverage.denominatorKnown()).isTrue();
        assertThat(coverage.outlet()).isEqualTo("Evening bulletin");
        assertThat(coverage.from()).isEqualTo("2014-01-01");
        assertThat(coverage.to()).isEqualTo("2014-01-10");
        assertThat(coverage.missingDays()).isEmpty();
    }

    @Test
    void holesInTheNumbersShowASelection() {
        List<Entry> all = new ArrayList<>(Records.numbered(0, 50));
        all.removeIf(entry -> entry.document().provenance().position() == 2);
        store.commit(all);

        Coverage coverage = only();
        assertThat(coverage.selection()).isEqualTo(Selection.SELECTED);
        assertThat(coverage.criterion())
                .isEqualTo("positions within the day are missing: at least 10 of 50 items are not here");
        assertThat(coverage.documents()).isEqualTo(40);
    }

    @Test
    void manyMissingDaysShowASelectionAndFewAreGaps() {
        List<Entry> few = new ArrayList<>(Records.numbered(0, 1000));
        few.removeIf(entry -> LocalDate.of(2014, 2, 3).equals(entry.document().published()));
        store.commit(few);
        assertThat(only().selection()).isEqualTo(Selection.COMPLETE);
        assertThat(only().missingDays()).containsExactly(LocalDate.of(2014, 2, 3));

        store.commit(List.of(Records.item("2014-08-01", 1, "晚些时候", "晴")));
        assertThat(only().selection()).isEqualTo(Selection.SELECTED);
        assertThat(only().criterion()).startsWith("whole days are missing: 13 of 213 days");
        assertThat(only().missingDays()).as("of a selection no day is a gap").isEmpty();
    }

    @Test
    void aDuplicateHoldsItsPlaceButIsNotCounted() {
        store.commit(List.of(
                Records.item("2014-01-01", 1, "要闻", "短"),
                Records.item("2014-01-01", 2, "要闻", "长一些"),
                Records.item("2014-01-01", 3, "无文", "")));

        assertThat(only().selection()).isEqualTo(Selection.COMPLETE);
        assertThat(only().documents()).isEqualTo(2);
        assertThat(only().withoutText()).isEqualTo(1);
    }

    @Test
    void withoutNumbersNothingIsKnownUntilDeclared() {
        byte[] bytes = "essay".getBytes(StandardCharsets.UTF_8);
        store.commit(List.of(Records.record("essay.txt", 0, null, "", "一篇文章", bytes)));

        assertThat(only().selection()).isEqualTo(Selection.UNKNOWN);
        assertThat(only().from()).isNull();
        assertThat(only().criterion()).contains("denominators are unknown");

        store.declare("essay.txt", "A journal", "");
        store.declare("essay.txt", "", "essays on the peninsula");
        assertThat(only().selection()).isEqualTo(Selection.SELECTED);
        assertThat(only().criterion()).isEqualTo("essays on the peninsula");
        assertThat(only().outlet()).isEqualTo("A journal");
    }

    private Coverage only() {
        assertThat(store.coverage()).hasSize(1);
        return store.coverage().get(0);
    }
}
