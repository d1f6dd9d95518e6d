package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Language;

/**
 * The kinds of happenings claims are read for: {@code verdict/happenings.tsv}, whose head says what its columns mean. Immutable and
 * safe to share.
 *
 * @param all in the order of the table
 */
public record Happenings(List<Happening> all) {
    private static final String FILE = "verdict/happenings.tsv";
    private static final Set<String> COLUMNS =
            Set.of("happening", "name", "parties", "planned", "once", "en", "zh", "alike");

    public Happenings {
        all = List.copyOf(all);
    }

    /** The table bundled with the program. It is no part of the lexicon whose version codings carry: none depends on it. */
    public static Happenings bundled() {
        return read(Source.bundled(List.of(FILE)));
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static Happenings read(Source source) {
        List<Happening> all = new ArrayList<>();
        List<Row> rows = source.rows(FILE, COLUMNS);
        rows.forEach(row -> all.add(happening(row)));
        rows.forEach(row -> row.list("alike").forEach(id -> {
            if (all.stream().noneMatch(one -> one.id().equals(id))) {
                throw row.error("no happening is called '" + id + "'");
            }
        }));
        return new Happenings(all);
    }

    /** What a sentence tells of: the first line whose words stand in it. */
    public Optional<Happening> in(String sentence, Language language) {
        return all.stream().filter(one -> one.in(sentence, language)).findFirst();
    }

    /** One and those it may be taken for. */
    public List<Happening> around(Happening one) {
        return Stream.concat(
                        Stream.of(one), all.stream().filter(other -> one.alike().contains(other.id())))
                .toList();
    }

    private static Happening happening(Row row) {
        return new Happening(
                row.text("happening"),
                row.text("name"),
                parties(row),
                row.optional("planned") != null,
                row.optional("once") != null,
                Map.of(
                        Language.ENGLISH, forms(row.list("en"), Language.ENGLISH),
                        Language.CHINESE, forms(row.list("zh"), Language.CHINESE)),
                row.list("alike"));
    }

    private static Happening.Parties parties(Row row) {
        try {
            return Happening.Parties.valueOf(row.text("parties").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("parties '" + row.text("parties") + "' is none of any, actor, pair");
        }
    }

    private static List<List<Phrases>> forms(List<String> cell, Language language) {
        return cell.stream()
                .map(form -> Stream.of(form.split("\\+"))
                        .map(words -> Phrases.of(List.of(words.strip()), language))
                        .toList())
                .toList();
    }
}
