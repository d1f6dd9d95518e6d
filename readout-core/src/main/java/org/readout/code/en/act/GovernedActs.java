package org.readout.code.en.act;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ActFrame;
import org.readout.lexicon.en.ActNoun;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Acts told by a noun under a verb that says what becomes of them: "called off a strike", "X's withdrawal was completed".
 *
 * @param roles who acts and who is acted upon
 */
record GovernedActs(Acts acts, Roles roles) {
    /** What the object of a verb, or what its line names instead, tells. */
    List<Act> of(Clause clause, ActFrame frame) {
        List<String> places = frame.at().isEmpty() ? List.of("obj") : frame.at();
        for (String place : places) {
            Optional<Phrase> noun = place.equals("obj")
                    ? FrameMatcher.object(clause, frame)
                    : Governed.by(Governed.of(clause), place).stream().findFirst();
            Optional<Act> act = noun.flatMap(phrase -> nominal(clause, frame, phrase));
            if (act.isPresent()) {
                return List.of(act.get());
            }
        }
        return List.of();
    }

    private Optional<Act> nominal(Clause clause, ActFrame frame, Phrase phrase) {
        Nouns counts = new Nouns(acts);
        for (Phrase member : phrase.members()) {
            Optional<Act> ended = ended(clause, phrase, member);
            if (ended.isPresent()) {
                return ended;
            }
            ActNoun noun = noun(counts.counted(member));
            if (noun != null) {
                List<Phrase> targets = roles.targets(clause, counts.counted(member), noun.targets());
                List<Phrase> other = targets.isEmpty() ? roles.targets(clause, frame, noun.targets()) : targets;
                return Optional.of(new Act(
                        noun.code(),
                        makers(clause, phrase),
                        other,
                        noun.targets().contains("both"),
                        false,
                        false));
            }
        }
        return Optional.empty();
    }

    /** "Offered an easing of its duties": what the noun makes of the act that stands behind "of". */
    private Optional<Act> ended(Clause clause, Phrase phrase, Phrase member) {
        Optional<String> operation = acts.operation(Nouns.lemma(member.head()));
        Optional<Phrase> below = member.argument("of");
        if (!roles.actors().inDocument() || operation.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        return nouns(below.get()).stream()
                .findFirst()
                .map(noun -> new Act(
                        noun.code(),
                        makers(clause, phrase),
                        roles.targets(clause, below.get(), noun.targets()),
                        false,
                        false,
                        false))
                .flatMap(act -> operation.get().equals("pass")
                        ? Optional.of(act)
                        : new Operations(acts, roles).outcome(operation.get(), act));
    }

    /** Who acts: of a passive without an agent, who stands with the noun ("X's withdrawal was completed"). */
    private List<Phrase> makers(Clause clause, Phrase noun) {
        List<Phrase> sources = roles.sources(clause);
        return sources.isEmpty() && clause.verb().passive() ? new Makers(roles.actors()).of(noun) : sources;
    }

    private @Nullable ActNoun noun(Phrase phrase) {
        return nouns(phrase).stream().findFirst().orElse(null);
    }

    /** Every line a noun may be: a strike of workers, a strike on a town. */
    List<ActNoun> nouns(Phrase phrase) {
        return acts.nouns(Nouns.lemma(phrase.head())).stream()
                .filter(noun -> new Nouns(acts).is(phrase, noun.words()))
                .toList();
    }
}
