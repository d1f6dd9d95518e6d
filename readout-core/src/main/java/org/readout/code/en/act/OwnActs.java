package org.readout.code.en.act;

import java.util.List;
import java.util.Set;
import org.readout.lexicon.en.ActCode;
import org.readout.lexicon.en.ActFrame;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * The act a verb tells of by itself: "X shelled Y", "X's ban on Y was lifted".
 *
 * @param roles who acts and who is acted upon
 * @param governed what nouns tell
 */
record OwnActs(Acts acts, Roles roles, GovernedActs governed) {
    /** Acts that undo one's own. */
    private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT");

    private static final String SENDING = "MOBILIZE";

    /** Classes of what a state sends. */
    private static final Set<String> FORCES = Set.of("troop", "host", "craft", "flyer");

    List<Act> of(Clause clause, ActFrame frame) {
        ActCode code = frame.code();
        if (code == null) {
            return List.of();
        }
        List<Phrase> own = roles.targets(clause, frame, frame.targets());
        List<Phrase> sources = sources(clause, frame, code);
        List<Phrase> targets = (own.isEmpty() ? below(clause, frame) : own)
                .stream().filter(target -> !sources.contains(target)).toList();
        boolean mutual = roles.mutual(clause, frame.targets(), sources, targets);
        return List.of(new Act(code, sources, targets, mutual, false, false));
    }

    /** "No warship of X has been based there": who sends its own is in their name. */
    private boolean ownForces(Phrase sent) {
        String noun = Nouns.lemma(new Nouns(acts).counted(sent).head());
        return roles.actors().names(sent) && FORCES.stream().anyMatch(kind -> acts.in(kind, noun));
    }

    /**
     * Who acts: of what is lifted without an agent, whose it was ("X's ban on Y was lifted"); of forces that are sent without
     * one, whose they are.
     */
    private List<Phrase> sources(Clause clause, ActFrame frame, ActCode code) {
        List<Phrase> sources = roles.sources(clause, frame);
        if (sources.isEmpty() && clause.verb().passive() && code.type().equals(SENDING)) {
            return clause.patient().filter(this::ownForces).stream().toList();
        }
        if (!sources.isEmpty()
                || !YIELDING.contains(code.type())
                || !clause.verb().passive()) {
            return sources;
        }
        return clause.patient()
                .filter(patient -> !governed.nouns(patient).isEmpty())
                .map(new Makers(roles.actors())::of)
                .orElse(List.of());
    }

    /** "Vowed to retaliate against X": of a line that asks for what is to be done, against whom that is. */
    private List<Phrase> below(Clause clause, ActFrame frame) {
        return clause.complements().stream()
                .filter(done -> frame.governs().containsKey(FrameMatcher.DOING))
                .map(done -> roles.targets(done, frame, frame.targets()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
