package org.readout.code.en.act;

import java.util.List;
import java.util.Optional;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Who is behind what acts for somebody: "a raid by X", "a report released in the Chilean capital". */
record Proxies(Actors actors) {
    private static final String CAPITAL = "capital";

    /** Before who made or sent it. */
    private static final List<String> MAKERS = List.of("by", "of", "from");

    /** Who is behind a report or a raid: named in it, beside it, or who issued it. */
    List<Phrase> of(Clause clause, Phrase phrase) {
        if (actors.names(phrase)) {
            return List.of(phrase);
        }
        Optional<Phrase> behind = behind(phrase, MAKERS).or(() -> phrase.relatives().stream()
                .filter(relative -> relative.verb().passive())
                .flatMap(relative -> relative.agent().filter(actors::actor).or(() -> issuedIn(relative)).stream())
                .findFirst());
        return behind.isPresent() ? List.of(behind.get()) : issuers(clause, phrase);
    }

    /** "A report released in the Chilean capital": by those who sit there. */
    private Optional<Phrase> issuedIn(Clause issued) {
        return issued.argument("in").filter(place -> Nouns.lemma(place.head()).equals(CAPITAL) && actors.names(place));
    }

    private List<Phrase> issuers(Clause clause, Phrase phrase) {
        return phrase.syntax().clauses().stream()
                .filter(other -> other.verb().head() < clause.verb().head())
                .filter(other -> other.object().filter(phrase::equals).isPresent())
                .findFirst()
                .flatMap(Clause::agent)
                .filter(actors::actor)
                .map(Phrase::members)
                .orElse(List.of());
    }

    /** The first who stands behind one of some prepositions: "a report by X". */
    Optional<Phrase> behind(Phrase phrase, List<String> prepositions) {
        for (String preposition : prepositions) {
            Optional<Phrase> found =
                    phrase.argument(preposition).filter(other -> actors.actor(other) || actors.names(other));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
