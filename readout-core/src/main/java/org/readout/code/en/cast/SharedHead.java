package org.readout.code.en.cast;

import java.util.List;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Mention;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * States side by side of which only the last has the mark of possession: "Laos and Vietnam's presidents" are people of both.
 *
 * @param clauses what the sentence says
 */
record SharedHead(Clauses clauses) {
    /** The same, each of them people where only the last says so. */
    List<Party> people(List<Party> parties, List<Phrase> members) {
        return of(members)
                ? parties.stream()
                        .map(party -> new Party(party.country(), party.people(), party.guest(), true, party.span()))
                        .toList()
                : parties;
    }

    /** True if the people told last are those of every member. */
    boolean of(List<Phrase> members) {
        if (members.size() < 2) {
            return false;
        }
        Phrase last = members.get(members.size() - 1);
        return owned(last)
                && !last.head().lower().equals(last.head().lemma())
                && members.subList(0, members.size() - 1).stream().allMatch(this::state);
    }

    private static boolean owned(Phrase last) {
        for (int at = last.group().first(); at < last.group().head(); at++) {
            Token token = last.syntax().token(at);
            if (token.tag() == Tag.PART && token.text().startsWith("'")) {
                return true;
            }
        }
        return false;
    }

    private boolean state(Phrase phrase) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.span().equals(phrase.span()));
    }
}
