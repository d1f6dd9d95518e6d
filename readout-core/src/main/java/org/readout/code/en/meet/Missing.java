package org.readout.code.en.meet;

import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Whether those stay away without whom there is no contact.
 *
 * @param table nouns for contacts
 */
record Missing(ContactWords table) {
    /** "A and B skipped the lunch": those are missing who were to sit down to it. */
    boolean nobodyThere(Clause clause, Phrase noun) {
        boolean several =
                Agents.of(clause).filter(who -> who.members().size() > 1).isPresent();
        return several
                && new Words(table)
                        .noun(noun)
                        .filter(found -> found.noun().format().equals("banquet"))
                        .isPresent();
    }
}
