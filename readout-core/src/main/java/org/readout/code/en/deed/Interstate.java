package org.readout.code.en.deed;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.readout.actor.en.Stage;
import org.readout.code.en.act.Deed;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Role;

/**
 * Whether what somebody does is an event between states: a lone comment, a band of soldiers on a "visit", what is said in passing
 * of one state and, in a report that is about none, what is done by nobody's state to nobody's ("the bowlers attacked") are none.
 *
 * @param phrases whom the phrases of the sentence name
 */
record Interstate(ActorPhrases phrases) {
    /** Roots of comments and appeals, which PLOVER leaves out. */
    private static final List<String> TALK = List.of("01", "02");

    /** Appeals and denials. */
    private static final Set<String> SPOKEN = Set.of("REQUEST", "REJECT");

    private static final String PRAISE = "SUPPORT";

    private static final String VISIT = "042";

    /** Acts that firms do for reasons of their own: they warn of losses, turn down bids, leave markets. */
    private static final Set<String> WORLDLY =
            Set.of("SUPPORT", "AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "RETREAT", "CONCEDE");

    private static final Set<String> TRADE = Set.of("BUS", "MED");

    private static final Set<String> NO_VISITORS =
            Set.of("MIL", "COP", "UAF", "REB", "CVL", "REF", "LAB", "OPP", "CRM", "SET", "AGR", "EDU");
    /** Acts of words, which within a document are some state's. */
    private static final Set<String> SAID = Set.of("SUPPORT", "AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

    boolean is(Deed deed, List<Actor> actors) {
        Stage stage = phrases.referents().stage();
        boolean nobodys = phrases.inDocument()
                ? SAID.contains(deed.code().type()) && (states(actors) == 0 || stage.alone() && !addressed(actors))
                : stage.nobodys();
        return !actors.isEmpty()
                && !nobodys
                && !(WORLDLY.contains(deed.code().type()) && trade(actors))
                && (!talk(deed) || stage.inDocument() || stage.dated() && states(actors) > 1)
                && (!betweenStates(deed) || states(actors) >= fewest(stage, deed, actors))
                && (!deed.code().cameo().equals(VISIT) || visitors(actors));
    }

    /** What firms and hospitals do, in a document, to nobody's state or at home: "the operator withdrew its ships from the port". */
    private boolean trade(List<Actor> actors) {
        return phrases.inDocument()
                && actors.stream().anyMatch(actor -> actor.role() != Role.TARGET)
                && actors.stream()
                        .filter(actor -> actor.role() != Role.TARGET)
                        .allMatch(actor -> actor.sector() != null
                                && TRADE.contains(actor.sector())
                                && (actor.country() == null || states(actors) < 2));
    }

    /** Whether one state asks another for something or denies what it says, in a lone sentence that tells of an act of either, not of praise alone. */
    boolean appeals(Deed deed, List<Actor> actors, List<Event> others) {
        List<Country> states = DeedActors.states(actors);
        return SPOKEN.contains(deed.code().type())
                && states.size() > 1
                && others.stream()
                        .filter(other -> !PRAISE.equals(other.code().type()))
                        .map(other -> DeedActors.states(other.actors()))
                        .anyMatch(acting -> !Collections.disjoint(acting, states));
    }

    /** In a text of one state words are an act towards another only if somebody is addressed. */
    static boolean addressed(List<Actor> actors) {
        return actors.stream().anyMatch(actor -> actor.role() == Role.TARGET && actor.country() != null);
    }

    /** Comments and appeals tell of relations in a row of sentences; a lone one is only talk. */
    private static boolean talk(Deed deed) {
        return TALK.stream().anyMatch(deed.code().cameo()::startsWith);
    }

    /**
     * Whether an act is told only where one state acts upon another: comments and appeals, which readouts consist of,
     * and what is said in passing.
     */
    private static boolean betweenStates(Deed deed) {
        return deed.aside() || talk(deed);
    }

    /** In a document, what a state says, and what one does that it is about, counts, to whomever it is done. */
    private static int fewest(Stage stage, Deed deed, List<Actor> actors) {
        boolean counts = actors.stream()
                .filter(actor -> actor.role() != Role.TARGET)
                .map(Actor::country)
                .anyMatch(country ->
                        country != null && (stage.about().contains(country) || !deed.aside() && stage.inDocument()));
        return counts ? 1 : 2;
    }

    /** Soldiers who land and refugees who arrive are on no visit. */
    private static boolean visitors(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.role() != Role.TARGET)
                .noneMatch(actor -> actor.sector() != null && NO_VISITORS.contains(actor.sector()));
    }

    private static long states(List<Actor> actors) {
        return actors.stream()
                .map(Actor::country)
                .filter(state -> state != null)
                .distinct()
                .count();
    }
}
