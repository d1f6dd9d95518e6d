package org.readout.eval;

import java.util.Optional;
import org.readout.lexicon.Lexicon;

/**
 * A comparison of what the readers code with what is known: the same program and texts give the same evaluation. Or a
 * measurement of what that takes, which is of one machine at one time, and says so.
 */
public interface Suite {
    /** Name by which a user asks for it. */
    String name();

    /** What is compared with what, in one line. */
    String about();

    /** What is missing for it to run, as a message for a person; empty if nothing is. */
    default Optional<String> missing() {
        return Optional.empty();
    }

    Evaluation run(Lexicon lexicon);
}
