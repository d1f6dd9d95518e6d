package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** Verbs with the particles that stand by them: "call off", "take the letter over". */
final class Particles {
    /** These govern: "called Putin on Monday" is no call on him. */
    private static final Set<String> TIED = Set.of("on", "upon", "with", "to", "in");

    private Particles() {}

    /** True if the words behind the lemma stand behind the verb, or behind its object. */
    static boolean stand(Clause clause, List<String> words) {
        List<String> particles = words.subList(1, words.size());
        int behind = clause.object()
                .map(Phrase::group)
                .map(group -> group.last() + 1)
                .orElse(-1);
        boolean apart = !particles.isEmpty() && !TIED.contains(particles.get(particles.size() - 1));
        return particles.isEmpty()
                || at(clause, clause.verb().head() + 1, particles)
                || apart && at(clause, behind, particles)
                || thing(clause, words);
    }

    /** True if the word behind the lemma is what the verb has for its object: "paid his respects", "broke the Ramadan fast". */
    static boolean thing(Clause clause, List<String> words) {
        int last = words.size() - 1;
        return last > 0
                && clause.object()
                        .filter(object -> Words.lemma(object.head()).equals(words.get(last)))
                        .isPresent()
                && at(clause, clause.verb().head() + 1, words.subList(1, last));
    }

    /** The object; of a verb with a particle, what was taken for governed by it. */
    static Optional<Phrase> object(Clause clause, List<String> words) {
        return clause.patient()
                .or(() -> clause.verb().passive() ? new Resumed(clause).subject() : Optional.empty())
                .or(() -> words.size() < 2 ? Optional.empty() : clause.argument(words.get(1)));
    }

    private static boolean at(Clause clause, int from, List<String> particles) {
        Syntax syntax = clause.syntax();
        for (int i = 0; i < particles.size(); i++) {
            int at = from + i;
            if (from < 0
                    || at >= syntax.tokens().size()
                    || !Words.lower(syntax.token(at)).equals(particles.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The verb with the word behind it, then alone: what a table may list it as. */
    static Stream<String> names(Clause clause) {
        String lemma = clause.verb().lemma();
        Stream<String> behind = Stream.of(
                        clause.verb().head() + 1,
                        clause.object().map(object -> object.group().last() + 1).orElse(-1))
                .filter(at -> at > 0 && at < clause.syntax().tokens().size())
                .map(at -> lemma + " " + Words.lower(clause.syntax().token(at)));
        return Stream.concat(behind, Stream.of(lemma));
    }
}
