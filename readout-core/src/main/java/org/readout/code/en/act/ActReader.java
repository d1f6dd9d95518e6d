package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup;

/** The acts a sentence tells of. Immutable and safe to share. */
public final class ActReader {
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "until", "in case", "lest", "before", "provided");

    /** Before a participle these tell why, or of what somebody is accused, not what the subject does. */
    private static final Set<String> REASONS = Set.of(
            "for",
            "of",
            "from",
            "over",
            "about",
            "against",
            "without",
            "on",
            "to",
            "with",
            "into",
            "before",
            "at",
            "instead of");

    private final Acts acts;
    private final Settled settled;

    public ActReader(Acts acts) {
        this.acts = acts;
        this.settled = new Settled(acts);
    }

    /** The acts, in the order of their verbs. */
    public List<Deed> read(Syntax syntax, Actors actors) {
        ActFinder finder = new ActFinder(acts, actors);
        List<Deed> deeds = new ArrayList<>();
        for (Clause clause : syntax.clauses()) {
            if (!finder.taken(clause) && (told(clause) || actors.inDocument() && toldBy(clause))) {
                deeds.addAll(deeds(clause, finder, actors));
            }
        }
        deeds.addAll(new NominalActs(finder, new Roles(acts, actors), actors).read(syntax, deeds));
        return Repeated.in(actors).without(deeds);
    }

    /** What stands under a condition, is only somebody's reason ("arrested for attacking"), or is a purpose nothing is said of, is not told. */
    private boolean told(Clause clause) {
        boolean reason = !clause.verb().finite() && REASONS.contains(clause.conjunction());
        return clause.verb().form() != VerbGroup.Form.INFINITIVE
                && !reason
                && !new Demanded(acts).is(clause)
                && !CONDITIONS.contains(clause.conjunction());
    }

    /** What only a document tells: what somebody reckons with, and purposes that came about. */
    private boolean toldBy(Clause clause) {
        return Settled.supposed(clause) || new Purposes(acts).done(clause);
    }

    private List<Deed> deeds(Clause clause, ActFinder finder, Actors actors) {
        List<Act> found = finder.find(clause);
        ToldDeeds told = new ToldDeeds(new Aims(acts, actors));
        Phrase reporter = reporter(clause);
        if (clause.verb().modality() == Modality.OBLIGED && !finder.moody(clause)) {
            return new Obligations(finder, told)
                    .demanded(clause, found, reporter).stream().toList();
        }
        List<Deed> deeds = new ArrayList<>();
        if (ownClaim(clause) || new Silent(acts).is(clause) && !finder.moody(clause)) {
            return List.of();
        }
        for (Act act : found) {
            settled.act(clause, act, finder, actors)
                    .filter(done ->
                            ToldDeeds.matched(clause, done) || actors.inDocument() && ToldDeeds.answered(clause, done))
                    .ifPresent(
                            done -> deeds.add(told.deed(clause, done, settled.status(clause, done, finder), reporter)));
        }
        if (actors.report()) {
            deeds.addAll(new OthersActs(acts, finder, told).read(clause));
        }
        return deeds;
    }

    /** "X claimed that they had attacked Y": responsibility taken, which the manual leaves out. */
    private static boolean ownClaim(Clause clause) {
        return clause.reporter()
                        .filter(above -> above.verb().lemma().equals("claim"))
                        .isPresent()
                && clause.agent().filter(Pronouns::is).isPresent();
    }

    private static @Nullable Phrase reporter(Clause clause) {
        return clause.reporter().flatMap(Clause::agent).orElse(null);
    }
}
