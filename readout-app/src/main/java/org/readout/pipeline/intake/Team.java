package org.readout.pipeline.intake;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Threads that share the reading of documents. Results come in the order of the tasks, so that the number of threads never
 * shows in them.
 */
final class Team implements AutoCloseable {
    private final ExecutorService threads;

    Team(int number) {
        threads = Executors.newFixedThreadPool(Math.max(1, number), task -> {
            Thread thread = new Thread(task, "readout-coder");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Tasks under way.
     *
     * @param futures in the order of the tasks
     */
    record Started<R>(List<Future<R>> futures) {
        /** Waits for all; the first failure is thrown. */
        List<R> results() {
            return futures.stream().map(Team::result).toList();
        }
    }

    <T, R> List<R> map(List<T> items, Function<T, R> task) {
        return start(items, task).results();
    }

    <T, R> Started<R> start(List<T> items, Function<T, R> task) {
        return new Started<>(items.stream()
                .map(item -> threads.submit(() -> task.apply(item)))
                .toList());
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while coding; run the command again", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
