package org.readout.code.en.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup;

/** How sure a claim is: told, denied, to come, under a condition, or only wished for. Immutable and safe to share. */
final class Certainty {
    private static final int HIGHEST = 6;
    private static final int NEAR = 8;
    private static final Set<String> FROM = Set.of("from", "of");

    private final WordKinds words;

    Certainty(WordKinds words) {
        this.words = words;
    }

    /** A change that is said not to mean something else is there all the same. */
    Status of(Topic topic, Clause clause, Turn turn) {
        boolean subject = topic.kind() == Topic.Kind.CHANGE
                && clause.agent().filter(topic.phrase()::equals).isPresent()
                && words.is("denying", clause.verb().lemma());
        if (turn.denied()) {
            return Status.NEGATED;
        }
        return turn.reversed()
                        && clause.modality() == Modality.HYPOTHETICAL
                        && clause.conjunction().isEmpty()
                ? Status.OCCURRED
                : of(clause, turn.reversed() || subject);
    }

    /** Denied, if the clause or what it hangs on says so; else as real as it is told to be. */
    Status of(Clause clause, boolean affirmed) {
        if (clause.negated() && !affirmed || deniedAbove(clause) || unseen(clause)) {
            return Status.NEGATED;
        }
        return switch (real(clause).modality()) {
            case ASSERTED -> Status.OCCURRED;
            case PLANNED -> Status.PLANNED;
            default -> Status.HYPOTHETICAL;
        };
    }

    /** By the word that stands shortly before, where no clause tells: "none of this is a thaw". */
    Status near(Syntax syntax, int first) {
        return far(syntax, first)
                        || IntStream.rangeClosed(Math.max(0, first - NEAR), first)
                                .mapToObj(at -> syntax.token(at).lemma().toLowerCase(Locale.ROOT))
                                .anyMatch(word -> words.is("denial", word))
                ? Status.NEGATED
                : Status.OCCURRED;
    }

    /** "Some distance from a thaw", "far from a thaw", "short of a thaw". */
    private boolean far(Syntax syntax, int first) {
        return first > 1
                && FROM.contains(syntax.token(first - 1).lower())
                && words.is("away", syntax.token(first - 2).lower());
    }

    /** True if the phrase is what somebody only wishes or calls for: "hopes for better relations". */
    boolean wished(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        int head = phrase.group().head();
        for (int steps = 0; steps < HIGHEST; steps++) {
            List<Relation> above = syntax.above(head).stream()
                    .filter(relation -> Set.of(Role.ARGUMENT, Role.OBJECT, Role.CONJUNCT, Role.COMPLEMENT)
                            .contains(relation.role()))
                    .toList();
            if (above.isEmpty()) {
                return false;
            }
            head = above.get(0).head();
            if (wish(syntax, head)) {
                return true;
            }
        }
        return false;
    }

    /** True if what the clause tells is only wished for: "wants relations to improve". */
    boolean wished(Clause clause) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        for (int steps = 0; steps < HIGHEST; steps++) {
            Optional<Relation> above = syntax.above(head).stream()
                    .filter(relation -> relation.role() == Role.COMPLEMENT || relation.role() == Role.REPORTED)
                    .findFirst();
            if (above.isEmpty()) {
                return false;
            }
            head = above.get().head();
            if (wish(syntax, head)) {
                return !agreed(clause, head);
            }
        }
        return false;
    }

    /** "Agreed to resume relations": done by agreeing to it, which "agreed to deepen friendship" is not. */
    private boolean agreed(Clause clause, int above) {
        return words.is("accord", clause.syntax().token(above).lemma().toLowerCase(Locale.ROOT))
                && words.is("restoring", clause.verb().lemma());
    }

    /** "It would be foolish to turn their backs on …", "in order to break the ice": nothing that has come about. */
    boolean distant(Clause clause) {
        boolean tried = clause.syntax().above(clause.verb().head()).stream()
                .map(relation -> clause.syntax().token(relation.head()).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(
                        above -> words.is("effort", above) || words.is("raising", above) || words.is("accord", above));
        return clause.verb().form() == VerbGroup.Form.INFINITIVE && !tried;
    }

    /** A verb or noun of wanting, or an adjective said of who wants: "is ready to". */
    private boolean wish(Syntax syntax, int head) {
        boolean ready = syntax.clause(head)
                .flatMap(Clause::predicate)
                .filter(adjective -> words.is("ready", adjective.lower()))
                .isPresent();
        return ready || words.is("wish", syntax.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    /** The clause that says how real it is: "continue" of "continue to lag". */
    private Clause real(Clause clause) {
        return clause.syntax().above(clause.verb().head()).stream()
                .filter(relation -> relation.role() == Role.COMPLEMENT)
                .flatMap(relation -> clause.syntax().clause(relation.head()).stream())
                .filter(above -> words.is("raising", above.verb().lemma()))
                .findFirst()
                .orElse(clause);
    }

    /** "Shows no sign of thawing". */
    private boolean unseen(Clause clause) {
        Syntax syntax = clause.syntax();
        int of = clause.verb().head() - 1;
        return of >= 2
                && syntax.token(of).lower().equals("of")
                && words.is("sign", syntax.token(of - 1).lemma().toLowerCase(Locale.ROOT))
                && words.is("denial", syntax.token(of - 2).lower());
    }

    private boolean deniedAbove(Clause clause) {
        Optional<Clause> above = clause.reporter();
        for (int steps = 0; steps < HIGHEST && above.isPresent(); steps++) {
            if (above.get().negated() && words.is("denying", above.get().verb().lemma())) {
                return true;
            }
            above = above.flatMap(Clause::reporter);
        }
        return false;
    }
}
