package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.say.Saying;
import org.readout.lexicon.en.VerbalActs.Whose;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.syntax.Clause;

/**
 * A statement with the place that reports it.
 *
 * @param statement what is said by one speaker
 * @param saying the verb of speech with what it governs; absent of what a speaker goes on to say
 * @param whose whose doing is spoken of
 * @param toned true if its stance is only the tone of what is said: too little for an act
 */
public record Utterance(Statement statement, @Nullable Saying saying, Whose whose, boolean toned) {

    /** The statements of what was said, in the same order. */
    public static List<Statement> statements(List<Utterance> utterances) {
        return utterances.stream().map(Utterance::statement).toList();
    }

    /** What tells the kind of act: the verb of speech, the nouns it expresses, the verb of what is said where that decides. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (saying != null) {
            Clause clause = saying.clause();
            words.add(String.join(" ", saying.frame().words()));
            words.add(saying.frame().words().get(0));
            clause.patient().stream()
                    .flatMap(object -> object.members().stream())
                    .forEach(object -> words.add(PhraseWords.head(object)));
            clause.reported().stream()
                    .filter(said -> saying.frame().open())
                    .limit(1)
                    .forEach(said -> words.add(
                            (said.negated() ? "not " : "") + said.verb().lemma()));
        }
        return words;
    }

    /** The words that tell it, without who speaks. */
    Span core() {
        return saying == null
                ? statement.evidence().span()
                : saying.clause().verb().span();
    }
}
