package org.readout.eval.english;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.eval.Packaged;

/**
 * An annotation as it is kept: JSON Lines, one file for each kind of thing.
 *
 * @param lines the objects of each file, by its name without ending
 */
record GoldFiles(Map<String, List<JsonNode>> lines) {
    /** What is judged. An annotation may hold more. */
    static final List<String> KINDS =
            List.of("people", "countries", "meetings", "events", "statements", "hedges", "relations");

    /** Not judged: what variants of a text are made from. */
    static final String ORGANISATIONS = "organisations";

    private static final String BUNDLED_ABOUT = "documents";
    private static final JsonMapper JSON = new JsonMapper();

    GoldFiles {
        lines = Map.copyOf(lines);
    }

    /** Of one text; a kind without a file has no lines. */
    static GoldFiles in(Path folder) {
        List<String> kinds = Stream.concat(KINDS.stream(), Stream.of(ORGANISATIONS))
                .filter(kind -> Files.exists(folder.resolve(kind + ".jsonl")))
                .toList();
        return read(kinds, kind -> content(folder.resolve(kind + ".jsonl")));
    }

    /** Of the thirty documents, with a file on the documents themselves. */
    static GoldFiles bundled() {
        GoldFiles gold = read(KINDS, kind -> resource("gold/" + kind + ".jsonl"));
        Map<String, List<JsonNode>> all = new LinkedHashMap<>(gold.lines);
        all.put(BUNDLED_ABOUT, objects(resource("gold/documents.jsonl")));
        return new GoldFiles(all);
    }

    /** What a second annotator made of some of them; mentions of states are left out. */
    static GoldFiles second() {
        List<String> kinds =
                KINDS.stream().filter(kind -> !kind.equals("countries")).toList();
        return read(kinds, kind -> resource("second/" + kind + ".jsonl"));
    }

    List<JsonNode> of(String kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** What the annotation says of each document. */
    List<JsonNode> documents() {
        return of(BUNDLED_ABOUT);
    }

    private static GoldFiles read(List<String> kinds, Function<String, String> content) {
        Map<String, List<JsonNode>> lines = new LinkedHashMap<>();
        kinds.forEach(kind -> lines.put(kind, objects(content.apply(kind))));
        return new GoldFiles(lines);
    }

    static List<JsonNode> objects(String content) {
        return content.lines().map(GoldFiles::object).toList();
    }

    private static JsonNode object(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the thirty documents. */
    static String resource(String name) {
        return Packaged.text(GoldFiles.class, name);
    }
}
