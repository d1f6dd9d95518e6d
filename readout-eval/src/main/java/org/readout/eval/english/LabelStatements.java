package org.readout.eval.english;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Evidence;
import org.readout.model.Role;
import org.readout.model.Statement;

/** Annotated statements as if a reader had coded them: of several who speak together one, which is enough for a judge. */
final class LabelStatements {
    /** Of labels that name no verb of speech; no judge asks for it. */
    private static final String UNLABELLED_VERB = "said";

    private final Meanings stances;

    LabelStatements(Meanings stances) {
        this.stances = stances;
    }

    Stream<Statement> of(LabelText text, GoldStatement label) {
        Evidence told = text.at(label.told().get(0));
        return speakers(text, label, told)
                .limit(1)
                .map(speaker -> new Statement(
                        speaker,
                        null,
                        null,
                        List.of(label.issue()),
                        stances.coded(label.stance()),
                        label.verb().isEmpty() ? UNLABELLED_VERB : label.verb(),
                        label.negated(),
                        label.restated(),
                        null,
                        List.of(),
                        told));
    }

    private static Stream<Actor> speakers(LabelText text, GoldStatement label, Evidence told) {
        if (label.people().isEmpty() && label.states().isEmpty()) {
            Evidence words = text.words(label.speaker()).orElse(told);
            return Stream.of(new Actor(null, null, null, Role.SOURCE, words));
        }
        Stream<Actor> people =
                label.people().stream().sorted().flatMap(text::person).map(person -> speaker(text, person));
        Stream<Actor> states =
                label.states().stream().sorted().map(state -> new Actor(state, null, null, Role.SOURCE, told));
        return Stream.concat(people, states);
    }

    /** Who is known by a title only is known by the words of the title. */
    private static Actor speaker(LabelText text, GoldPerson person) {
        return new Actor(
                person.country(),
                null,
                person.named() ? LabelText.coded(person) : null,
                Role.SOURCE,
                text.at(person.told().get(0)));
    }
}
