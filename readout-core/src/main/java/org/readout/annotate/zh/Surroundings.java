package org.readout.annotate.zh;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * The foreign state a sentence has named last, as a state or by a city: 在布达佩斯会见总统阿戴尔. Read in text order; not safe to
 * share.
 */
final class Surroundings {
    private static final String SENTENCE_ENDS = "。！？\n";

    private final String content;
    private final Names names;
    private final Country home;
    private int from;
    private @Nullable Country last;

    Surroundings(String content, ChineseLexicon lexicon) {
        this.content = content;
        this.names = new Names(lexicon);
        this.home = lexicon.home();
    }

    /** Takes a word of the lexicon into account. */
    void pass(Span span, Term term) {
        forgetBefore(span.start());
        Country country = term instanceof Term.State state
                ? state.country()
                : term instanceof Term.Venue venue ? venue.country() : null;
        if (country != null && !country.equals(home)) {
            last = country;
        }
        from = span.end();
    }

    /** The state of a bearer whose title names none and whose name is none of the home state. */
    Optional<Country> stateFor(Span name) {
        return names.likeHome(content, name) ? Optional.empty() : Optional.ofNullable(last);
    }

    private void forgetBefore(int next) {
        boolean ended =
                content.substring(Math.min(from, next), next).chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
        last = ended ? null : last;
    }
}
