package org.readout.code.en.deed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Reference;
import org.readout.model.syntax.Phrase;

/**
 * Whose something is that a state turns down, blames or welcomes as "its": never its own, but of the other state the sentence has
 * named. "Asked about the note from Lima, he said Chile rejected its charges."
 */
record OwnedByOther(Clauses clauses, ActorPhrases phrases) {
    private static final Set<String> OPINIONS = Set.of("REJECT", "ACCUSE", "SUPPORT", "PROTEST");

    private static final Set<String> ITS = Set.of("its", "their", "his", "her");

    /** The owner; empty if the sentence names no other state before, or nothing is "its". */
    Optional<Country> of(Deed deed, Country acting) {
        return OPINIONS.contains(deed.code().type())
                ? matter(deed).flatMap(matter -> named(matter, acting))
                : Optional.empty();
    }

    private Optional<Phrase> matter(Deed deed) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core())
                        && !clause.verb().passive())
                .flatMap(clause -> clause.object().stream())
                .filter(matter -> ITS.contains(
                        matter.syntax().token(matter.group().first()).lower()))
                .filter(matter -> phrases.doings().deed(matter.head().lemma().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<Country> named(Phrase matter, Country acting) {
        List<Country> before = phrases.references().stream()
                .filter(reference -> reference.form() != Reference.Form.ANAPHOR)
                .filter(reference ->
                        reference.evidence().span().end() <= matter.span().start())
                .flatMap(reference -> reference.states().stream())
                .filter(state -> !state.equals(acting))
                .distinct()
                .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }
}
