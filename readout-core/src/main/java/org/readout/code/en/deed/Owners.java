package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Reference;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;

/** Whose somebody is by the name before the mark of possession: "Peru's gunners", "the South's gunners". */
record Owners(Clauses clauses, List<Reference> references) {
    /** The one state; empty if none is named so. */
    List<Country> of(Phrase phrase) {
        int head = phrase.head().span().start();
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> owns(phrase, state.span()) && state.span().end() < head)
                .map(Mention.OfCountry::country)
                .findFirst()
                .or(() -> called(phrase))
                .stream()
                .toList();
    }

    private Optional<Country> called(Phrase phrase) {
        return references.stream()
                .filter(reference -> reference.states().size() == 1
                        && reference.form() == Reference.Form.NAME
                        && owns(phrase, reference.evidence().span()))
                .map(reference -> reference.states().get(0))
                .findFirst();
    }

    private boolean owns(Phrase phrase, Span name) {
        return phrase.span().contains(name) && clauses.plain().startsWith("'s ", name.end());
    }
}
