package org.readout.lexicon.en;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/**
 * Words of the names of states, as the analysis of sentences asks for them: from {@code countries.tsv}, lower case.
 *
 * @param alone names of states and capitals that are one word: at the beginning of a sentence a capital tells nothing
 * @param joined what stands on both sides of an "and" within a name: {@code trinidad tobago}
 * @param nationalities last words of adjectives: {@code cuban}, {@code lankan}
 * @param opening words an adjective of several opens with: {@code sri}
 * @param places where something takes place: names of states and capitals, and of towns and regions of {@code en/cities.tsv}
 */
public record StateNameWords(
        Set<String> alone, Set<String> joined, Set<String> nationalities, Set<String> opening, Set<String> places) {
    private static final String AND = "and";

    public StateNameWords {
        alone = Set.copyOf(alone);
        joined = Set.copyOf(joined);
        nationalities = Set.copyOf(nationalities);
        opening = Set.copyOf(opening);
        places = Set.copyOf(places);
    }

    static StateNameWords read(Source source) {
        Builder words = new Builder();
        for (Row row : source.rows("countries.tsv", Set.of("code", "en", "en_adjective", "capital_en"))) {
            row.list("en").forEach(words::name);
            row.list("capital_en").forEach(words::name);
            row.list("en_adjective").forEach(words::adjective);
        }
        for (Row row : source.rows("en/cities.tsv", Set.of("cities", "regions"))) {
            row.list("cities").forEach(words::place);
            row.list("regions").forEach(words::place);
        }
        return new StateNameWords(words.alone, words.joined, words.nationalities, words.opening, words.places);
    }

    /** Whether an "and" between these two stands within a name. */
    public boolean joins(String before, String behind) {
        return joined.contains(before + " " + behind);
    }

    /** Collects them. Not to be shared. */
    private static final class Builder {
        private final Set<String> alone = new HashSet<>();
        private final Set<String> joined = new HashSet<>();
        private final Set<String> nationalities = new HashSet<>();
        private final Set<String> opening = new HashSet<>();
        private final Set<String> places = new HashSet<>();

        void name(String name) {
            place(name);
            List<String> words = words(name);
            if (words.size() == 1) {
                alone.addAll(words);
            }
            for (int at = 1; at < words.size() - 1; at++) {
                if (words.get(at).equals(AND)) {
                    joined.add(words.get(at - 1) + " " + words.get(at + 1));
                }
            }
        }

        void adjective(String adjective) {
            List<String> words = words(adjective);
            nationalities.add(words.get(words.size() - 1));
            opening.addAll(words.subList(0, words.size() - 1));
        }

        void place(String name) {
            places.add(Spelling.lower(name));
        }

        private static List<String> words(String name) {
            return List.of(Spelling.lower(name).split(" "));
        }
    }
}
