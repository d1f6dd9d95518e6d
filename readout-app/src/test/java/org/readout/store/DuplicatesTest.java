package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.DocId;

/** What one outlet published twice on one day under one title is kept once, whoever came first. */
class DuplicatesTest {
    private static final Entry SHORT = Records.item("2014-07-03", 1, "习近平访韩", "中国和韩国会谈。");
    private static final Entry LONG = Records.item("2014-07-03", 5, "习近平访韩", "中国和韩国会谈，双方发表声明。");
    private static final Entry AS_LONG = Records.item("2014-07-03", 9, "习近平访韩", "中国和韩国会谈，双方发表公报。");
    private static final List<Entry> ALL = List.of(SHORT, LONG, AS_LONG);
    private static final DocId KEPT = Stream.of(LONG, AS_LONG)
            .map(entry -> entry.document().id())
            .min(Comparator.naturalOrder())
            .orElseThrow();

    @TempDir
    Path home;

    static Stream<List<Integer>> orders() {
        return Stream.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theLongestIsKeptInWhateverOrderTheyCome(List<Integer> order) {
        try (Store store = Store.open(home)) {
            int duplicates = 0;
            for (int i : order) {
                duplicates += store.commit(List.of(ALL.get(i))).duplicates();
            }
            assertThat(duplicates).isEqualTo(2);
            assertKept(store);
        }
    }

    @Test
    void theLongestIsKeptWithinOneBatch() {
        try (Store store = Store.open(home)) {
            assertThat(store.commit(ALL)).isEqualTo(new Acknowledged(3, 2, 3));
            assertKept(store);
        }
    }

    @Test
    void otherDaysTitlesAndEmptyTitlesAreNoDuplicates() {
        Entry nextDay = Records.item("2014-07-04", 1, "习近平访韩", "中国和韩国会谈。");
        Entry otherTitle = Records.item("2014-07-03", 2, "习近平抵韩", "中国和韩国会谈。");
        Entry untitled = Records.item("2014-07-03", 3, "", "天气。");
        Entry alsoUntitled = Records.item("2014-07-03", 4, "", "体育。");
        try (Store store = Store.open(home)) {
            store.commit(List.of(SHORT, nextDay, otherTitle, untitled, alsoUntitled));

            assertThat(store.counts().duplicates()).isZero();
            assertThat(store.counts().documents()).isEqualTo(5);
        }
    }

    /** Others of the group are found by name and say which is kept, but are neither listed nor searched nor counted. */
    private static void assertKept(Store store) {
        List<DocId> listed = new ArrayList<>();
        store.each(Filter.ALL, stored -> listed.add(stored.document().id()));
        assertThat(listed).containsExactly(KEPT);
        assertThat(store.search("中国和韩国", 9)).extracting(Hit::document).containsExactly(KEPT);
        assertThat(store.search("会谈", 9)).extracting(Hit::document).containsExactly(KEPT);
        assertThat(store.counts()).isEqualTo(new Counts(1, 2, 3, 1, 0, 1, 0, 0, 0));
        assertThat(store.find(SHORT.document().id().sha256()).orElseThrow().sameAs())
                .isEqualTo(KEPT);
        assertThat(store.find(KEPT.sha256()).orElseThrow().sameAs()).isNull();
        assertThat(store.verify(line -> {}, Progress.NONE).clean()).isTrue();
    }
}
