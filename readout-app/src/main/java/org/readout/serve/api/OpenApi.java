package org.readout.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The OpenAPI 3.1 document of the endpoints. It is made from what is served, so that it cannot tell of anything else. */
final class OpenApi {
    private static final String TOKEN = ". Needs the header X-Readout-Token, which the pages' forms carry.";

    private OpenApi() {}

    static String of(List<Endpoint> endpoints) {
        Schemas schemas = new Schemas();
        Map<String, Object> paths = new LinkedHashMap<>();
        endpoints.forEach(endpoint ->
                operations(paths, endpoint.path()).put(endpoint.form() ? "post" : "get", operation(endpoint, schemas)));
        ChangeEndpoint.ALL.forEach(change -> operations(paths, change.path()).put("post", change(change, schemas)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                ordered(
                        "title", "Readout",
                        "version", "1",
                        "description",
                                "What the pages of the workbench show, in the shapes of the commands' --json. Every row"
                                        + " rests on evidence: document, UTF-16 offsets, quote."));
        document.put("paths", paths);
        Map<String, Object> all = new LinkedHashMap<>(schemas.all());
        all.put("Error", error());
        document.put("components", Map.of("schemas", all));
        return Yaml.of(document);
    }

    private static Map<String, Object> operation(Endpoint endpoint, Schemas schemas) {
        Map<String, Object> operation = ordered(
                "operationId",
                endpoint.path().replaceAll("[^a-z]+", "_").replaceAll("^_|_$", ""),
                "summary",
                endpoint.summary() + (endpoint.form() ? TOKEN : ""));
        if (endpoint.form()) {
            operation.put("requestBody", form(endpoint.all()));
        } else {
            operation.put(
                    "parameters",
                    endpoint.all().stream()
                            .map(param -> parameter(endpoint.inPath(param) ? "path" : "query", param))
                            .toList());
        }
        operation.put("responses", responses("a page of rows", page(schemas.of(endpoint.row()))));
        return operation;
    }

    @SuppressWarnings("unchecked") // of our own making, just above
    private static Map<String, Object> operations(Map<String, Object> paths, String path) {
        return (Map<String, Object>) paths.computeIfAbsent(Api.ROOT + path, p -> ordered());
    }

    private static Map<String, Object> change(ChangeEndpoint change, Schemas schemas) {
        return ordered(
                "operationId",
                        "change_" + change.path().replaceAll("[^a-z]+", "_").replaceAll("^_|_$", ""),
                "summary", change.summary() + TOKEN,
                "parameters",
                        change.params().stream()
                                .filter(change::inPath)
                                .map(param -> parameter("path", param))
                                .toList(),
                "requestBody",
                        form(change.params().stream()
                                .filter(param -> !change.inPath(param))
                                .toList()),
                "responses", responses("what came of it", schemas.of(change.answer())));
    }

    /** A form; one that may hold a file can be sent in parts. */
    private static Map<String, Object> form(List<Param> params) {
        boolean files = params.stream().anyMatch(param -> param.kind() == Param.Kind.FILE);
        Map<String, Object> content = ordered(
                "application/x-www-form-urlencoded",
                fields(params.stream()
                        .filter(param -> param.kind() != Param.Kind.FILE)
                        .toList()));
        if (files) {
            content.put("multipart/form-data", fields(params));
        }
        return ordered("required", true, "content", content);
    }

    private static Map<String, Object> fields(List<Param> params) {
        Map<String, Object> properties = ordered();
        params.forEach(param ->
                properties.put(param.name(), ordered("type", param.kind().type(), "description", param.about())));
        return Map.of(
                "schema",
                ordered(
                        "type",
                        "object",
                        "required",
                        params.stream().filter(Param::needed).map(Param::name).toList(),
                        "properties",
                        properties));
    }

    private static Map<String, Object> responses(String about, Map<String, Object> schema) {
        return ordered(
                "200", response(about, schema),
                "default", response("an error", Map.of("$ref", "#/components/schemas/Error")));
    }

    private static Map<String, Object> parameter(String in, Param param) {
        return ordered(
                "name", param.name(),
                "in", in,
                "required", param.needed(),
                "description", param.about(),
                "schema", Map.of("type", param.kind().type()));
    }

    private static Map<String, Object> response(String about, Map<String, Object> schema) {
        return ordered("description", about, "content", Map.of("application/json", Map.of("schema", schema)));
    }

    private static Map<String, Object> page(Map<String, Object> row) {
        return ordered(
                "type", "object",
                "required", List.of("total", "next", "items"),
                "properties",
                        ordered(
                                "total", Map.of("type", "integer"),
                                "next", Map.of("type", List.of("string", "null")),
                                "items", ordered("type", "array", "items", row)));
    }

    private static Map<String, Object> error() {
        Map<String, Object> inner = ordered(
                "type", "object",
                "required", List.of("status", "code", "message"),
                "properties",
                        ordered(
                                "status", Map.of("type", "integer"),
                                "code", Map.of("type", "string"),
                                "message", Map.of("type", "string")));
        return ordered("type", "object", "required", List.of("error"), "properties", Map.of("error", inner));
    }

    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
