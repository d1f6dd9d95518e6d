package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.FormulaMark;
import org.readout.lexicon.FormulaSweep;
import org.readout.lexicon.Formulas;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Every word and phrase of the English tables, found in one pass. Immutable and safe to share.
 *
 * <p>A term's kind is its table ({@code meeting}, {@code speech}, {@code occasion}
 * …), with
 * the line's own kind where the table has such a column ({@code cue.hedge}, {@code place.city},
 * {@code relation.ties}), or {@code formula} or {@code issue};
 * its id is the first form of its line, or the identifier of the formula or issue.
 */
public final class Terms {
    private static final String FORMULA = "formula";
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("meeting", "en/meeting-verbs.tsv"),
            Map.entry("attendance", "en/attendance-cues.tsv"),
            Map.entry("speech", "en/speech-verbs.tsv"),
            Map.entry("occasion", "en/occasions.tsv"),
            Map.entry("place", "en/venues.tsv"),
            Map.entry("cue", "en/cues.tsv"),
            Map.entry("party", "en/party-nouns.tsv"),
            Map.entry("relation", "en/relation-words.tsv"),
            Map.entry("state", "en/state-words.tsv"),
            Map.entry("qualifier", "en/qualifiers.tsv"));

    /** @param mark of a formula; absent for the others */
    private record Term(String kind, String id, @Nullable FormulaMark mark) {
        Term(String kind, String id) {
            this(kind, id, null);
        }
    }

    private final Map<Term, Row> rows = new HashMap<>();
    private final Gazetteer<Term> gazetteer;
    private final Gaps<Term> gaps;

    private Terms(Gazetteer.Builder<Term> builder, Source source) {
        Gaps.Builder<Term> withGaps = Gaps.builder(FunctionWords.read(source));
        // In one order: of words that stand in two tables ("called on") the first found is taken, and must be on every
        // run.
        new TreeMap<>(TABLES).forEach((table, file) -> source.rows(file, Set.of("forms"))
                .forEach(row -> add(builder, withGaps, table, row)));
        gazetteer = builder.build();
        gaps = withGaps.build();
    }

    static Terms read(Lexicon lexicon) {
        Gazetteer.Builder<Term> builder = Gazetteer.builder();
        formulas(lexicon.formulas(), builder);
        lexicon.source().rows("issues.tsv", Set.of("id", "name", "zh", "en")).forEach(row -> issue(row, builder));
        return new Terms(builder, lexicon.source());
    }

    private static void formulas(Formulas formulas, Gazetteer.Builder<Term> builder) {
        formulas.marks(
                Language.ENGLISH,
                (form, mark) -> builder.add(
                        folded(form), new Term(FORMULA, mark.formula().id(), mark)));
    }

    private static void issue(Row row, Gazetteer.Builder<Term> builder) {
        Term issue = new Term("issue", row.text("id"));
        row.list("en").forEach(form -> builder.add(folded(form), issue));
    }

    private void add(Gazetteer.Builder<Term> builder, Gaps.Builder<Term> withGaps, String table, Row row) {
        List<String> forms = row.list("forms");
        if (forms.isEmpty()) {
            throw row.error("column 'forms' is empty; fill it in or remove the line");
        }
        String kind = row.optional("kind");
        Term term = new Term(kind == null ? table : table + "." + kind, forms.get(0));
        if (rows.put(term, row) != null) {
            throw row.error(
                    "a line of kind '" + term.kind() + "' begins with '" + term.id() + "' already; join the two");
        }
        forms.stream().filter(form -> !form.contains(Gaps.GAP)).forEach(form -> builder.add(folded(form), term));
        withGaps.add(forms, term);
    }

    /** The line a mention was found by; empty for formulas. */
    public Optional<Row> row(Mention.OfTerm mention) {
        return Optional.ofNullable(rows.get(new Term(mention.kind(), mention.id())));
    }

    /** Every term in a text, whole words only; of one kind the longest, of different kinds they may overlap. */
    public List<Mention.OfTerm> find(String text) {
        String folded = folded(text);
        List<Mention.OfTerm> found = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        List<Gazetteer.Hit<Term>> hits = new ArrayList<>(gaps.all(Spelling.plain(text)));
        gazetteer.atWords(folded).stream()
                .filter(hit -> Spelling.wholeWord(folded, hit.span()))
                .forEach(hits::add);
        hits.sort(Comparator.comparing(Gazetteer.Hit::span));
        FormulaSweep formulas = new FormulaSweep(folded);
        hits.forEach(hit -> take(hit, taken, found, formulas));
        formulas.found()
                .forEach(one -> found.add(
                        new Mention.OfTerm(one.span(), FORMULA, one.formula().id())));
        found.sort(Comparator.comparing(Mention::span));
        return found;
    }

    private static void take(
            Gazetteer.Hit<Term> hit, Map<String, Integer> taken, List<Mention.OfTerm> found, FormulaSweep formulas) {
        Set<Term> distinct = new HashSet<>();
        Span span = hit.span();
        for (Term term : hit.values()) {
            if (term.mark() != null) {
                formulas.add(span, term.mark());
                continue;
            }
            boolean free = span.start() >= taken.getOrDefault(term.kind(), 0);
            if (distinct.add(term) && free) {
                taken.merge(term.kind(), span.end(), Math::max);
                found.add(new Mention.OfTerm(span, term.kind(), term.id()));
            }
        }
    }

    private static String folded(String text) {
        return Spelling.lower(Spelling.plain(text));
    }
}
