package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Role;
import org.readout.model.Status;

/**
 * Whom a deed is done to that names nobody: the other of the two states a document is about, who did what it answers, who was
 * addressed last.
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 * @param referents whom words mean that name nobody
 */
record OtherSide(Clauses clauses, ActorPhrases phrases, Referents referents) {
    /** Acts that are done to somebody, said or not. */
    private static final Set<String> ADDRESSED = Set.of(
            "SUPPORT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "AID",
            "SANCTION",
            "CONCEDE",
            "RETREAT",
            "AGREE",
            "COOPERATE");

    /** Acts done to somebody of another state unless it is said that it is one's own people. */
    private static final Set<String> HURTING = Set.of("ASSAULT", "COERCE");

    /** Done for the people of another state: "condolences for the victims". */
    private static final Set<String> KIND = Set.of("SUPPORT", "AID");

    /** What is attacked without being named in a document about two states is the other one's. */
    private static final String ATTACK = "ASSAULT";

    /** Forces sent and shown, before somebody. */
    private static final String SHOWN = "MOBILIZE";

    /** "Called for the extradition of the rebel": he is not asked. */
    private static final String APPEAL = "REQUEST";

    /** "Shut the border to refugees": whoever they are, they come from there. */
    private static final String SHUT = "SANCTION";

    /** Done to the other side of a quarrel, though somebody else is spoken of beside. */
    private static final Set<String> HOSTILE = Set.of("THREATEN", "SANCTION");

    private static final String THREAT = "THREATEN";

    /** May be of a thing. */
    private static final String PRAISE = "SUPPORT";

    private static final String PEOPLE = "CVL";

    /** Whether somebody of another state may be meant: nobody is named, or a thing or soldiers of no state. */
    boolean meant(Deed deed, List<Actor> sources, List<Actor> targets) {
        String type = deed.code().type();
        boolean kind = KIND.contains(type);
        boolean charge = new Matter(clauses, phrases).answersCharge(type, deed.core());
        boolean things = (APPEAL.equals(type) || charge || SHUT.equals(type) || THREAT.equals(type) && !warned(deed))
                        && DeedActors.states(targets).isEmpty()
                || targets.stream()
                        .allMatch(actor -> actor.sector() == null
                                || DeedActors.official(actor)
                                || kind && PEOPLE.equals(actor.sector()));
        boolean attack = ATTACK.equals(type) && (phrases.inDocument() || between()) && !deed.aside();
        boolean hurt = things && (attack || !targets.isEmpty())
                || new Accuser(phrases).of(deed, DeedActors.states(sources)).isPresent()
                || deed.status() == Status.DENIED && phrases.inDocument();
        boolean threatened = SHOWN.equals(type) && between() && !deed.aside();
        return (ADDRESSED.contains(type) || threatened) && things || HURTING.contains(type) && hurt;
    }

    /** "Warned residents", not "warned that migrants would be sent home". */
    private boolean warned(Deed deed) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core()))
                .anyMatch(clause ->
                        clause.patient().isPresent() || !clause.arguments().isEmpty());
    }

    /** A lone sentence that names two states tells of what one does to the other. */
    private boolean between() {
        return !phrases.inDocument() && referents.stage().betweenTwo();
    }

    /** Those of another state who are meant by an act of these. */
    List<Actor> others(List<Country> acting, Deed deed) {
        return acting.size() == 1 ? others(acting.get(0), deed) : together(acting, deed);
    }

    /** "Peru and Chile deplored the invasion": done by several to whoever did what it is about, else to the one in front. */
    private List<Actor> together(List<Country> acting, Deed deed) {
        List<Actor> doers = new Antecedents(clauses, phrases).of(deed.code().type(), deed.core(), acting, Role.TARGET);
        return doers.isEmpty() ? addressed().inFront(acting, Role.TARGET) : doers;
    }

    private List<Actor> others(Country state, Deed deed) {
        Role role = deed.mutual() ? Role.BOTH : Role.TARGET;
        Optional<Evidence> words = deed.targets().stream()
                .filter(referents::counterpart)
                .findFirst()
                .map(phrases::quote);
        if (words.isPresent()) {
            List<Country> about = referents.stage().others(state);
            Optional<Country> partner = phrases.homes().parts().other(state);
            return (about.size() == 1 ? about : partner.map(List::of).orElse(about))
                    .stream()
                            .map(country -> new Actor(country, null, null, role, words.get()))
                            .toList();
        }
        Optional<Actor> asked = new AskedFor(clauses, phrases).of(deed, List.of(state));
        if (asked.isPresent()) {
            return asked.stream().toList();
        }
        Optional<Country> owner = new OwnedByOther(clauses, phrases).of(deed, state);
        if (owner.isPresent()) {
            return addressed().last(owner.get(), role).stream().toList();
        }
        List<Actor> doers = new Antecedents(clauses, phrases).of(deed.code().type(), deed.core(), List.of(state), role);
        if (!doers.isEmpty()) {
            return doers;
        }
        Optional<Country> accuser = new Accuser(phrases).of(deed, List.of(state));
        return accuser.isPresent()
                ? addressed().last(accuser.get(), role).stream().toList()
                : addressed(state, deed, role);
    }

    private List<Actor> addressed(Country state, Deed deed, Role role) {
        List<Country> acting = List.of(state);
        List<Actor> found = addressed().of(deed.code().type(), acting, deed.core(), role);
        Optional<Actor> foe =
                found.isEmpty() && HOSTILE.contains(deed.code().type()) ? foe(state, role) : Optional.empty();
        if (foe.isPresent()) {
            return foe.stream().toList();
        }
        List<Actor> near = found.isEmpty() ? addressed().beside(acting, deed.core(), role) : found;
        List<Actor> told = near.isEmpty() && !PRAISE.equals(deed.code().type()) && deed.status() != Status.NEGATED
                ? addressed().besides(acting, Optional.ofNullable(deed.reporter()), role)
                : near;
        return told.isEmpty() ? addressed().dealtWith(acting, deed.core(), role) : told;
    }

    /** The other of the two the text tells most often to quarrel. */
    private Optional<Actor> foe(Country state, Role role) {
        List<Country> pair = phrases.homes().parts().foes();
        return pair.contains(state)
                ? pair.stream().filter(one -> !one.equals(state)).findFirst().flatMap(one -> addressed()
                        .last(one, role))
                : Optional.empty();
    }

    private Addressed addressed() {
        return new Addressed(clauses, phrases);
    }

    /** "A pact with Chile was signed": by the one the document speaks of with it. */
    List<Actor> with(Deed deed, List<Actor> partners) {
        List<Country> states = DeedActors.states(partners);
        List<Actor> other =
                states.size() == 1 ? addressed().of(deed.code().type(), states, deed.core(), Role.BOTH) : List.of();
        return Stream.concat(other.stream(), partners.stream()).toList();
    }

    /** "An agreement was signed": by those the document is about. */
    List<Actor> everybody() {
        List<Country> about = referents.stage().about();
        return about.size() < 2
                ? List.of()
                : about.stream()
                        .flatMap(country -> addressed().last(country, Role.BOTH).stream())
                        .toList();
    }
}
