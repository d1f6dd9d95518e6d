package org.readout.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every request passes before it is looked at, and what every answer tells the browser not to do. */
final class Shield {
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    /** Nothing from elsewhere, nothing inline, no frame: a quote that slipped through as markup could load or send nothing. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cache-Control",
            "no-cache");

    private static final int FORBIDDEN = 403;
    private static final int TOO_LARGE = 413;

    private final Hosts hosts;
    private final Token token;

    Shield(Hosts hosts, Token token) {
        this.hosts = hosts;
        this.token = token;
    }

    /**
     * What was sent along is taken in first and thrown away, up to {@link Settings#MOST_DISCARDED}: where a server closes
     * the line on a sender that still sends, the answer is lost and the browser tells of a broken connection.
     *
     * @throws Refused if the request is not to be looked at
     */
    void pass(Context request) {
        HEADERS.forEach(request::header);
        try {
            look(request);
        } catch (Refused e) {
            discard(request);
            throw e;
        }
    }

    private void look(Context request) {
        if (!hosts.knows(request.header("Host"))) {
            throw new Refused(
                    FORBIDDEN,
                    "host_not_allowed",
                    "the workbench does not answer to this name; call it by 127.0.0.1, or start it with --allow-host NAME");
        }
        if (request.contentLength() > Settings.MOST_UPLOADED) {
            throw new Refused(
                    TOO_LARGE, "too_large", "a request may hold " + Settings.MOST_UPLOADED + " bytes at most");
        }
        if (!READING.contains(request.method())) {
            change(request);
        }
    }

    private static void discard(Context request) {
        try {
            request.req().getInputStream().skip(Settings.MOST_DISCARDED);
        } catch (IOException e) {
            // The sender has hung up: nobody waits for an answer.
        }
    }

    private void change(Context request) {
        String given = request.header(Token.HEADER);
        if (!ownSite(request) || !token.is(given == null ? request.formParam(Token.PARAMETER) : given)) {
            throw new Refused(
                    FORBIDDEN,
                    "token_missing",
                    "a change needs the token of this workbench; reload the page and send the form again");
        }
    }

    /** Old browsers send neither header; the token is asked of all. */
    private static boolean ownSite(Context request) {
        @Nullable String site = request.header("Sec-Fetch-Site");
        @Nullable String origin = request.header("Origin");
        return (site == null || OWN_SITE.contains(site))
                && (origin == null || origin.equals("http://" + request.header("Host")));
    }
}
