package org.readout.eval.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.eval.MarkedText;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/** What there is to learn from: texts written to learn from, and the tuning halves of some that measure; never the annotated documents ({@code gold}). */
final class Material {
    private static final String LEARN = "/org/readout/eval/learn/";
    private static final String ENGLISH = "/org/readout/eval/english/";
    private static final List<String> SAID = List.of("said-a", "said-b", "said-c", "said-d", "said-e");
    private static final List<String> ACTS = List.of("acts-a", "acts-b");
    private static final List<String> CLAIMS = List.of("claims-a", "claims-b", "claims-c", "claims-d", "claims-e");
    private static final List<String> PARAGRAPHS = List.of("k", "l", "m");
    private static final List<String> DEEDS = List.of("acts", "acts-further");
    private static final List<String> CONTACTS = List.of("contacts", "contacts-further");
    private static final List<String> SAYINGS = List.of("r", "s", "t");
    private static final Pattern PASSAGE = Pattern.compile("(?m)^=== ");
    private static final int NUMBER = 2;

    /** A line: its label, and its text with brackets. */
    record Line(String label, String text) {
        private static final String OPEN = "⟦";
        private static final String CLOSE = "⟧";

        /** What is bracketed, else all of it. */
        String told() {
            int open = text.indexOf(OPEN);
            int close = text.indexOf(CLOSE);
            return open < 0 || close < open ? text : text.substring(open + 1, close);
        }

        String plain() {
            return text.replace(OPEN, "").replace(CLOSE, "");
        }
    }

    private Material() {}

    /** Things said, one a line. */
    static Stream<Line> sayings() {
        return Stream.concat(lines("stances.tsv"), tuning("reports/sayings.tsv"));
    }

    /** Claims on relations and sentences without one, one a line. */
    static Stream<Line> claims() {
        return Stream.concat(lines("claims.tsv"), tuning("reports/claims.tsv"));
    }

    /** Texts in which every statement and every claim is labelled. */
    static Stream<MarkedText> passages() {
        return Stream.concat(
                SAID.stream().flatMap(file -> passages(LEARN + file + ".txt")),
                SAYINGS.stream().flatMap(hand -> tuningPassages(ENGLISH + "sayings/" + hand + ".txt")));
    }

    /** Documents in which every claim is labelled, and nothing else. */
    static Stream<MarkedText> verdicts() {
        return CLAIMS.stream().flatMap(file -> passages(LEARN + file + ".txt"));
    }

    /** Texts in which every act and every claim is labelled. */
    static Stream<MarkedText> deeds() {
        Stream<MarkedText> documents = rows(ENGLISH + "marked/documents.tsv", Set.of("doc", "batch")).stream()
                .map(row -> row.text("doc"))
                .filter(MarkedText::tunes)
                .map(name -> MarkedText.read(name, content(ENGLISH + "marked/" + name + ".txt")));
        Stream<MarkedText> paragraphs =
                PARAGRAPHS.stream().flatMap(hand -> tuningPassages(ENGLISH + "paragraphs/" + hand + ".txt"));
        return Stream.of(ACTS.stream().flatMap(file -> passages(LEARN + file + ".txt")), documents, paragraphs)
                .flatMap(part -> part);
    }

    /** Acts, one or more a line. */
    static Stream<Line> acts() {
        return DEEDS.stream().flatMap(file -> tuning("reports/" + file + ".tsv"));
    }

    /** Contacts, which are no acts. */
    static Stream<String> contacts() {
        return CONTACTS.stream()
                .flatMap(file -> tuning("reports/" + file + ".tsv"))
                .map(Line::plain);
    }

    private static Stream<Line> lines(String file) {
        return rows(LEARN + file, Set.of("hand", "label", "text")).stream()
                .map(row -> new Line(row.text("label"), row.text("text")));
    }

    private static Stream<Line> tuning(String file) {
        return rows(ENGLISH + file, Set.of("id", "published", "report", "labels")).stream()
                .filter(row -> MarkedText.tunes(row.text("id")))
                .map(row -> new Line(row.text("labels"), row.text("report")));
    }

    private static Stream<MarkedText> passages(String file) {
        return parts(file).map(part -> text(file, part));
    }

    private static Stream<MarkedText> tuningPassages(String file) {
        return parts(file)
                .filter(part -> MarkedText.tunes(part.substring(0, NUMBER)))
                .map(part -> text(file, part));
    }

    private static Stream<String> parts(String file) {
        return Arrays.stream(PASSAGE.split(content(file))).filter(part -> !part.isBlank());
    }

    private static MarkedText text(String file, String part) {
        return MarkedText.read(
                file + " " + part.substring(0, NUMBER), part.substring(NUMBER).strip());
    }

    private static List<Row> rows(String file, Set<String> columns) {
        return new Source(Map.of(file, content(file))).rows(file, columns);
    }

    private static String content(String file) {
        try (InputStream in = Material.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
