package org.readout.code.en.act;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.Acts;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;

/** What an act comes to by the mood of its clause: done, promised, refused, to come, or only supposed. Immutable. */
record Settled(Acts acts) {
    private static final String IF = "if";

    /** Acts that are no refusal when they will not be done. */
    private static final Set<String> HOSTILE = Set.of("SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST");

    private static final String REDUCING = "SANCTION";

    /** To give way, which one may just leave undone. */
    private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT");

    /** What is only to come is promised by nobody. */
    private static final String PROMISE = "AGREE";

    private static final String REFUSING = "agreeing";

    /** What an act of a clause comes to, told as still to come or refused: absent if that is no act. */
    Optional<Act> act(Clause clause, Act act, ActFinder finder, Actors actors) {
        if (!actors.inDocument() && weighed(clause, act, finder).isPresent()) {
            return new Weighed(acts).forgoes(clause) ? finder.outcome("reject", act) : Optional.empty();
        }
        if (finder.moody(clause) || supposed(clause)) {
            return Optional.of(act);
        }
        boolean future = future(clause);
        boolean refused =
                clause.verb().negated() && acts.in(REFUSING, clause.verb().lemma());
        if (future && clause.negated() && left(clause, act, actors)) {
            return Optional.of(act);
        }
        if (future && clause.negated() || refused) {
            return finder.outcome("reject", act);
        }
        if (future
                && actors.report()
                && !actors.inDocument()
                && !pledged(clause)
                && !HOSTILE.contains(act.code().type())) {
            return Optional.of(act.asPlanned());
        }
        if (future
                && announced(clause, act, actors)
                && !promised(clause, actors)
                && (!HOSTILE.contains(act.code().type()) || narrated(clause, act, actors))) {
            return Optional.of(act.asPlanned());
        }
        return future
                ? finder.outcome("will", act)
                        .map(told -> told.code().type().equals(PROMISE) && !pledged(clause) ? told.asPlanned() : told)
                : Optional.of(act);
    }

    /** "Peru will ship blankets to Chile": no promise but what is to come; "said it would ship them" is one, unless more is told of both. */
    private static boolean announced(Clause clause, Act act, Actors actors) {
        boolean others = act.targets().isEmpty()
                || act.targets().stream()
                        .anyMatch(target -> !actors.states(target).isEmpty());
        return actors.inDocument()
                || actors.betweenTwo()
                        && others
                        && clause.subject().filter(one -> !Pronouns.is(one)).isPresent();
    }

    /** "The crossing is to be closed on Monday": told by a document itself, no threat but what is to come. */
    private static boolean narrated(Clause clause, Act act, Actors actors) {
        boolean plain = clause.verb().passive() || act.code().type().equals(REDUCING);
        return actors.inDocument()
                && plain
                && clause.reporter().isEmpty()
                && clause.subject().filter(Pronouns::is).isEmpty();
    }

    /** What is not to be done and is no refusal: harm, and in a document what "will not be lifted", as who "will not lift" it refuses. */
    private static boolean left(Clause clause, Act act, Actors actors) {
        return HOSTILE.contains(act.code().type())
                || actors.inDocument()
                        && clause.verb().passive()
                        && YIELDING.contains(act.code().type());
    }

    private boolean future(Clause clause) {
        Modality modality = clause.verb().modality();
        return modality == Modality.PLANNED
                || modality == Modality.HYPOTHETICAL
                        && clause.reporter()
                                .filter(above -> acts.in("telling", above.verb().lemma()))
                                .isPresent();
    }

    /** Whether what a clause tells has been done, by its mood and by what it stands under. */
    Status status(Clause clause, Act act, ActFinder finder) {
        if (new TurnedDown(acts, finder).is(clause)) {
            return Status.DENIED;
        }
        if (finder.inDocument() && own(clause)) {
            return Status.OCCURRED;
        }
        Optional<Status> weighed = weighed(clause, act, finder);
        if (weighed.isPresent()) {
            return weighed.get();
        }
        return finder.moody(clause) && !supposed(clause) ? Status.OCCURRED : status(clause, act);
    }

    /** How real a harm is that is only weighed or forgone: told in documents, of lone sentences no act or a refusal. */
    private Optional<Status> weighed(Clause clause, Act act, ActFinder finder) {
        return finder.does(clause) && HOSTILE.contains(act.code().type())
                ? new Weighed(acts).status(clause)
                : Optional.empty();
    }

    /** Whether what a clause tells has been done. */
    Status status(Clause clause, Act act) {
        if (supposed(clause)) {
            return Status.HYPOTHETICAL;
        }
        if (new Purposes(acts).done(clause)) {
            return act.planned() ? Status.PLANNED : Status.OCCURRED;
        }
        Modality modality = clause.verb().modality();
        String said = clause.reporter().map(above -> above.verb().lemma()).orElse("");
        if (said.equals("deny") || said.equals("claim") || said.equals("allege")) {
            return said.equals("deny") ? Status.DENIED : Status.DISPUTED;
        }
        if (modality == Modality.POSSIBLE || modality == Modality.HYPOTHETICAL && !future(clause)) {
            return Status.HYPOTHETICAL;
        }
        if (act.planned()) {
            return conditional(clause) ? Status.HYPOTHETICAL : Status.PLANNED;
        }
        return clause.negated()
                        && (!future(clause)
                                || HOSTILE.contains(act.code().type())
                                || clause.verb().passive()
                                        && YIELDING.contains(act.code().type()))
                        && !acts.in(REFUSING, clause.verb().lemma())
                ? Status.NEGATED
                : Status.OCCURRED;
    }

    /** "Denied that it had cut the flow and promised to raise it": a second verb of words is what the denier does. */
    private boolean own(Clause clause) {
        return clause.subject().isEmpty()
                && clause.reporter()
                        .filter(above -> above.verb().lemma().equals("deny"))
                        .isPresent()
                && clause.modality() == Modality.ASSERTED
                && Stream.of("promising", "alleging", "voicing")
                        .anyMatch(kind -> acts.in(kind, clause.verb().lemma()));
    }

    /** "Will vote against it if it comes to a vote": what would be. */
    private static boolean conditional(Clause clause) {
        return clause.adverbials().stream()
                .anyMatch(below -> below.verb().finite() && below.conjunction().equals(IF));
    }

    /** "If Peru were to close its ports": nothing that is, but in a document what somebody reckons with. */
    static boolean supposed(Clause clause) {
        return clause.verb().finite() && clause.conjunction().equals(IF);
    }

    /** "Promised that it would": the promise is the act; in a document, what is only announced is still to come. */
    private boolean promised(Clause clause, Actors actors) {
        return actors.inDocument()
                ? pledged(clause)
                : clause.reporter()
                        .filter(above -> acts.in("promising", above.verb().lemma()))
                        .isPresent();
    }

    /** "Promised that it would", not "announced that it would": done by saying so. */
    private boolean pledged(Clause clause) {
        return clause.reporter()
                .filter(above -> acts.in("pledging", above.verb().lemma()))
                .isPresent();
    }
}
