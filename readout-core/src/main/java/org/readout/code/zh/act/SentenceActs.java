package org.readout.code.zh.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Event;
import org.readout.model.Role;
import org.readout.model.Span;

/** The acts of one sentence, each once: one deed is often told with two words. */
final class SentenceActs {
    private static final String REPROACH = "ACCUSE";
    private static final String ATTACK = "ASSAULT";
    private static final String CROSSES = "170";
    private static final String POSTURE = "MOBILIZE";
    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE", "COOPERATE");
    private static final Set<String> ONCE = Set.of("AGREE", "AID", "SANCTION", "THREATEN");
    private static final Set<String> TWICE = Set.of(
            "MOBILIZE",
            "RETREAT",
            "SUPPORT",
            "COERCE",
            "REJECT",
            "AGREE",
            "REQUEST",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "AID",
            "COOPERATE",
            "ASSAULT");

    /**
     * One act as a word tells it.
     *
     * @param clause the clause of the word
     */
    private record Worded(Event event, Span clause) {}

    private final List<Worded> acts = new ArrayList<>();

    void add(Event act, Span clause, Span sentence) {
        boolean told = acts.stream()
                .anyMatch(other -> sameReproach(other.event(), act, sentence)
                        || sameDeed(other.event(), act)
                                && (other.clause().equals(clause)
                                        || once(act) && other.event().status() == act.status()));
        if (!told) {
            acts.add(new Worded(act, clause));
        }
    }

    List<Event> events() {
        return acts.stream()
                .filter(act -> acts.stream().noneMatch(other -> aimOf(act, other)))
                .map(Worded::event)
                .toList();
    }

    /** 出动战机空袭: forces sent for a deed of the same clause are no act beside it. */
    private static boolean aimOf(Worded act, Worded other) {
        String type = act.event().code().type();
        boolean crosses = act.event().code().cameo().equals(CROSSES)
                && other.event().code().type().equals(ATTACK);
        return (type.equals(POSTURE) || crosses)
                && FORCE.contains(other.event().code().type())
                && act.clause().equals(other.clause())
                && Objects.equals(
                        act.event().actors().get(0).country(),
                        other.event().actors().get(0).country());
    }

    /** 召见乙国大使，提出严正交涉: one protest, told with several words; whom the sentence names goes before whom the last one named. */
    private static boolean sameReproach(Event one, Event other, Span sentence) {
        if (!reproach(one) || !reproach(other)) {
            return false;
        }
        boolean before = other.actors().stream()
                .anyMatch(actor -> !sentence.contains(actor.evidence().span()));
        return states(one).equals(states(other))
                || before
                        && Objects.equals(
                                one.actors().get(0).country(),
                                other.actors().get(0).country());
    }

    /** 双方一致同意……，并商定……: one agreement of one sentence. */
    private static boolean once(Event act) {
        return ONCE.contains(act.code().type());
    }

    private static boolean reproach(Event act) {
        return act.code().type().equals(REPROACH);
    }

    /** 派公务船闯入, 签署关于建交的公报. */
    private static boolean sameDeed(Event one, Event other) {
        String type = one.code().type();
        return type.equals(other.code().type())
                && TWICE.contains(type)
                && states(one).equals(states(other))
                && roles(one).equals(roles(other));
    }

    private static List<String> states(Event act) {
        return act.actors().stream().map(Actor::country).map(String::valueOf).toList();
    }

    private static Set<Role> roles(Event act) {
        return act.actors().stream().map(Actor::role).collect(Collectors.toSet());
    }
}
