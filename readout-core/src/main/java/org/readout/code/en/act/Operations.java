package org.readout.code.en.act;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ActCode;
import org.readout.lexicon.en.ActFrame;
import org.readout.lexicon.en.ActFrame.Op;
import org.readout.lexicon.en.Acts;
import org.readout.model.Country;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * What a verb makes of the act below it: "agreed to withdraw", "demanded that X withdraw", "stopped the withdrawal".
 *
 * @param roles who acts and who is acted upon
 */
record Operations(Acts acts, Roles roles) {
    /** Operations whose subject in the passive is the act itself. */
    private static final Set<Op> DONE = Set.of(Op.PASS, Op.STOP);

    /** Deeds, which one plans to do; to plan words or talks is to be ready for them. */
    private static final Set<String> DEEDS = Set.of("AID", "COERCE", "SANCTION", "MOBILIZE");

    private static final ActCode ASKED = new ActCode("100", "REQUEST", null);

    private static final Set<Op> ADDRESSED = Set.of(Op.DEMAND, Op.APPEAL, Op.HOPE);

    /** The act as the verb above leaves it; empty if that undoes it. */
    Optional<Act> under(Clause clause, ActFrame frame, Act act) {
        List<Phrase> sources = roles.sources(clause);
        if (frame.op() == Op.JOIN) {
            return Optional.of(
                    act.from(Stream.concat(sources.stream(), roles.targets(clause, frame, frame.targets()).stream())
                            .toList()));
        }
        Act moved = sources.isEmpty() && DONE.contains(frame.op()) ? act : act.from(sources);
        if (frame.op() == Op.PASS) {
            return Optional.of(moved.targets().isEmpty() ? moved.to(others(clause, frame, act)) : moved);
        }
        boolean addressed = ADDRESSED.contains(frame.op());
        List<Phrase> own = roles.targets(clause, frame, frame.targets());
        Act aimed = addressed && !own.isEmpty()
                ? moved.to(own)
                : addressed && !act.sources().isEmpty() && !act.sources().equals(sources)
                        ? moved.to(act.sources())
                        : moved.targets().isEmpty() ? moved.to(own) : moved;
        boolean together = frame.op() == Op.AGREE || frame.op() == Op.WISH || frame.op() == Op.STOP;
        boolean mutual = together && roles.mutual(clause, List.of("both"), sources, aimed.targets());
        return switch (frame.op()) {
            case WISH ->
                roles.actors().inDocument() && DEEDS.contains(act.code().type())
                        ? Optional.of(aimed.mutual(mutual).asPlanned().asWished())
                        : outcome("agree", aimed.mutual(mutual)).map(Act::asWished);
            case HOPE -> outcome("appeal", aimed).map(Act::asWished);
            case DEMAND ->
                outcome("demand", aimed.mutual(mutual))
                        .map(told ->
                                (ofOther(clause) || ofState(own, sources)) && told.planned() ? told.as(ASKED) : told);
            case AGREE -> unoffered(clause, act) ? Optional.of(aimed) : outcome("agree", aimed.mutual(mutual));
            default -> outcome(frame.op().name().toLowerCase(Locale.ROOT), aimed.mutual(mutual));
        };
    }

    /** "Demanded that Peru halt the flights" asks Peru; "ordered an attack" attacks. */
    private static boolean ofOther(Clause clause) {
        return clause.complements().isEmpty() && !clause.reported().isEmpty();
    }

    /** "Offered no easing of its duties", in a document: giving way, not done; "did not promise to ease them" is no promise. */
    private boolean unoffered(Clause clause, Act act) {
        return roles.actors().inDocument()
                && clause.complements().isEmpty()
                && clause.negated()
                && (act.code().type().equals("CONCEDE") || act.code().type().equals("RETREAT"));
    }

    /** "Told Peru to punish them". */
    private boolean ofState(List<Phrase> addressed, List<Phrase> sources) {
        List<Country> asked = states(addressed);
        return roles.actors().inDocument() && !asked.isEmpty() && Collections.disjoint(asked, states(sources));
    }

    private List<Country> states(List<Phrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> roles.actors().states(phrase).stream())
                .toList();
    }

    private List<Phrase> others(Clause clause, ActFrame frame, Act act) {
        List<Phrase> own = roles.targets(clause, frame, frame.targets());
        return own.isEmpty() && !act.mutual() ? List.of() : own;
    }

    /** The act as an operation, a future or an obligation leaves it. */
    Optional<Act> outcome(String op, Act act) {
        Acts.Outcome outcome = acts.under(op, act.code());
        if (outcome instanceof Acts.Outcome.Becomes becomes) {
            return Optional.of(act.as(becomes.code()));
        }
        return outcome instanceof Acts.Outcome.Stays ? Optional.of(act.asPlanned()) : Optional.empty();
    }
}
