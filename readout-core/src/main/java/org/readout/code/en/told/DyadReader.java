package org.readout.code.en.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.Organisations;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Where a sentence speaks of two states: "A-B relations", "between A and B", "ties with B", "bilateral". */
final class DyadReader {
    private static final Set<String> HYPHENS = Set.of("-", "–", " -", "- ", " - ", "/");

    private DyadReader() {}

    /** A pair of states spoken of, and where; explicit if both are named there. */
    record Pair(Dyad dyad, Span span, boolean explicit) {}

    static List<Pair> read(Clauses clauses, @Nullable Dyad spokenOf) {
        List<Mention.OfCountry> states = clauses.all(Mention.OfCountry.class);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < states.size(); i++) {
            Mention.OfCountry a = states.get(i);
            Mention.OfCountry b = states.get(i + 1);
            if (!a.country().equals(b.country()) && a.span().end() <= b.span().start() && joined(clauses, a, b)) {
                pairs.add(new Pair(new Dyad(a.country(), b.country()), a.span().to(b.span()), true));
            }
        }
        references(clauses, pairs, spokenOf);
        return pairs;
    }

    private static boolean joined(Clauses clauses, Mention.OfCountry a, Mention.OfCountry b) {
        String lower = clauses.lower();
        String between = lower.substring(a.span().end(), b.span().start());
        int start = Math.max(0, a.span().start() - 12);
        boolean pair = lower.substring(start, a.span().start()).contains("between ");
        return HYPHENS.contains(between) || (pair && (between.equals(" and ") || between.equals(" and the ")));
    }

    /** Words for relations without the states beside them: the two of the sentence, else those spoken of before. */
    private static void references(Clauses clauses, List<Pair> pairs, @Nullable Dyad spokenOf) {
        Optional<Dyad> two = two(clauses);
        List<Mention.OfTerm> words = new ArrayList<>(clauses.terms("relation.reference"));
        words.addAll(clauses.terms("relation.ties"));
        List<Pair> explicit = List.copyOf(pairs);
        for (Mention.OfTerm word : words) {
            boolean named = explicit.stream().anyMatch(pair -> distance(pair.span(), word.span()) < 10);
            Dyad dyad = two.orElse(spokenOf);
            if (!named && dyad != null) {
                pairs.add(new Pair(dyad, word.span(), false));
            }
        }
    }

    /** The two states of a sentence that names no third. */
    static Optional<Dyad> two(Clauses clauses) {
        TreeSet<Country> countries = new TreeSet<>();
        for (Mention mention : clauses.mentions()) {
            Country country = country(clauses, mention);
            if (country != null) {
                countries.add(country);
            }
        }
        return countries.size() == 2 ? Optional.of(new Dyad(countries.first(), countries.last())) : Optional.empty();
    }

    private static @Nullable Country country(Clauses clauses, Mention mention) {
        if (mention instanceof Mention.OfCountry state) {
            return state.country();
        }
        if (mention instanceof Mention.OfPerson person) {
            return person.country();
        }
        if (mention instanceof Mention.OfTerm term && term.kind().equals("organisation")) {
            Organisations.Organisation body = clauses.english().organisations().byId(term.id());
            return body == null ? null : body.country();
        }
        return null;
    }

    static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }
}
