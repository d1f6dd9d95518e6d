package org.readout.code.en.deed;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.actor.en.DocumentActors;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Of which state somebody is whose own words tell none, by what he does for it or bears of it.
 *
 * <pre>
 * hackers working for Chilean intelligence, trawlers sent by Lima   for whom, by whom
 * tankers carrying Peruvian oil                                      whose it is
 * </pre>
 */
record Serving(Clauses clauses, ActorWords words, DocumentActors reader) {
    private static final String FOR = "for";
    private static final String BY = "by";

    /** The state served, or whose goods they bear. */
    Optional<Country> state(Phrase phrase) {
        return phrase.relatives().stream()
                .filter(clause -> !clause.verb().finite())
                .flatMap(this::whom)
                .map(whom -> reader.named(words.quote(whom).quote()).country())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stream<Phrase> whom(Clause clause) {
        String verb = clause.verb().lemma();
        if (clauses.words().is("loaded", verb) && !clause.verb().passive()) {
            return clause.object().stream();
        }
        return !clauses.words().is("serving", verb)
                ? Stream.empty()
                : clause.verb().passive() ? clause.argument(BY).stream() : clause.argument(FOR).stream();
    }
}
