package org.readout.eval.transcripts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * A small collection of our own, written out as the transcripts are, with labels of all its items. The resource {@code
 * items.jsonl} holds text and labels side by side, the labels with quotes as {@link Written} reads them.
 */
final class Collection {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<ObjectNode> items;

    private Collection(List<ObjectNode> items) {
        this.items = items;
    }

    static Collection bundled() {
        return new Collection(lines("items.jsonl").toList());
    }

    private static Stream<ObjectNode> lines(String name) {
        return content(name).lines().filter(line -> !line.startsWith("#")).map(line -> (ObjectNode) node(line));
    }

    private static String content(String name) {
        try (InputStream in = Objects.requireNonNull(Collection.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode node(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the collection under a folder that stands for {@code ../shared}. */
    void write(Path shared) throws IOException {
        Path folder = Files.createDirectories(shared.resolve("corpora").resolve("xwlb"));
        try (OutputStream out =
                new XZOutputStream(Files.newOutputStream(folder.resolve(Transcripts.ALL)), new LZMA2Options(0))) {
            out.write(records(items));
        }
        gzip(folder.resolve(Transcripts.DIPLOMATIC), of("titled"));
        gzip(folder.resolve(Transcripts.KOREA), of("korea"));
    }

    private static void gzip(Path file, List<ObjectNode> items) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(records(items));
        }
    }

    private static byte[] records(List<ObjectNode> items) {
        return items.stream()
                .map(item -> record(item) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<ObjectNode> of(String stratum) {
        return items.stream()
                .filter(item -> item.path("stratum").asText().equals(stratum))
                .toList();
    }

    private static ObjectNode record(ObjectNode item) {
        return JSON.createObjectNode()
                .put("date", item.path("date").asText())
                .put("n", item.path("n").asInt())
                .put("title", item.path("title").asText())
                .put("text", item.path("text").asText());
    }

    /** The labels as the suite reads them: offsets for quotes, and the half the draw gives. */
    LabelFile labels() {
        return file("labels.jsonl", "labels");
    }

    /** A file of labels; nothing was drawn or labelled after those of the first two annotators. */
    LabelFile file(String name) {
        return switch (name) {
            case "labels.jsonl" -> labels();
            case "second.jsonl" -> file(name, "second");
            case "weeks.jsonl" -> weeks();
            default -> new LabelFile(name, "");
        };
    }

    /** The weeks, each mention with the offsets and the hash of its item. */
    LabelFile weeks() {
        return new LabelFile("weeks.jsonl", lines("weeks.jsonl").map(this::week).collect(Collectors.joining("\n")));
    }

    private String week(ObjectNode week) {
        week.path("contacts").forEach(contact -> contact.path("mentions").forEach(this::mention));
        return week.toString();
    }

    private void mention(JsonNode mention) {
        ObjectNode item = items.stream()
                .filter(one -> address(one).equals(Labelled.address(new LabelObject("weeks.jsonl", mention))))
                .findFirst()
                .orElseThrow();
        Written.laid(text(item), mention);
        ((ObjectNode) mention).put("sha256", sha256(record(item).toString()));
    }

    private static String text(ObjectNode item) {
        return item.path("title").asText() + "\n" + item.path("text").asText();
    }

    private LabelFile file(String name, String field) {
        return new LabelFile(
                name,
                items.stream()
                        .filter(item -> item.has(field))
                        .map(item -> labels(item, item.path(field).deepCopy()).toString())
                        .collect(Collectors.joining("\n")));
    }

    private JsonNode labels(ObjectNode item, ObjectNode labels) {
        labels.put("id", "X" + items.indexOf(item)).put("half", half(item));
        labels.setAll((ObjectNode) item.deepCopy().retain("stratum", "date", "n"));
        labels.put("sha256", sha256(record(item).toString()));
        return Written.laid(text(item), labels);
    }

    private String half(ObjectNode item) {
        boolean titled = titled(item);
        List<Address> same = items.stream()
                .filter(other -> !korea(other) && titled(other) == titled)
                .map(Collection::address)
                .toList();
        Draw draw = Draw.of(Map.of(Stratum.TITLED, same));
        return draw.of(Stratum.TITLED).indexOf(address(item)) % 2 == 0 ? Labelled.TUNING : Labelled.TEST;
    }

    private static boolean titled(ObjectNode item) {
        return item.path("stratum").asText().equals("titled");
    }

    private static boolean korea(ObjectNode item) {
        return item.path("stratum").asText().equals("korea");
    }

    private static Address address(ObjectNode item) {
        return Labelled.address(new LabelObject("items.jsonl", item));
    }

    static String sha256(String line) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
