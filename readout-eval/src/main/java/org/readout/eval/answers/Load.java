package org.readout.eval.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.readout.pipeline.BadRequest;

/**
 * A fixed number of requests by so many readers at once, in an order that is always the same.
 *
 * @param millis of each request, sorted
 * @param seconds of all together
 */
record Load(double[] millis, double seconds) {
    private static final double NANOS_A_MILLI = 1e6;
    private static final double NANOS_A_SECOND = 1e9;
    /** Each request takes an address that far from the last: neighbours do not ask the same. */
    private static final int STRIDE = 7;

    static Load of(String root, List<String> addresses, int requests, int readers) {
        HttpClient client = HttpClient.newHttpClient();
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(readers);
        double[] millis = new double[requests];
        long begun = System.nanoTime();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < readers; i++) {
                all.add(pool.submit(() -> {
                    for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                        millis[n] = ask(client, root + addresses.get(n * STRIDE % addresses.size()));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadRequest("the measurement was ended; start it again");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
        Arrays.sort(millis);
        return new Load(millis, seconds);
    }

    /** Milliseconds until all of the answer is there. */
    static double ask(HttpClient client, String address) {
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " is answered with " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadRequest("the measurement was ended; start it again");
        }
        return (System.nanoTime() - begun) / NANOS_A_MILLI;
    }

    /** @param share of the requests that took no longer, from 0 to 1 */
    double within(double share) {
        return millis[Math.min(millis.length - 1, (int) Math.ceil(share * millis.length) - 1)];
    }
}
