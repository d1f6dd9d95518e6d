package org.readout.serve.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON schemas of the records that are written as rows, by name of the record. Confined to one thread. */
final class Schemas {
    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            double.class, "number",
            Double.class, "number",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    private final Map<String, Object> all = new LinkedHashMap<>();

    Map<String, Object> all() {
        return all;
    }

    /** A class that is no record stands for the records in it: a row is one of those. */
    Map<String, Object> of(Class<?> row) {
        return row.isRecord()
                ? reference(row)
                : Map.of("oneOf", kinds(row).map(this::reference).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> outer) {
        return Arrays.stream(outer.getDeclaredClasses())
                .filter(inner -> inner.isRecord() && inner.getSimpleName().startsWith("Of"))
                .sorted(Comparator.comparing(Class::getSimpleName));
    }

    private Map<String, Object> reference(Class<?> record) {
        String name = name(record);
        if (!all.containsKey(name)) {
            all.put(name, Map.of());
            all.put(name, object(record));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static String name(Class<?> record) {
        Class<?> outer = record.getEnclosingClass();
        return (outer == null ? "" : name(outer)) + record.getSimpleName().replaceAll("Shape$", "");
    }

    private Map<String, Object> object(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(
                    snake(component.getName()), schema(component.getAnnotatedType(), component.getGenericType()));
        }
        List<String> required = Arrays.stream(record.getRecordComponents())
                .filter(component -> !leftOutIfEmpty(component))
                .map(component -> snake(component.getName()))
                .toList();
        return OpenApi.ordered(
                "type", "object", "required", required, "properties", properties, "additionalProperties", false);
    }

    /** As the writer of JSON does with what is marked so. */
    private static boolean leftOutIfEmpty(RecordComponent component) {
        return Arrays.stream(component.getAccessor().getAnnotations())
                .anyMatch(mark -> mark.annotationType().getSimpleName().equals("JsonInclude"));
    }

    private Map<String, Object> schema(AnnotatedType annotated, Type type) {
        Map<String, Object> schema = schema(type);
        if (!annotated.isAnnotationPresent(Nullable.class)) {
            return schema;
        }
        return schema.get("type") instanceof String plain
                ? Map.of("type", List.of(plain, "null"))
                : Map.of("oneOf", List.of(schema, Map.of("type", "null")));
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? OpenApi.ordered("type", "array", "items", schema(of[0]))
                    : OpenApi.ordered("type", "object", "additionalProperties", schema(of[1]));
        }
        Class<?> plain = (Class<?>) type;
        return PLAIN.containsKey(plain) ? Map.of("type", PLAIN.get(plain)) : reference(plain);
    }

    private static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
