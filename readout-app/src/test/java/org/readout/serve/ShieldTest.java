package org.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another site, a neighbour in the network or a hostile document must not get done. */
class ShieldTest {
    @TempDir
    private static Path home;

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = Bench.on(home);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingInlineRuns() {
        String policy = header(bench.get("/api/v1/coverage"), "Content-Security-Policy");

        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
        assertThat(policy).doesNotContain("unsafe", "http:", "https:", "*", "data:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/coverage", "/nothing/here", "/static/readout.css", "/openapi.yaml"})
    void everyAnswerIsGuarded(String address) {
        HttpResponse<String> answer = bench.get(address);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    /** DNS rebinding: a name of another site that points here. */
    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8765", "127.0.0.1.evil.example", "localhost.evil.example", "[::2]"
            })
    void aNameOfAnotherSiteIsNotAnswered(String host) throws IOException {
        assertThat(raw("GET /api/v1/coverage HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("host_not_allowed")
                .doesNotContain("evil");
    }

    @Test
    void aChangeWithoutTheTokenIsRefused() {
        HttpResponse<String> answer = bench.send(post("/corrections", "why=because"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("token_missing");
    }

    /** Once lost its answer on a loaded machine: the line was closed while the body was still on its way. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 40})
    void whatIsTooLargeIsRefusedAndTheSenderHearsWhy(int times) {
        HttpResponse<String> answer =
                bench.send(post("/corrections", "why=" + "x".repeat(times * Settings.MOST_UPLOADED)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too_large");
    }

    @Test
    void aLongFormFromAnotherSiteHearsWhyTooAndTheLineStaysOpen() throws IOException {
        String form = "why=" + "x".repeat(Settings.MOST_UPLOADED / 2);
        String refused = "POST /corrections HTTP/1.1\r\nHost: evil.example\r\nContent-Length: " + form.length()
                + "\r\n\r\n" + form;

        assertThat(raw(refused + "GET /api/v1/coverage HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/meetings",
                "/api/v1/meetings?a=Atlantis",
                "/api/v1/meetings?a=CHN&from=yesterday",
                "/api/v1/meetings?a=CHN&lvel=3",
                "/api/v1/meetings?a=CHN&limit=0",
                "/api/v1/meetings?a=CHN&cursor=zzz",
                "/api/v1/documents/..%2F..%2Fetc%2Fpasswd",
                "/api/v1/documents/%2Fetc%2Fpasswd",
                "/api/v1/compare?first=/etc/passwd&second=/etc/hosts",
                "/nothing/here",
                "/static/..%2FV1__documents_and_codings.sql",
                "/static/%2e%2e/Asset.class"
            })
    void whatIsWrongIsToldInOneShapeAndNamesNoPath(String address) {
        HttpResponse<String> answer = bench.get(address);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body())
                .startsWith("{\"error\":{\"status\":" + answer.statusCode() + ",\"code\":\"")
                .doesNotContain(home.toString(), "root:", "Exception", "at org.readout");
    }

    @Test
    void otherMethodsAreNotTaken() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(bench.root() + "/api/v1/coverage"))
                .method("TRACE", HttpRequest.BodyPublishers.noBody());

        assertThat(bench.send(request).statusCode()).isBetween(400, 499);
    }

    private static HttpRequest.Builder post(String address, String form) {
        return HttpRequest.newBuilder(URI.create(bench.root() + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(bench.root()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
