package org.readout.annotate.zh;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * Words that seem to name a state and do not: the sides 约方 in 缔约方 and 格方 in 价格方面, where the text knows no such state
 * otherwise; the ruler's style 苏丹 behind the name of his own state.
 */
final class SeemingStates {
    private static final String SHORT = "short";

    private final String text;
    private final ChineseLexicon lexicon;
    /** States the text names by more than a character. */
    private final Set<Country> named = new HashSet<>();

    private SeemingStates(String text, ChineseLexicon lexicon, List<Hit<Term>> terms, List<Hit<Term>> pairs) {
        this.text = text;
        this.lexicon = lexicon;
        // What home newsrooms write of their own state needs no name: 中方.
        named.add(lexicon.home());
        terms.forEach(hit -> hit.values().forEach(this::names));
        pairs.forEach(hit -> hit.values().forEach(this::names));
    }

    /** The terms without them, in the same order. */
    static List<Hit<Term>> without(String text, ChineseLexicon lexicon, List<Hit<Term>> terms, List<Hit<Term>> pairs) {
        SeemingStates seeming = new SeemingStates(text, lexicon, terms, pairs);
        return terms.stream()
                .flatMap(hit -> seeming.is(hit, terms) ? withoutState(hit) : Stream.of(hit))
                .toList();
    }

    /** What else the words stand for: 苏丹 is a title too. */
    private static Stream<Hit<Term>> withoutState(Hit<Term> hit) {
        List<Term> others = hit.values().stream()
                .filter(term -> !(term instanceof Term.State))
                .toList();
        return others.isEmpty() ? Stream.empty() : Stream.of(new Hit<>(hit.span(), others));
    }

    private void names(Term term) {
        if (term instanceof Term.State state && !state.form().equals(SHORT)) {
            named.add(state.country());
        } else if (term instanceof Term.Pair pair) {
            named.add(pair.first());
            named.add(pair.second());
        } else if (term instanceof Term.Named person) {
            named.add(person.entry().country());
        } else if (term instanceof Term.Body body && body.country() != null) {
            named.add(body.country());
        }
    }

    private boolean is(Hit<Term> hit, List<Hit<Term>> terms) {
        if (!(hit.values().get(0) instanceof Term.State state)) {
            return false;
        }
        Span span = hit.span();
        String words = text.substring(span.start(), span.end());
        return lexicon.states().side(words)
                ? !known(state, words) || lexicon.words("side_goes_on").opens(text, span.end())
                : lexicon.words("style_of_ruler").opens(words) && behindState(span, terms);
    }

    private boolean known(Term.State state, String words) {
        return named.contains(state.country()) || lexicon.words("side_alone").opens(words);
    }

    private static boolean behindState(Span span, List<Hit<Term>> terms) {
        return terms.stream()
                .anyMatch(other ->
                        other.span().end() == span.start() && other.values().get(0) instanceof Term.State);
    }
}
