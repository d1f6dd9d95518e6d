package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.lexicon.FormulaSweep;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * The lexicon's hits in a text, sorted out: formulas apart (they may overlap anything), names and verbs leftmost-longest,
 * pairs of states such as 中朝 only where nothing else stands. What is only a piece of a longer foreign name (马里 in
 * 马里亚诺, 克里 in 克里斯蒂娜) is no hit.
 *
 * @param terms names, titles, verbs and venues; no two overlap
 * @param pairs pairs of states; overlapping none of {@code terms}
 * @param phrases formulas, as {@link FormulaSweep} finds them
 */
record Hits(List<Hit<Term>> terms, List<Hit<Term>> pairs, List<FormulaSweep.Found> phrases) {

    private static final char NEW = '新';
    private static final String BOTH = "两国";
    private static final char BY = '以';
    private static final char DAY = '日';
    private static final String NUMBERS = "0123456789一二三四五六七八九十";

    static Hits of(String text, ChineseLexicon lexicon) {
        NameEdges edges = new NameEdges(text, lexicon);
        List<Hit<Term>> terms = new ArrayList<>();
        FormulaSweep formulas = new FormulaSweep(text);
        List<Hit<Term>> pairs = new ArrayList<>();
        List<Hit<Term>> shared = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        int free = 0;
        for (Hit<Term> hit : lexicon.terms().all(text)) {
            List<Term> others = new ArrayList<>();
            for (Term term : hit.values()) {
                if (term instanceof Term.Phrase phrase) {
                    formulas.add(hit.span(), phrase.mark());
                } else if (term instanceof Term.Pair) {
                    pairs.add(new Hit<>(hit.span(), List.of(term)));
                    starts.add(hit.span().start());
                } else if (term instanceof Term.SharedPair) {
                    starts.add(hit.span().start());
                    if (lexicon.words("behind_pair").opens(text, hit.span().end())) {
                        shared.add(new Hit<>(hit.span(), List.of(term)));
                    }
                } else {
                    others.add(term);
                }
            }
            if (others.isEmpty() || hit.span().start() < free || ofState(hit.span(), others.get(0), text, lexicon)) {
                continue;
            }
            if (edges.whole(hit.span(), others.get(0), free, afterTitle(terms))) {
                terms.add(new Hit<>(hit.span(), others));
                free = hit.span().end();
            } else if (others.get(0) instanceof Term.Named) {
                // A shorter name that opens the same longer one is as little there.
                free = hit.span().end();
            }
        }
        shared.removeIf(pair -> inRow(pair.span(), starts) || newcomer(pair.span(), text));
        shared.forEach(
                pair -> named(pair, terms, usual(pair.span(), text, lexicon)).ifPresent(pairs::add));
        pairs.sort(Comparator.comparing(Hit::span));
        pairs.removeIf(pair -> edges.insideName(pair.span())
                || edges.acrossWord(pair.span())
                || ofDay(pair.span(), text)
                || by(pair.span(), text)
                        && !lexicon.words("pair_noun").opens(text, pair.span().end()));
        List<Hit<Term>> told =
                StatesBeforeOffices.with(text, lexicon, SeemingStates.without(text, lexicon, terms, pairs));
        return new Hits(told, alone(pairs, terms), formulas.found());
    }

    /** 日本海上自卫队: the name of the state, where that of a region only seems to stand. */
    private static boolean ofState(Span span, Term term, String text, ChineseLexicon lexicon) {
        return term instanceof Term.Region && lexicon.words("no_region").opens(text, span.start());
    }

    /** 俄土伊: a row of three holds no pair. */
    private static boolean inRow(Span pair, Set<Integer> starts) {
        return starts.contains(pair.start() - 1) || starts.contains(pair.start() + 1);
    }

    /** 美新防长: the new one. */
    private static boolean newcomer(Span pair, String text) {
        return text.charAt(pair.end() - 1) == NEW && !text.startsWith(BOTH, pair.end());
    }

    /** 8日中午: behind a number 日 is the day. */
    private static boolean ofDay(Span pair, String text) {
        return text.charAt(pair.start()) == DAY
                && pair.start() > 0
                && NUMBERS.indexOf(text.charAt(pair.start() - 1)) >= 0;
    }

    /** 加利以获奖者的身份: 以 is a word by itself. */
    private static boolean by(Span pair, String text) {
        return text.charAt(pair.end() - 1) == BY;
    }

    /** 俄土外长: of the states that share a character the one the text names; none if it names several, or none. */
    private static Optional<Hit<Term>> named(Hit<Term> hit, List<Hit<Term>> terms, Set<Country> usual) {
        Term.SharedPair pair = (Term.SharedPair) hit.values().get(0);
        return one(pair.first(), terms, usual).flatMap(first -> one(pair.second(), terms, usual)
                .filter(second -> !second.equals(first))
                .map(second -> new Hit<>(hit.span(), List.of(new Term.Pair(first, second)))));
    }

    /** 俄乌: whom news mean by a pair, unless the text names another state of the same character. */
    private static Set<Country> usual(Span pair, String text, ChineseLexicon lexicon) {
        String lead = text.substring(pair.start(), pair.end()) + ":";
        return lexicon.words("usual_pair").all().stream()
                .filter(word -> word.startsWith(lead))
                .map(word -> new Country(word.substring(lead.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Country> one(List<Country> states, List<Hit<Term>> terms, Set<Country> usual) {
        if (states.size() == 1) {
            return Optional.of(states.get(0));
        }
        List<Country> named = terms.stream()
                .map(hit -> hit.values().get(0))
                .filter(term -> term instanceof Term.State state && states.contains(state.country()))
                .map(term -> ((Term.State) term).country())
                .distinct()
                .toList();
        return named.isEmpty()
                ? states.stream().filter(usual::contains).findFirst()
                : Optional.of(named.get(0)).filter(state -> named.size() == 1);
    }

    private static boolean afterTitle(List<Hit<Term>> terms) {
        return !terms.isEmpty() && terms.get(terms.size() - 1).values().get(0) instanceof Term.Title;
    }

    private static List<Hit<Term>> alone(List<Hit<Term>> pairs, List<Hit<Term>> terms) {
        List<Hit<Term>> alone = new ArrayList<>();
        int next = 0;
        int free = 0;
        for (Hit<Term> pair : pairs) {
            Span span = pair.span();
            while (next < terms.size() && terms.get(next).span().end() <= span.start()) {
                next++;
            }
            boolean taken = next < terms.size() && terms.get(next).span().overlaps(span);
            if (!taken && span.start() >= free) {
                alone.add(pair);
                free = span.end();
            }
        }
        return alone;
    }
}
