package org.readout.code.en.speech;

import java.util.List;
import java.util.stream.Stream;
import org.readout.code.Issues;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Which issues what is said is about: of "welcomed the decision" those that were spoken of before. */
record StatedIssues(Clauses clauses, Sayings sayings, Issues issues, Talk talk) {
    /** Fewer words than this leave no room for a content. */
    private static final int SHORT = 4;

    /** The issues named; of words that name none ("welcomed the decision"), those of the words before. */
    List<String> of(Span told) {
        List<String> named = Stream.concat(issues.of(named("formula", told)).stream(), named("issue", told).stream())
                .distinct()
                .toList();
        return named.isEmpty() && pointing(told) ? talk.issues() : named;
    }

    private boolean pointing(Span told) {
        String words = clauses.lower().substring(told.start(), told.end());
        return sayings.pointing().matcher(words).find()
                || words.chars().filter(letter -> letter == ' ').count() < SHORT;
    }

    /** The sentence has been read: what it is about is what words without an issue of their own will be about. */
    void ends() {
        List<String> named = named("issue", clauses.sentence().span());
        if (!named.isEmpty()) {
            talk.issues(named);
        }
    }

    private List<String> named(String kind, Span told) {
        return clauses.terms(kind).stream()
                .filter(term -> told.contains(term.span()))
                .map(Mention.OfTerm::id)
                .distinct()
                .toList();
    }
}
