package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Contacts told by what envoys say to those they are sent to: "the Lao ambassador told the Foreign Ministry of Country", "the ministry was
 * informed by the Lao chargé". An envoy says it where he lives.
 */
record Envoys(Cast cast, Reality reality) {
    List<Encounter> read(Clause clause, ContactVerb verb) {
        Optional<Phrase> told = clause.verb().passive()
                ? clause.patient()
                : clause.indirectObject().or(clause::object);
        List<Party> first =
                Agents.of(clause).filter(this::envoy).map(cast::parties).orElse(List.of());
        List<Party> second = told.filter(this::office)
                .map(phrase -> cast.others(phrase, clause))
                .orElse(List.of());
        boolean two = first.size() == 1
                && second.size() == 1
                && second.get(0).body()
                && first.get(0).abroad(second.get(0));
        return two && clause.verb().finite() && reality.of(clause) == Status.OCCURRED
                ? List.of(new Told(reality.table()).of(clause, "contact", Status.OCCURRED, first, second, verb.host()))
                : List.of();
    }

    private boolean envoy(Phrase phrase) {
        return reality.table().apart("resident", Words.lemma(phrase.head()));
    }

    private boolean office(Phrase phrase) {
        return reality.table().is("office", Words.lemma(phrase.head()));
    }
}
