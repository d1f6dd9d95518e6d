package org.readout.code.en.deed;

import java.util.List;
import java.util.Set;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/**
 * Whom a deed is done to, of those its sentence names: not who acts, nor the victim of what somebody is blamed for.
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 * @param referents whom words mean that name nobody
 * @param homes whose those are of whom no state is named
 */
record DeedTargets(Clauses clauses, ActorPhrases phrases, Referents referents, DeedHomes homes) {
    private static final String SENDING = "MOBILIZE";

    private static final String BLAME = "ACCUSE";

    private static final Set<String> COMPLAINING = Set.of("114", "115");

    private static final Set<String> UNIONS = Set.of("UNO", "IGO", "EUR");

    /** Those named; a pronoun or title that would mean who acts means somebody else. */
    List<Actor> of(Deed deed, List<Actor> sources) {
        Role role = deed.mutual() ? Role.BOTH : Role.TARGET;
        List<Country> acting = DeedActors.states(sources);
        return deed.targets().stream()
                .filter(phrase -> !counterpart(phrase) && !where(deed, phrase))
                .flatMap(phrase -> new PairMeant(phrases)
                        .of(phrase, role, acting).stream()
                                .filter(actor -> !victim(deed, phrase)
                                        || !acting.contains(actor.country())
                                                && !(actor.country() == null && of(phrase)))
                                .map(actor -> homes.hurt(deed, actor, acting))
                                .filter(actor -> !phrases.inDocument() && acting.size() < 2 && !sending(deed)
                                        || other(actor, acting))
                                .filter(actor ->
                                        !COMPLAINING.contains(deed.code().cameo()) || !union(actor)))
                .filter(actor -> !acting.contains(actor.country()) || !itself(deed))
                .distinct()
                .toList();
    }

    /** Nobody shows its forces to itself. */
    private boolean itself(Deed deed) {
        return phrases.inDocument() && sending(deed);
    }

    /** "A speech in California, for which Chile had vowed revenge": the place is not whom that is for. */
    private boolean where(Deed deed, Phrase phrase) {
        int first = phrase.group().first();
        return first > 0
                && phrase.span().end() < deed.core().start()
                && phrase.syntax().token(first - 1).lower().equals("in")
                && clauses.syntax().clauses().stream()
                        .filter(clause -> clause.verb().span().equals(deed.core()))
                        .flatMap(clause -> clause.antecedent().stream())
                        .anyMatch(phrase::equals);
    }

    /** "Its neighbour", not "the Serbian guest". */
    private boolean counterpart(Phrase phrase) {
        return referents.counterpart(phrase)
                && phrases.owner(phrase, Role.TARGET).isEmpty();
    }

    /** "Moved its tanks to its border": whoever sends its forces sends them against others. */
    private static boolean sending(Deed deed) {
        return deed.code().type().equals(SENDING);
    }

    /** "X condemned the arrest of X's sailors": those an act was done to are not who is blamed for it. */
    private boolean victim(Deed deed, Phrase phrase) {
        return phrases.inDocument()
                && BLAME.equals(deed.code().type())
                && clauses.syntax().clauses().stream()
                        .filter(clause -> clause.verb().span().equals(deed.core()))
                        .flatMap(clause -> clause.object().stream())
                        .anyMatch(object -> !object.members().contains(phrase));
    }

    /** "Concern at the arrest of two pilots". */
    private static boolean of(Phrase phrase) {
        int first = phrase.group().first();
        return first > 0 && phrase.syntax().token(first - 1).lower().equals("of");
    }

    /** Not one of several who act together, nor the one who acts unless it is named again. */
    private boolean other(Actor actor, List<Country> acting) {
        return actor.country() == null
                || !acting.contains(actor.country())
                || acting.size() == 1 && phrases.names(actor) && (actor.person() != null || actor.sector() != null);
    }

    /** A complaint is laid before the United Nations, against a state. */
    private static boolean union(Actor actor) {
        return actor.country() != null && UNIONS.contains(actor.country().code());
    }
}
