package org.readout.code.en.act;

import java.util.List;
import org.readout.lexicon.en.ActNoun;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Help told by a noun in what one thanks for. */
record Gifts(Actors actors, Makers makers) {
    private static final String HELP = "AID";
    private static final String THANKS = "SUPPORT";

    /** "Was grateful for X's loan": help that a clause thanks for. */
    boolean of(Clause clause, Phrase phrase, ActNoun noun, List<Deed> told) {
        return actors.inDocument()
                && noun.code().type().equals(HELP)
                && clause.argument("for").filter(phrase::equals).isPresent()
                && (makers.owner(phrase).isPresent() || extended(phrase))
                && told.stream()
                        .anyMatch(deed -> deed.core().equals(clause.verb().span())
                                && deed.code().type().equals(THANKS));
    }

    /** "Thanked X for the help extended to it": by whom one thanks. */
    private static boolean extended(Phrase phrase) {
        return phrase.syntax().token(phrase.group().first()).lower().equals("the")
                && phrase.relatives().stream()
                        .anyMatch(relative -> relative.verb().passive());
    }
}
