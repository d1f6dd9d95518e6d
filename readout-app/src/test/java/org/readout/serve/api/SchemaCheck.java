package org.readout.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Holds JSON against a schema, as far as our schemas go: types, properties, items, references, alternatives.
 *
 * @param schemas by name
 */
record SchemaCheck(JsonNode schemas) {
    /** What does not fit; empty if all does. */
    List<String> problems(JsonNode value, JsonNode schema) {
        List<String> problems = new ArrayList<>();
        check("$", value, schema, problems);
        return problems;
    }

    private void check(String at, JsonNode value, JsonNode schema, List<String> problems) {
        if (schema.has("$ref")) {
            check(at, value, schemas.get(schema.get("$ref").asText().replaceAll(".*/", "")), problems);
        } else if (schema.has("oneOf")) {
            boolean fits = StreamSupport.stream(schema.get("oneOf").spliterator(), false)
                    .anyMatch(one -> problems(value, one).isEmpty());
            if (!fits) {
                problems.add(at + " fits none of the alternatives");
            }
        } else {
            plain(at, value, schema, problems);
        }
    }

    private void plain(String at, JsonNode value, JsonNode schema, List<String> problems) {
        if (!typed(value, schema.get("type"))) {
            problems.add(at + " is " + value.getNodeType() + ", not " + schema.get("type"));
            return;
        }
        if (value.isArray()) {
            value.forEach(item -> check(at + "[]", item, schema.get("items"), problems));
        } else if (value.isObject() && schema.has("properties")) {
            JsonNode properties = schema.get("properties");
            schema.path("required").forEach(name -> {
                if (!value.has(name.asText())) {
                    problems.add(at + "." + name.asText() + " is missing");
                }
            });
            value.properties().forEach(field -> {
                if (properties.has(field.getKey())) {
                    check(at + "." + field.getKey(), field.getValue(), properties.get(field.getKey()), problems);
                } else {
                    problems.add(at + "." + field.getKey() + " is not told of");
                }
            });
        }
    }

    private static boolean typed(JsonNode value, JsonNode types) {
        return types.isArray()
                ? StreamSupport.stream(types.spliterator(), false).anyMatch(type -> typed(value, type))
                : switch (types.asText()) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isTextual();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    case "null" -> value.isNull();
                    default -> false;
                };
    }
}
