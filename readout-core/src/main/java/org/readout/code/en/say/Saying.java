package org.readout.code.en.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;

/**
 * A place where a sentence reports what somebody said.
 *
 * @param clause the clause of the verb of speech
 * @param frame the construction it is
 * @param speaker who says it, with all coordinated members below it
 * @param reporter who passes it on, where the sentence names one: "X said Y, Z reported"
 * @param again true if the sentence says that it was said before: "again", "continued to stress"
 * @param negated true if the sentence tells that it was not said
 * @param span from the speaker, or the verb if the speaker stands with a verb before it, to the end of what is said
 */
public record Saying(
        Clause clause,
        SpeechFrame frame,
        Phrase speaker,
        @Nullable Phrase reporter,
        boolean again,
        boolean negated,
        Span span) {
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    /** Who is addressed, if the construction has a place for it. */
    public Optional<Phrase> addressee() {
        return frame.to().stream().flatMap(place -> at(place).stream()).findFirst();
    }

    /** Whose words are conveyed: "the greetings of B", "a letter from B". */
    public Optional<Phrase> sender() {
        return frame.kind() == SpeechFrame.Kind.CONVEYED
                ? clause.object().flatMap(words -> words.argument("of").or(() -> words.argument("from")))
                : Optional.empty();
    }

    /**
     * Who stands between the speaker and the text within the sentence, from the speaker on: who carried the words, through whom
     * they were sent, who quotes them, who passes them on.
     */
    public List<Phrase> between() {
        Stream<Phrase> carrier = sender().isPresent() ? Stream.of(speaker) : Stream.empty();
        Stream<Phrase> through = Stream.of("through", "via").flatMap(place -> clause.argument(place).stream());
        Stream<Phrase> quoting = Up.of(clause, Role.COMPLEMENT)
                .or(() -> Up.of(clause, Role.ADVERBIAL))
                .filter(above -> QUOTING.contains(above.verb().lemma()))
                .flatMap(above -> above.argument("by"))
                .stream();
        return Stream.of(carrier, through, quoting, Stream.ofNullable(reporter))
                .flatMap(phrases -> phrases)
                .toList();
    }

    private Optional<Phrase> at(String place) {
        return switch (place) {
            case "obj" -> clause.object();
            case "iobj" -> clause.indirectObject();
            default -> clause.argument(place);
        };
    }

    /** True of a view that is told as past, or as not held, and of what one will not do: no act by itself. */
    public boolean idle() {
        return frame.kind() == SpeechFrame.Kind.REFUSED
                || frame.kind() == SpeechFrame.Kind.VIEW && (Negation.of(clause) || !Speakers.present(clause));
    }

    Saying until(Span told) {
        return new Saying(clause, frame, speaker, reporter, again, negated, told);
    }
}
