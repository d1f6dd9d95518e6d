package org.readout.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Document;
import org.readout.model.Language;

/** Makes a document of the fields of one record, whether they were written as JSON or as CSV. */
final class Records {
    /** How R writes a value that is missing; several collections were made with it. */
    private static final String MISSING = "NA";

    private final IntakeOptions options;

    Records(IntakeOptions options) {
        this.options = options;
    }

    /**
     * @param values value by role; empty or absent where the record has none
     * @throws Unusable if the record has no date that can be used, or neither title nor text
     */
    Draft draft(Map<String, String> values) throws Unusable {
        String text = known(values, "text");
        String title = values.getOrDefault("title", "");
        if (text.isBlank() && title.isBlank()) {
            throw new Unusable("the record has neither title nor text", "leave it out");
        }
        String outlet = known(values, "outlet");
        String url = known(values, "url").strip();
        return new Draft(
                Document.storedText(title, text),
                title,
                DateField.require(known(values, "date"), options.today()),
                language(known(values, "language"), title, text),
                outlet.isBlank() ? options.outlet() : outlet,
                !text.isBlank(),
                url.isEmpty() ? null : url);
    }

    private static Language language(String named, String title, String text) {
        @Nullable Language language = ScriptLanguage.named(named);
        return language != null ? language : ScriptLanguage.of(title + "\n" + text);
    }

    private static String known(Map<String, String> values, String role) {
        String value = values.getOrDefault(role, "");
        return value.equals(MISSING) ? "" : value;
    }
}
