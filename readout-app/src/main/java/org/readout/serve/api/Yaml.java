package org.readout.serve.api;

import java.util.List;
import java.util.Map;
import org.readout.export.Json;

/** Maps, lists and plain values as YAML; texts are quoted as in JSON, which YAML includes. */
final class Yaml {
    private Yaml() {}

    static String of(Map<String, ?> document) {
        StringBuilder lines = new StringBuilder();
        map(document, 0, lines);
        return lines.toString();
    }

    private static void map(Map<?, ?> map, int depth, StringBuilder lines) {
        map.forEach((key, value) -> {
            lines.append("  ".repeat(depth)).append(Json.line(key)).append(':');
            value(value, depth + 1, lines);
        });
    }

    private static void value(Object value, int depth, StringBuilder lines) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            lines.append('\n');
            map(map, depth, lines);
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            lines.append('\n');
            list.forEach(item -> {
                lines.append("  ".repeat(depth)).append('-');
                value(item, depth + 1, lines);
            });
        } else {
            lines.append(' ').append(Json.line(value)).append('\n');
        }
    }
}
