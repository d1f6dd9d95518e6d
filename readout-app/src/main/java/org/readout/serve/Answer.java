package org.readout.serve;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is sent back. Immutable: the bytes are not to be changed.
 *
 * @param status of HTTP
 * @param type media type with its charset
 * @param bytes the body
 * @param file name to save it by; absent if it is to be shown
 * @param location where to go on; absent if here
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied nowhere for speed
public record Answer(int status, String type, byte[] bytes, @Nullable String file, @Nullable String location) {
    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json; charset=utf-8";
    public static final String JSON_LINES = "application/x-ndjson; charset=utf-8";
    public static final String CSV = "text/csv; charset=utf-8; header=present";
    public static final String SVG = "image/svg+xml; charset=utf-8";
    public static final String YAML = "application/yaml; charset=utf-8";
    public static final String TEXT = "text/plain; charset=utf-8";

    public static final int BAD = 400;

    public static final int OK = 200;
    private static final int SEE_OTHER = 303;

    public static Answer of(String type, String body) {
        return of(OK, type, body);
    }

    public static Answer of(int status, String type, String body) {
        return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), null, null);
    }

    /** The same with another status. */
    public Answer with(int other) {
        return new Answer(other, type, bytes, file, location);
    }

    /** To be saved by a name. */
    public Answer as(String name) {
        return new Answer(status, type, bytes, name, location);
    }

    /** After a change: the page to show. */
    public static Answer seeOther(String location) {
        return new Answer(SEE_OTHER, TEXT, new byte[0], null, location);
    }
}
