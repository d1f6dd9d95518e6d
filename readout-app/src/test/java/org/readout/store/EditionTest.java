package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number of a record tells whether answers made from it still hold, also to a process that was not there meanwhile. */
class EditionTest {
    @TempDir
    Path home;

    @Test
    void itIsAnotherOneAfterEveryChangeByWhomever() {
        try (Store reader = Store.open(home);
                Store writer = Store.open(home)) {
            long empty = reader.version();
            writer.commit(Records.numbered(0, 3));
            long three = reader.version();
            writer.commit(Records.numbered(3, 4));
            long four = reader.version();
            writer.declare(Records.SOURCE, "an outlet", "by hand");
            long declared = reader.version();
            writer.recode(document -> Codings.of(document, "zh-9"), Progress.NONE);
            long recoded = reader.version();

            assertThat(Set.of(empty, three, four, declared, recoded)).hasSize(5);
            assertThat(writer.version()).isEqualTo(recoded);
        }
    }

    @Test
    void itStaysWhereNothingChanges() {
        long added;
        try (Store store = Store.open(home)) {
            store.commit(Records.numbered(0, 3));
            added = store.version();
            store.commit(Records.numbered(0, 3), List.of(new TakenFile(Records.SOURCE, "2014-01-01", "content")));
            assertThat(store.version()).as("nothing new was added").isEqualTo(added);
        }
        try (Store store = Store.open(home)) {
            assertThat(store.version()).as("opened again").isEqualTo(added);
        }
    }
}
