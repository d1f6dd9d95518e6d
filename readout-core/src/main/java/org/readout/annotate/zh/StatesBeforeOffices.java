package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * States by one character before an office that nobody is named by: 拜会肯外长。 of a text that names 肯尼亚. Immutable.
 *
 * @param named the states the text names in full
 */
record StatesBeforeOffices(String text, ChineseLexicon lexicon, Set<Country> named) {
    private static final String NAME = "name";
    private static final String SHORT = "short";

    /** The terms with such states, in text order. */
    static List<Hit<Term>> with(String text, ChineseLexicon lexicon, List<Hit<Term>> terms) {
        Set<Country> named = terms.stream()
                .map(hit -> hit.values().get(0))
                .filter(term -> term instanceof Term.State state && state.form().equals(NAME))
                .map(term -> ((Term.State) term).country())
                .collect(Collectors.toUnmodifiableSet());
        return named.isEmpty() ? terms : new StatesBeforeOffices(text, lexicon, named).added(terms);
    }

    private List<Hit<Term>> added(List<Hit<Term>> terms) {
        List<Hit<Term>> all = new ArrayList<>(terms);
        for (int i = terms.size() - 1; i >= 0; i--) {
            Hit<Term> hit = terms.get(i);
            if (hit.values().get(0) instanceof Term.Title && nameless(hit.span().end())) {
                int at = i;
                state(hit.span().start(), i == 0 ? 0 : terms.get(i - 1).span().end())
                        .ifPresent(state -> all.add(at, state));
            }
        }
        return all;
    }

    private boolean nameless(int end) {
        return end == text.length() || lexicon.words("office_ends").opens(text, end);
    }

    /** The state right before the office or the body it belongs to, behind another word of the lexicon or one that introduces. */
    private Optional<Hit<Term>> state(int title, int free) {
        int body = title
                - lexicon.words("body_of_office")
                        .closing(text, title)
                        .map(String::length)
                        .orElse(0);
        int at = body - 1;
        boolean introduced = at >= free
                && at > 0
                && (at == free || lexicon.words("before_short").closes(text, at));
        return introduced ? only(at).map(state -> new Hit<Term>(new Span(at, body), List.of(state))) : Optional.empty();
    }

    private Optional<Term.State> only(int at) {
        List<Country> written = lexicon.states().writtenWith(text.substring(at, at + 1)).stream()
                .filter(named::contains)
                .toList();
        return written.size() == 1 ? Optional.of(new Term.State(written.get(0), SHORT)) : Optional.empty();
    }
}
