package org.readout.export.cite;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A citation as an entry of BibTeX, in UTF-8. Characters with a meaning of their own are escaped; the title is kept in braces twice,
 * so that no style changes its letters.
 */
public final class BibTex {
    private BibTex() {}

    public static String of(Citation citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", "{" + escaped(citation.title()) + "}");
        put(fields, "author", citation.author().isEmpty() ? "" : "{" + escaped(citation.author()) + "}");
        put(fields, "howpublished", escaped(citation.container()));
        LocalDate issued = citation.issued();
        if (issued != null) {
            put(fields, "year", Integer.toString(issued.getYear()));
            put(
                    fields,
                    "month",
                    issued.getMonth()
                            .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT));
            put(fields, "day", Integer.toString(issued.getDayOfMonth()));
            put(fields, "date", issued.toString());
        }
        put(fields, "url", Objects.requireNonNullElse(citation.url(), "").replaceAll("[{}\\s]", ""));
        put(fields, "urldate", citation.accessed().toString());
        put(fields, "version", escaped(citation.version()));
        put(fields, "note", escaped(citation.note()));
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = "
                        // The names of months are words of BibTeX itself.
                        + (field.getKey().equals("month") ? field.getValue() : "{" + field.getValue() + "}"))
                .collect(Collectors.joining(",\n", "@misc{" + citation.key() + ",\n", "\n}"));
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .strip()
                .replace("\\", "\\textbackslash ")
                .replaceAll("([{}%&$#_])", "\\\\$1")
                .replace("^", "\\^{}")
                .replace("~", "\\~{}");
    }
}
