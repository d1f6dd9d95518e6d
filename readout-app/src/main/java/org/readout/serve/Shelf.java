package org.readout.serve;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers kept ready, by address, for as long as the record is the same; those not asked for longest go first. What many ask for
 * at once is worked out once. Safe for use by several threads.
 */
final class Shelf {
    private final long mostBytes;
    private final Map<String, FutureTask<Answer>> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long version;
    private long bytes;

    Shelf(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * @param now version of the record
     * @param work works the answer out; what it throws is thrown to all who wait, and not kept
     */
    Answer get(String address, long now, Supplier<Answer> work) {
        FutureTask<Answer> task = task(address, now, work);
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while an answer was worked out", e);
        } catch (ExecutionException e) {
            forget(address, task);
            throw rethrown(e.getCause());
        }
    }

    private synchronized FutureTask<Answer> task(String address, long now, Supplier<Answer> work) {
        if (now != version) {
            answers.clear();
            bytes = 0;
            version = now;
        }
        return answers.computeIfAbsent(address, a -> new FutureTask<>(() -> weighed(now, work.get())));
    }

    private Answer weighed(long then, Answer answer) {
        weigh(then, answer.bytes().length);
        return answer;
    }

    private synchronized void weigh(long then, int length) {
        bytes += then == version ? length : 0;
        for (Iterator<FutureTask<Answer>> oldest = answers.values().iterator();
                bytes > mostBytes && oldest.hasNext(); ) {
            FutureTask<Answer> task = oldest.next();
            if (task.isDone()) {
                bytes -= length(task);
                oldest.remove();
            }
        }
    }

    /** Of one that is done; a failed one is about to be forgotten and was never weighed. */
    private static int length(FutureTask<Answer> done) {
        try {
            return done.get().bytes().length;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException e) {
            return 0;
        }
    }

    private synchronized void forget(String address, FutureTask<Answer> task) {
        answers.remove(address, task);
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException failure) {
            return failure;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }
}
