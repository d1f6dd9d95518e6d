package org.readout.code.en.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.Numbers;
import org.readout.model.Basis;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.When;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Token;

/**
 * From when to when something lasted whose first or last day is told: "began a three-day visit on Tuesday", "ended two days of talks on
 * Friday", "left Capital on Monday after a four-day stay".
 *
 * @param clauses what the sentence says
 */
record Lasting(Clauses clauses) {
    /** Longer ones are rather counted as a round number. */
    private static final int LONGEST = 20;

    private static final String DAY = "-day";

    /** So many days, told by a word of the sentence. */
    private record Length(int days, int at) {}

    /** A contact of a day, as long as it lasted. */
    Telling of(Telling telling) {
        LocalDate day = telling.date().earliest();
        if (telling.date().precision() != Precision.DAY || day == null) {
            return telling;
        }
        return lengths()
                .flatMap(length -> stretch(length, telling, day).stream())
                .findFirst()
                .map(telling::on)
                .orElse(telling);
    }

    private Optional<When> stretch(Length length, Telling telling, LocalDate day) {
        Optional<Clause> clause = around(length);
        Span word = tokens().get(length.at()).span();
        boolean told = telling.core().span().overlaps(word)
                || clause.filter(
                                one -> telling.core().span().overlaps(one.verb().span()))
                        .isPresent();
        String verb = clause.map(one -> one.verb().lemma()).orElse("");
        boolean ended = clauses.words().is("ends", verb)
                || clauses.words().is("departs", verb) && clauses.words().is("behind", before(length.at()));
        boolean began = clauses.words().is("begins", verb);
        int more = length.days() - 1;
        return !told || ended == began
                ? Optional.empty()
                : Optional.of(ended ? when(day.minusDays(more), day, telling) : when(day, day.plusDays(more), telling));
    }

    private static When when(LocalDate from, LocalDate to, Telling telling) {
        return new When(
                from, to, Precision.INTERVAL, Basis.DERIVED, telling.date().evidence());
    }

    /** The last verb before the words. */
    private Optional<Clause> around(Length length) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().head() < length.at())
                .max(Comparator.comparing(clause -> clause.verb().head()));
    }

    /** The preposition before the noun of so many days: "after a two-day visit". */
    private String before(int at) {
        return IntStream.iterate(at - 1, i -> i >= Math.max(0, at - 3), i -> i - 1)
                .mapToObj(i -> tokens().get(i).lower())
                .filter(word -> clauses.words().is("behind", word))
                .findFirst()
                .orElse("");
    }

    /** "Three-day", "three days of". */
    private Stream<Length> lengths() {
        List<Token> tokens = tokens();
        return IntStream.range(0, tokens.size()).boxed().flatMap(at -> length(tokens, at).stream());
    }

    private Optional<Length> length(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        boolean days = at + 2 < tokens.size()
                && tokens.get(at + 1).lower().equals("days")
                && (tokens.get(at + 2).lower().equals("of")
                        || tokens.get(at + 2).lower().equals("in"));
        String count = word.endsWith(DAY) ? word.substring(0, word.length() - DAY.length()) : days ? word : "";
        Numbers numbers = clauses.english().timeRelations().numbers();
        return numbers.value(count).filter(many -> many > 1 && many < LONGEST).map(many -> new Length(many, at));
    }

    private List<Token> tokens() {
        return clauses.syntax().tokens();
    }
}
