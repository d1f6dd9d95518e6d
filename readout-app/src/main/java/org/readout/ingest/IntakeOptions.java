package org.readout.ingest;

import java.time.LocalDate;
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
 */
public record IntakeOptions(Map<String, String> fields, LocalDate today, String outlet, String selectedBy) {
    /** The roles a column can have. */
    public static final Set<String> ROLES = Set.of("date", "title", "text", "url", "outlet", "language");

    /** @throws IllegalArgumentException if {@code fields} names a role that is none */
    public IntakeOptions {
        fields = Map.copyOf(fields);
        for (String role : fields.keySet()) {
            if (!ROLES.contains(role)) {
                throw new IllegalArgumentException("'" + role
                        + "' is not a field of a document; fields are date, title, text, url, outlet, language");
            }
        }
    }

    /** Nothing mapped, nothing declared. */
    public static IntakeOptions plain(LocalDate today) {
        return new IntakeOptions(Map.of(), today, "", "");
    }
}
