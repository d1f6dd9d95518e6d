package org.readout.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Options of one call.
 *
 * @param fields column or property name by role, where the user names them ({@code --map date=when,text=body}); a role
 *     that is not named is found by {@code fields.tsv}
 * @param today dates after it are refused
 * @param outlet who published what names no outlet of its own; empty if not declared
 * @param selectedBy by what the documents were chosen from all that was published; empty if not declared. It says
 *     nothing about a single document and is kept here for whoever records coverage
 * @param content what the sources hold
 */
public record IntakeOptions(
        Map<String, String> fields, LocalDate today, String outlet, String selectedBy, Content content) {
    /** The roles a column can have in a table of documents. */
    public static final Set<String> ROLES = Set.of("date", "title", "text", "url", "outlet", "language");

    /** The roles a column can have in a table of dated events or of a series. */
    public static final List<String> DATA_ROLES = List.of(
            "date",
            "time",
            "zone",
            "a",
            "b",
            "code",
            "class",
            "value",
            "series",
            "side",
            "status",
            "outcome",
            "description",
            "url");

    /** What sources hold. */
    public enum Content {
        /** Documents: texts that tell. */
        DOCUMENTS,
        /** Records of dated events or of values: known from elsewhere. */
        DATA
    }

    /** @throws IllegalArgumentException if {@code fields} names a role that is none */
    public IntakeOptions {
        fields = Map.copyOf(fields);
        boolean data = content == Content.DATA;
        for (String role : fields.keySet()) {
            if (!(data ? DATA_ROLES.contains(role) : ROLES.contains(role))) {
                throw new IllegalArgumentException("'" + role + "' is not a field of "
                        + (data
                                ? "an event or value; fields are " + String.join(", ", DATA_ROLES)
                                : "a document; fields are date, title, text, url, outlet, language"));
            }
        }
    }

    /** Of documents. */
    public IntakeOptions(Map<String, String> fields, LocalDate today, String outlet, String selectedBy) {
        this(fields, today, outlet, selectedBy, Content.DOCUMENTS);
    }

    /** Nothing mapped, nothing declared. */
    public static IntakeOptions plain(LocalDate today) {
        return new IntakeOptions(Map.of(), today, "", "");
    }
}
