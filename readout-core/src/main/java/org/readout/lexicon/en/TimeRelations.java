package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Span;

/**
 * Phrases that place one happening by another ("two days after A met B"): {@code en/time-relations.tsv} with the number
 * words of {@code en/numbers.tsv}. Immutable and safe to share.
 */
public final class TimeRelations {

    /** What a relation leads to. */
    public enum To {
        CLAUSE,
        PREVIOUS,
        DATE;

        /** "The day before, A met B": with no clause behind it, what was told before is meant. */
        To alone() {
            return this == CLAUSE ? PREVIOUS : this;
        }
    }

    /**
     * A relation found.
     *
     * @param days what to add to the day of the other happening
     */
    public record Relation(Span span, To to, int days) {}

    private record Phrase(Pattern pattern, To to, int days) {}

    private final Numbers numbers;
    private final List<Phrase> phrases = new ArrayList<>();
    /** Numbers of phrases by words that every text with the phrase contains: looking for these is cheaper. */
    private final Gazetteer<Integer> literals;

    private TimeRelations(Source source) {
        numbers = Numbers.read(source);
        Gazetteer.Builder<Integer> builder = Gazetteer.builder();
        source.rows("en/time-relations.tsv", Set.of("forms", "to", "days")).forEach(row -> add(row, builder));
        literals = builder.build();
    }

    static TimeRelations read(Source source) {
        return new TimeRelations(source);
    }

    private void add(Row row, Gazetteer.Builder<Integer> builder) {
        To to =
                switch (row.text("to")) {
                    case "clause" -> To.CLAUSE;
                    case "previous" -> To.PREVIOUS;
                    case "date" -> To.DATE;
                    default -> throw row.error("column 'to' is none of clause, previous, date");
                };
        String number = "(" + numbers.pattern() + ")";
        for (String form : row.list("forms")) {
            Pattern pattern = Pattern.compile("\\b" + form.replace("{n}", number) + "\\b");
            builder.add(form.substring(form.indexOf('}') + 1), phrases.size());
            phrases.add(new Phrase(pattern, to, row.number("days")));
        }
    }

    /** The number words of the phrases. */
    public Numbers numbers() {
        return numbers;
    }

    /** The relations in a stretch of a lower-cased, plain-spelled text; of two that overlap the longer. */
    public List<Relation> find(String lower, Span stretch) {
        List<Relation> found = new ArrayList<>();
        for (int at : new TreeSet<>(literals.in(lower.substring(stretch.start(), stretch.end())))) {
            Phrase phrase = phrases.get(at);
            Matcher matcher = phrase.pattern().matcher(lower).region(stretch.start(), stretch.end());
            while (matcher.find()) {
                found.add(relation(phrase, matcher, lower));
            }
        }
        return longest(found);
    }

    private Relation relation(Phrase phrase, Matcher matcher, String lower) {
        int times = matcher.groupCount() == 0 ? 1 : numbers.of(matcher.group(1));
        Span span = new Span(matcher.start(), matcher.end());
        return new Relation(span, ends(lower, span.end()) ? phrase.to().alone() : phrase.to(), phrase.days() * times);
    }

    private static boolean ends(String lower, int at) {
        return at >= lower.length() || lower.charAt(at) == ',' || lower.charAt(at) == '.';
    }

    private static List<Relation> longest(List<Relation> found) {
        return found.stream()
                .filter(one -> found.stream()
                        .noneMatch(other -> other.span().length() > one.span().length()
                                && other.span().overlaps(one.span())))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }
}
