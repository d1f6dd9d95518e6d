package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.ActFrame;
import org.readout.lexicon.en.ActFrame.Op;
import org.readout.lexicon.en.ActNoun;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.VerbGroup;

/** What a clause and the clauses below it tell of. Confined to one sentence. */
final class ActFinder {
    /** Operations on operations: "agreed to start to withdraw". */
    private static final int DEEPEST = 4;

    private final Acts acts;
    private final FrameMatcher frames;
    private final Roles roles;
    private final OwnActs own;
    private final GovernedActs governed;
    private final Operations operations;
    private final Set<Integer> taken = new HashSet<>();
    /** What each clause is, by its verb; several ask. */
    private final Map<Integer, Optional<ActFrame>> matched = new HashMap<>();

    ActFinder(Acts acts, Actors actors) {
        this.acts = acts;
        this.frames = new FrameMatcher(acts, actors);
        this.roles = new Roles(acts, actors);
        this.governed = new GovernedActs(acts, roles);
        this.own = new OwnActs(acts, roles, governed);
        this.operations = new Operations(acts, roles);
    }

    /** True if what a clause tells was told of the clause above it already. */
    boolean taken(Clause clause) {
        return taken.contains(clause.verb().head());
    }

    /** True if what a clause tells is told by its negation or future: "would not hear of it", "will regret it". */
    boolean moody(Clause clause) {
        return match(clause).filter(frame -> frame.mood() != ActFrame.Mood.ANY).isPresent();
    }

    /** True if a clause only tells what becomes of the act under it: "launched an attack", "ruled out an attack". */
    boolean does(Clause clause) {
        return match(clause).filter(frame -> frame.op() == Op.PASS).isPresent();
    }

    /** True if a clause turns down what stands under it: "denied a report that", "brushed aside the charge that". */
    boolean turnsDown(Clause clause) {
        return match(clause)
                .filter(frame -> frame.op() == Op.REJECT
                        || frame.code() != null && frame.code().type().equals("REJECT"))
                .isPresent();
    }

    private Optional<ActFrame> match(Clause clause) {
        return matched.computeIfAbsent(clause.verb().head(), verb -> frames.match(clause));
    }

    /** True within a document about states. */
    boolean inDocument() {
        return roles.actors().inDocument();
    }

    List<Act> find(Clause clause) {
        return find(clause, DEEPEST);
    }

    private List<Act> find(Clause clause, int depth) {
        Optional<ActFrame> found = depth == 0 ? Optional.empty() : match(clause);
        if (found.isEmpty()) {
            return List.of();
        }
        ActFrame frame = found.get();
        return switch (frame.op()) {
            case MUTE -> muted(clause);
            case DEED -> {
                take(clause.complements());
                yield own.of(clause, frame);
            }
            default -> composed(clause, frame, depth);
        };
    }

    private List<Act> muted(Clause clause) {
        take(clause.complements());
        return List.of();
    }

    private void take(List<Clause> below) {
        below.forEach(clause -> {
            taken.add(clause.verb().head());
            take(clause.complements());
        });
    }

    private List<Act> composed(Clause clause, ActFrame frame, int depth) {
        List<Act> below = below(clause, frame, depth);
        take(clause.complements());
        List<Act> told = new ArrayList<>();
        below.forEach(act -> operations.under(clause, frame, act).ifPresent(told::add));
        return below.isEmpty() ? own.of(clause, frame) : told;
    }

    private List<Act> below(Clause clause, ActFrame frame, int depth) {
        List<Act> found = new ArrayList<>();
        clause.complements().forEach(complement -> found.addAll(asDone(complement, frame, depth)));
        clause.adverbials().stream()
                .filter(below -> below.verb().form() == VerbGroup.Form.PARTICIPLE
                                && frame.at().contains(below.conjunction())
                        || below.verb().form() == VerbGroup.Form.INFINITIVE && become(frame))
                .forEach(below -> found.addAll(beside(below, depth)));
        if (found.isEmpty() && frame.op() != Op.PASS) {
            for (Clause reported : Reported.below(clause)) {
                List<Act> said = asDone(reported, frame, depth);
                said.forEach(act -> taken.add(reported.verb().head()));
                found.addAll(said);
            }
        }
        return found.isEmpty() && clause.complements().isEmpty() ? governed.of(clause, frame) : found;
    }

    /** What a participle or purpose tells is told there once: "joined X in recalling its envoy". */
    private List<Act> beside(Clause below, int depth) {
        List<Act> found = find(below, depth - 1);
        if (!found.isEmpty()) {
            taken.add(below.verb().head());
        }
        return found;
    }

    /** Of a line that asks for what is done, a purpose is that: "became the first to recognise X". */
    private static boolean become(ActFrame frame) {
        return frame.op() == Op.PASS && frame.governs().containsKey(FrameMatcher.DOING);
    }

    /** What a clause below tells; of one that tells of something not to be done, what is left of that under the verb above. */
    private List<Act> asDone(Clause below, ActFrame frame, int depth) {
        List<Act> found = find(below, depth - 1);
        if (!below.verb().negated() || moody(below) || frame.op() == Op.PASS || frame.op() == Op.MUTE) {
            return found;
        }
        return found.stream()
                .flatMap(act -> operations.outcome("not", act).stream())
                .toList();
    }

    Optional<String> operation(String noun) {
        return acts.operation(noun);
    }

    List<Phrase> sources(Clause clause) {
        return roles.sources(clause);
    }

    /** Whom the object of a clause names as acted upon. */
    List<Phrase> targets(Clause clause, ActNoun noun) {
        return clause.patient()
                .map(object -> roles.targets(clause, object, noun.targets()))
                .orElse(List.of());
    }

    /** Every line a noun may be: a strike of workers, a strike on a town. */
    List<ActNoun> nouns(Phrase phrase) {
        return governed.nouns(phrase);
    }

    /** The act as an operation, a future or an obligation leaves it. */
    Optional<Act> outcome(String op, Act act) {
        return operations.outcome(op, act);
    }
}
