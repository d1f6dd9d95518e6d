package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** What prepositions tie to a clause. */
final class Governed {
    private Governed() {}

    /** To its verb, then to what it is done to: "held talks with X", "evidence against X was shown". */
    static List<Argument> of(Clause clause) {
        List<Argument> arguments = new ArrayList<>(clause.arguments());
        if (clause.verb().passive()) {
            clause.patient().map(Phrase::arguments).ifPresent(arguments::addAll);
        }
        return arguments;
    }

    /** What one preposition governs. */
    static List<Phrase> by(List<Argument> arguments, String preposition) {
        return arguments.stream()
                .filter(argument -> argument.preposition().equals(preposition))
                .map(Argument::phrase)
                .toList();
    }
}
