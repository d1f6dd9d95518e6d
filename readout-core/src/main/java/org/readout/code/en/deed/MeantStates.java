package org.readout.code.en.deed;

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
    private static final Set<String> NAMELESS = Set.of("north", "south", "mainland");
    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> MANY = Set.of("they", "them");

    /** As the reader of states found, else by the document. */
    List<Country> of(Phrase phrase) {
        return references.stream()
                .filter(reference -> reference.form() == Reference.Form.ANAPHOR
                        || reference.form() == Reference.Form.NAME
                                && NAMELESS.contains(phrase.head().lower()))
                .filter(reference ->
                        reference.evidence().span().contains(phrase.head().span()))
                .findFirst()
                .map(Reference::states)
                .orElseGet(() -> plural(phrase)
                        ? homes.plural()
                        : ours(phrase)
                                .or(() -> he(phrase))
                                .or(() -> it(phrase))
                                .or(() -> counterpart(phrase))
                                .or(() -> both(phrase))
                                .orElseGet(() -> referents.states(phrase)));
    }

    /** "Both agreed" in a text of three states: the two that met. */
    private Optional<List<Country>> both(Phrase phrase) {
        return Optional.of(homes.parts().met())
                .filter(met -> met.size() == 2
                        && referents.stage().about().size() != 2
                        && referents.pair(phrase)
                        && (homes.parts().justMet()
                                || !MANY.contains(phrase.head().lower())));
    }

    /** "Its neighbour's police", "the other side": of the two the one of whom the sentence or the one before does not speak. */
    private Optional<List<Country>> counterpart(Phrase phrase) {
        return referents.counterpart(phrase)
                ? owner(phrase)
                        .flatMap(owner -> homes.parts()
                                .other(owner)
                                .or(() -> referents.stage().other(owner)))
                        .map(List::of)
                : Optional.empty();
    }

    /** Whose counterpart it is: of him who is spoken of, else of who acts first in the sentence, else of who acted last. */
    private Optional<Country> owner(Phrase phrase) {
        boolean his = HIS.contains(phrase.syntax().token(phrase.group().first()).lower());
        Optional<Country> acting = references.stream()
                .filter(reference -> reference.acts() && reference.states().size() == 1)
                .filter(reference ->
                        reference.evidence().span().end() <= phrase.span().start())
                .map(reference -> reference.states().get(0))
                .findFirst();
        return acting.or(() -> his ? homes.parts().he() : Optional.empty())
                .or(() -> homes.parts().acted());
    }

    /** "He" where nobody is named: of the state whose minister or envoy the sentence before has as its subject. */
    private Optional<List<Country>> he(Phrase phrase) {
        boolean one = phrase.group().first() == phrase.group().last()
                && HE.contains(phrase.head().lower());
        return one && referents.people(phrase).isEmpty() ? homes.parts().he().map(List::of) : Optional.empty();
    }

    /** "It put its army on alert", after "Chilean troops crossed the river, Lima said": who told that. */
    private Optional<List<Country>> it(Phrase phrase) {
        boolean opens = phrase.group().first() == phrase.group().last()
                && phrase.group().first() == 0
                && phrase.head().lower().equals("it");
        return opens ? homes.teller().map(List::of) : Optional.empty();
    }

    /** "Us", "our people": of the state that tells. */
    private Optional<List<Country>> ours(Phrase phrase) {
        String word = phrase.syntax().token(phrase.group().first()).text();
        boolean our = OURS.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("US");
        return our ? homes.voice().or(homes.parts()::host).map(List::of) : Optional.empty();
    }

    /** "They" after a sentence about people of one state. */
    private boolean plural(Phrase phrase) {
        return !homes.plural().isEmpty()
                && phrase.group().first() == phrase.group().last()
                && MANY.contains(phrase.head().lower());
    }
}
