package org.readout.code.en.deed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Of which state somebody is who heads its side: "the Korean delegation was headed by A and the Philippine delegation by B", "A
 * led the Kenyan delegation", "on the Polish side by C". Read off the words between the state and the person, of which none may
 * be another's.
 *
 * @param clauses the sentence
 */
record DelegationHeads(Clauses clauses) {
    private static final int LONGEST = 40;

    Optional<Country> of(Mention.OfPerson person) {
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> !state.form().equals("capital"))
                .filter(state -> before(state.span(), person.span()) || behind(person.span(), state.span()))
                .map(Mention.OfCountry::country)
                .findFirst();
    }

    /** "The Korean delegation was headed by". */
    private boolean before(Span state, Span person) {
        List<String> words = between(state.end(), person.start());
        if (behindBody(state) && !words.isEmpty()) {
            return words.get(words.size() - 1).equals("by")
                    && words.subList(0, words.size() - 1).stream().allMatch(this::heading);
        }
        return words.size() > 1
                && body(words.get(0))
                && words.get(words.size() - 1).equals("by")
                && words.subList(1, words.size() - 1).stream().allMatch(this::heading);
    }

    /** "The delegation of Korea headed by". */
    private boolean behindBody(Span state) {
        int from = Math.max(clauses.sentence().span().start(), state.start() - LONGEST);
        String[] words = clauses.plain()
                .substring(from, state.start())
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("\\s+");
        int of = words.length - (words[words.length - 1].equals("the") ? 2 : 1);
        return of > 0 && words[of].equals("of") && body(words[of - 1]);
    }

    /** "Led the Kenyan delegation". */
    private boolean behind(Span person, Span state) {
        List<String> words = between(person.end(), state.start());
        List<String> next = between(state.end(), clauses.sentence().span().end());
        return words.size() > 1
                && !next.isEmpty()
                && body(next.get(0))
                && clauses.words().is("heading", words.get(0))
                && words.subList(1, words.size()).stream()
                        .allMatch(word -> clauses.words().is("unheaded", word));
    }

    private boolean body(String word) {
        return clauses.words().is("delegation", word);
    }

    private boolean heading(String word) {
        return clauses.words().is("heading", word) || clauses.words().is("unheaded", word);
    }

    /** The words without commas; empty where somebody else is named or much stands between. */
    private List<String> between(int start, int end) {
        if (start > end) {
            return List.of();
        }
        String words = clauses.plain().substring(start, Math.min(end, start + LONGEST));
        boolean far = end - start > LONGEST && end != clauses.sentence().span().end();
        return far
                ? List.of()
                : Arrays.stream(words.toLowerCase(Locale.ROOT)
                                .replaceAll("[,.;]", " ")
                                .strip()
                                .split("\\s+"))
                        .toList();
    }
}
