package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command line, server and notebook may open one store at once. */
class SharedUseTest {
    @TempDir
    Path home;

    @Test
    void readsWholeBatchesWhileAnotherStoreWrites() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Store reader = Store.open(home)) {
            Future<?> writing = other.submit(() -> {
                try (Store writer = Store.open(home)) {
                    for (int i = 0; i < 20; i++) {
                        writer.commit(Records.numbered(i * 50, i * 50 + 50));
                    }
                }
            });
            List<Integer> seen = new ArrayList<>();
            while (!writing.isDone()) {
                seen.add(reader.counts().places());
            }
            writing.get();
            assertThat(seen).isSorted().allSatisfy(places -> assertThat(places % 50)
                    .isZero());
            assertThat(reader.counts().places()).isEqualTo(1000);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void twoWritersWaitForOneAnother() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Store one = Store.open(home);
                Store two = Store.open(home)) {
            List<Future<?>> writing = List.of(threads.submit(() -> addAll(one)), threads.submit(() -> addAll(two)));
            for (Future<?> each : writing) {
                each.get();
            }
            assertThat(one.counts().places()).isEqualTo(500);
            assertThat(two.verify(line -> {}, Progress.NONE))
                    .extracting(Audit::documents, Audit::failures)
                    .containsExactly(500, 0);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whatReadsMayWrite() {
        try (Store store = Store.open(home)) {
            store.commit(Records.numbered(0, 300));
            List<Integer> places = new ArrayList<>();

            store.each(Filter.ALL, stored -> {
                if (places.isEmpty()) {
                    places.add(store.commit(Records.numbered(300, 310)).places());
                }
            });

            assertThat(places).containsExactly(10);
        }
    }

    private static void addAll(Store store) {
        for (int i = 0; i < 10; i++) {
            store.commit(Records.numbered(i * 50, i * 50 + 50));
        }
    }
}
