package org.readout.eval.learn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.eval.MarkedText;
import org.readout.eval.Packaged;
import org.readout.eval.Paragraphs;
import org.readout.eval.ReportText;
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

    /** A line and its label. */
    record Line(String label, ReportText text) {
        /** What is bracketed, else all of it. */
        String told() {
            return text.text().substring(text.told().start(), text.told().end());
        }

        String plain() {
            return text.text();
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
                .map(row -> new Line(row.text("label"), ReportText.of(row.text("text"))));
    }

    private static Stream<Line> tuning(String file) {
        return rows(ENGLISH + file, Set.of("id", "published", "report", "labels")).stream()
                .filter(row -> MarkedText.tunes(row.text("id")))
                .map(row -> new Line(row.text("labels"), ReportText.of(row.text("report"))));
    }

    private static Stream<MarkedText> passages(String file) {
        return Paragraphs.of(file, content(file)).values().stream();
    }

    private static Stream<MarkedText> tuningPassages(String file) {
        return Paragraphs.of(file, content(file)).entrySet().stream()
                .filter(passage -> MarkedText.tunes(passage.getKey()))
                .map(Map.Entry::getValue);
    }

    /** The stance the reader has for each that the annotation tells apart: the first of those that say it. */
    static Map<String, String> stances() {
        return rows(ENGLISH + "stances.tsv", Set.of("label", "coded")).stream()
                .collect(Collectors.toMap(
                        row -> row.text("label"), row -> row.list("coded").get(0)));
    }

    private static List<Row> rows(String file, Set<String> columns) {
        return new Source(Map.of(file, content(file))).rows(file, columns);
    }

    private static String content(String file) {
        return Packaged.text(Material.class, file);
    }
}
