package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Span;

/**
 * Titles of office with their ranks, by structure: a head of {@code en/titles.tsv} with the words of {@code en/title-words.tsv}
 * before and behind it. Immutable and safe to share.
 */
public final class Titles {
    private static final Set<String> COLUMNS =
            Set.of("forms", "of", "country", "band", "ladder", "ceremonial", "address");

    private record Form(TitleLine line, boolean plural) {}

    private final Gazetteer<Form> heads;
    private final Set<String> words = new HashSet<>();
    private static final String OF = " of ";

    private final TitleWords around;

    private Titles(Source source) {
        Gazetteer.Builder<Form> builder = Gazetteer.builder();
        for (Row row : source.rows("en/titles.tsv", COLUMNS)) {
            TitleLine line = TitleLine.of(row);
            row.list("forms").forEach(form -> {
                builder.add(form, new Form(line, false));
                builder.add(plural(form), new Form(line, true));
                words.add(form);
            });
        }
        heads = builder.build();
        around = TitleWords.read(source);
    }

    static Titles read(Source source) {
        return new Titles(source);
    }

    /** True if a lower-case word is a title by itself. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** True if a lower-case word may stand before the head of a title. */
    public boolean modifies(String word) {
        return around.has(word);
    }

    /** True of an abbreviation that is not written as one: the Un of a name is not the UN. */
    public boolean miswritten(String word) {
        return !word.equals(word.toUpperCase(Locale.ROOT)) && around.abbreviation(Spelling.lower(word));
    }

    /**
     * Every title in a lower-cased, plain-spelled text; no two overlap.
     *
     * @param taken tells of a word whether it is part of another name, such as a ministry's
     */
    public List<Title> find(String lower, Predicate<Span> taken) {
        List<Title> titles = new ArrayList<>();
        for (Gazetteer.Hit<Form> hit : Spelling.longest(heads, lower, Spelling::wholeWord)) {
            if (!taken.test(hit.span())) {
                add(titles, title(lower, hit, taken), lower);
            }
        }
        return titles;
    }

    private Title title(String lower, Gazetteer.Hit<Form> hit, Predicate<Span> taken) {
        List<TitleLine> lines = hit.values().stream().map(Form::line).toList();
        boolean plural = hit.values().get(0).plural();
        return new TitleGrowth(lower, around, taken).grown(hit.span(), lines, plural);
    }

    /**
     * "Chief" of "chief envoy" is a title by itself, until the envoy is read; "justice" of "minister of justice" is what the
     * minister has charge of.
     */
    private static void add(List<Title> titles, Title title, String lower) {
        boolean charge = lower.startsWith(OF, title.span().start() - OF.length())
                && !titles.isEmpty()
                && titles.get(titles.size() - 1).span().contains(title.span());
        if (charge) {
            return;
        }
        while (!titles.isEmpty() && titles.get(titles.size() - 1).span().overlaps(title.span())) {
            titles.remove(titles.size() - 1);
        }
        titles.add(title);
    }

    private static String plural(String form) {
        int of = (form + " of ").indexOf(" of ");
        return Plural.of(form.substring(0, of)) + form.substring(of);
    }
}
