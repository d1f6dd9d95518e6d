package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Status;

/**
 * Who does what a passive tells without saying by whom.
 *
 * <pre>
 * Lima said Chilean banks could be seized           who says so threatens
 * Lima said no trawler had been seized              who denies it has not done it
 * Peruvian tents were handed out in Arica           whose goods are given gives them
 * </pre>
 */
record Unsaid(Clauses clauses, ActorPhrases phrases) {
    private static final String THREAT = "THREATEN";
    private static final Set<String> DENIED = Set.of("ASSAULT", "COERCE", "SANCTION", "MOBILIZE");

    private static final String GIFT = "AID";

    /** Of another state than those acted upon; empty if that is not told. */
    List<Actor> by(Deed deed, List<Country> targets) {
        Stream<Actor> found =
                switch (deed.code().type()) {
                    case THREAT -> says(deed);
                    case GIFT -> goods(deed);
                    default -> denied(deed) ? says(deed) : Stream.empty();
                };
        return found.filter(actor -> actor.country() != null && !targets.contains(actor.country()))
                .toList();
    }

    /** "Lima said no trawler had been seized". */
    private static boolean denied(Deed deed) {
        return deed.status() == Status.NEGATED
                && DENIED.contains(deed.code().type())
                && !deed.targets().isEmpty();
    }

    private Stream<Actor> says(Deed deed) {
        return Optional.ofNullable(deed.reporter()).stream()
                .flatMap(says -> phrases.actors(says, Role.SOURCE).stream());
    }

    private Stream<Actor> goods(Deed deed) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core())
                        && clause.verb().passive()
                        && clause.argument("by").isEmpty())
                .flatMap(clause -> clause.patient().stream())
                .flatMap(goods -> phrases.owner(goods, Role.SOURCE).stream());
    }
}
