package org.readout.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.readout.export.cite.Citations;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.library.Library;

/** A workbench on a record of its own, asked as a browser would ask it. */
public final class Bench implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");

    private final Workbench workbench;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Throwable> failures;

    private Bench(Workbench workbench, List<Throwable> failures) {
        this.workbench = workbench;
        this.failures = failures;
    }

    /** On the sample that the program brings along. */
    public static Bench ofSample(Path home) {
        try (InputStream sample = Bench.class.getResourceAsStream("/org/readout/sample/readouts.jsonl")) {
            Path file = home.resolve("readouts.jsonl");
            Files.copy(sample, file);
            return of(home, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the documents of a file. */
    public static Bench of(Path home, Path file) {
        IntakeOptions options = IntakeOptions.plain(TODAY);
        try (Library library = Library.open(home, Lexicon.bundled(), 2)) {
            library.add(
                    List.of(file.toString()),
                    new Sources(options, InputStream::nullInputStream),
                    options,
                    problem -> {});
        }
        return on(home);
    }

    /** On a home folder as it is. */
    public static Bench on(Path home) {
        List<Throwable> failures = new ArrayList<>();
        Settings settings = new Settings("127.0.0.1", 0, List.of(), 1);
        return new Bench(
                Workbench.start(home, Lexicon::bundled, settings, () -> new Citations("test", TODAY), failures::add),
                failures);
    }

    /** Its address, without the slash at the end. */
    public String root() {
        return "http://127.0.0.1:" + workbench.port();
    }

    /** Defects met so far. */
    public List<Throwable> failures() {
        return failures;
    }

    public HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(root() + address)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a change made on a page carries. */
    public String token() {
        return Jsoup.parse(get("/verify").body())
                .expectFirst("input[name=token]")
                .attr("value");
    }

    /** Sends a form as a page of the workbench would: names and values by turns. */
    public HttpResponse<String> post(String address, String... fields) {
        StringBuilder form = new StringBuilder("token=" + token());
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(root() + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Sends a form with a file. */
    public HttpResponse<String> post(String address, String name, byte[] file) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token()
                        + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        parts.writeBytes(file);
        parts.writeBytes("\r\n--cut--\r\n".getBytes(UTF_8));
        return send(HttpRequest.newBuilder(URI.create(root() + address))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts.toByteArray())));
    }

    @Override
    public void close() {
        workbench.close();
    }
}
