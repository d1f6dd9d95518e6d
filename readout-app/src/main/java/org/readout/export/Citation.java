package org.readout.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Document;

/** A document as a reference manager takes it in. */
public final class Citation {
    private static final String BRACED = "\\{}%&$#_~^";

    private Citation() {}

    /** An entry of BibTeX; braces keep capitals as they are. */
    public static String bibtex(Document document) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", "{" + escaped(title(document)) + "}");
        fields.put("howpublished", escaped(outlet(document)));
        fields.put("date", document.published());
        fields.put("url", escaped(address(document)));
        fields.put("langid", document.language().tag());
        fields.put("note", "SHA-256 " + document.id().sha256());
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null && !field.getValue().toString().isEmpty())
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{readout-" + document.id().brief() + ",\n", "\n}\n"));
    }

    /** A list of one item of CSL-JSON. */
    public static String csl(Document document) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", "readout-" + document.id().brief());
        item.put("type", "article");
        item.put("title", title(document));
        item.put("container-title", outlet(document));
        LocalDate day = document.published();
        if (day != null) {
            item.put(
                    "issued",
                    Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
        }
        if (!address(document).isEmpty()) {
            item.put("URL", address(document));
        }
        item.put("language", document.language().tag());
        item.put("note", "SHA-256 " + document.id().sha256());
        return Json.line(List.of(item)) + "\n";
    }

    private static String title(Document document) {
        return document.title().isEmpty() ? "Document " + document.id().brief() : document.title();
    }

    /** Only an address of the web: a reference manager would open it. */
    private static String address(Document document) {
        String url = Objects.toString(document.provenance().url(), "");
        return url.matches("https?://[^\\s\"<>]+") ? url : "";
    }

    private static String outlet(Document document) {
        return document.outlet().isEmpty() ? document.provenance().source() : document.outlet();
    }

    /** What TeX would read as a command stands for itself. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(
                    c == '\\' ? "\\textbackslash{}" : c == '~' || c == '^' ? "\\" + c + "{}" : BRACED.indexOf(c) >= 0 ? "\\" + c : "" + c);
        }
        return escaped.toString();
    }
}
