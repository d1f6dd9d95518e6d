package org.readout.serve.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Person;
import org.readout.model.Signal;

/**
 * Addresses of the pages. All that a reader chose stands in them, so that an address sent to a colleague shows the same.
 *
 * @param names tag of the language names are shown in; empty for the usual one
 */
public record Links(String names) {
    private static final String UNRESERVED = "-._~/,:";

    public String home() {
        return with("/", Map.of());
    }

    public String state(Country state) {
        return with("/state/" + state.code(), Map.of());
    }

    public String dyad(Country a, Country b) {
        return with("/dyad/" + a.code() + "/" + b.code(), Map.of());
    }

    public String signals(Country a, Country b) {
        return with("/signals/" + a.code() + "/" + b.code(), Map.of());
    }

    public String meeting(Meeting meeting) {
        return with("/meeting", Map.of("id", meeting.id()));
    }

    public String person(Person person) {
        return with("/person", Map.of("name", person.id()));
    }

    public String document(DocId document) {
        return with("/doc/" + document.brief(), Map.of());
    }

    /** The sentence itself, marked in its document. */
    public String evidence(Evidence evidence) {
        return place(evidence.docId(), evidence.span().start(), evidence.span().end());
    }

    public String place(DocId document, int start, int end) {
        return with("/doc/" + document.brief(), Map.of("at", start + "-" + end)) + "#at";
    }

    public String compare(DocId first, DocId second) {
        return with("/compare", Map.of("first", first.brief(), "second", second.brief()));
    }

    public String formula(String formula) {
        return with("/formula", Map.of("formula", formula));
    }

    /** What a signal was held against. */
    public String cases(Signal signal, String asOf) {
        return with(
                "/cases",
                Map.of(
                        "a",
                        signal.state().code(),
                        "b",
                        signal.partner().code(),
                        "day",
                        signal.day(),
                        "kind",
                        signal.kind(),
                        "about",
                        signal.about(),
                        "as_of",
                        asOf));
    }

    public String search(String words) {
        return with("/search", Map.of("q", words));
    }

    public String page(String path) {
        return with(path, Map.of());
    }

    /** An address with parameters, those of an empty or absent value left out. */
    public String with(String path, Map<String, ?> parameters) {
        Map<String, Object> all = new TreeMap<>(parameters);
        if (!names.isEmpty()) {
            all.putIfAbsent("names", names);
        }
        return address(path, all);
    }

    /** An address of the API: what is computed knows no names. */
    public static String api(String path, Map<String, ?> parameters) {
        return address("/api/v1" + path, new TreeMap<>(parameters));
    }

    private static String address(String path, Map<String, ?> parameters) {
        StringBuilder address = new StringBuilder(path);
        char before = '?';
        for (Map.Entry<String, ?> parameter : parameters.entrySet()) {
            String value = text(parameter.getValue());
            if (!value.isEmpty()) {
                address.append(before).append(parameter.getKey()).append('=').append(encoded(value));
                before = '&';
            }
        }
        return address.toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String encoded(String value) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
