package org.readout.code.en;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.Reference;
import org.readout.model.syntax.Phrase;

/**
 * The states meant by words that name none: "they" after a sentence about the two countries, "our people" in a state's own news.
 */
record MeantStates(Referents referents, List<Reference> references, Homes homes) {
    private static final Set<String> OURS = Set.of("our", "us");
    private static final Set<String> MANY = Set.of("they", "them");

    /** As the reader of states found, else by the document. */
    List<Country> of(Phrase phrase) {
        return references.stream()
                .filter(reference -> reference.form() == Reference.Form.ANAPHOR)
                .filter(reference ->
                        reference.evidence().span().contains(phrase.head().span()))
                .findFirst()
                .map(Reference::states)
                .orElseGet(
                        () -> plural(phrase) ? homes.plural() : ours(phrase).orElseGet(() -> referents.states(phrase)));
    }

    /** "Us", "our people": of the state that tells. */
    private Optional<List<Country>> ours(Phrase phrase) {
        String word = phrase.syntax().token(phrase.group().first()).text();
        boolean our = OURS.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("US");
        return our ? homes.voice().map(List::of) : Optional.empty();
    }

    /** "They" after a sentence about people of one state. */
    private boolean plural(Phrase phrase) {
        return !homes.plural().isEmpty()
                && phrase.group().first() == phrase.group().last()
                && MANY.contains(phrase.head().lower());
    }
}
