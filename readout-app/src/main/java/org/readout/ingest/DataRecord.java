package org.readout.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import org.readout.model.Language;

/**
 * Makes a document of one record of data: its fields as lines, {@code name: value}, those with a role first, under the name
 * of the role, then all others under their own. What the fields mean is for who codes the document; here none is judged.
 */
final class DataRecord {
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private final Map<String, String> fields;
    private final Map<String, String> unsaid;

    /**
     * @param fields name of the field by role
     * @param unsaid value by role, where the record has none
     */
    DataRecord(Map<String, String> fields, Map<String, String> unsaid) {
        this.fields = fields;
        this.unsaid = unsaid;
    }

    /**
     * @param values value by field, in the order of the record
     * @throws Unusable if all of them are empty
     */
    Draft draft(Map<String, String> values, String outlet) throws Unusable {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String role : IntakeOptions.DATA_ROLES) {
            String field = fields.get(role);
            String value = field == null ? "" : values.getOrDefault(field, "");
            lines.put(role, value.isBlank() ? unsaid.getOrDefault(role, "") : value);
        }
        String url = lines.getOrDefault("url", "").strip();
        lines.remove("url");
        values.forEach((field, value) -> {
            if (!fields.containsValue(field)) {
                lines.put(own(field.strip()), value);
            }
        });
        String content = content(lines);
        if (content.isEmpty()) {
            throw new Unusable("the record is empty", "leave it out");
        }
        return new Draft(content, "", null, Language.DATA, outlet, true, url.isEmpty() ? null : url);
    }

    /** A field that is called like a role and has none, as the number of a flight is called its series. */
    private static String own(String field) {
        return IntakeOptions.DATA_ROLES.contains(field) ? "field " + field : field;
    }

    private static String content(Map<String, String> lines) {
        StringBuilder content = new StringBuilder();
        for (Entry<String, String> line : lines.entrySet()) {
            String value = BREAKS.matcher(line.getValue().strip()).replaceAll(" ");
            if (!value.isEmpty()) {
                content.append(content.isEmpty() ? "" : "\n")
                        .append(line.getKey())
                        .append(": ")
                        .append(value);
            }
        }
        return content.toString();
    }
}
