package org.readout.cli;

import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.StateNames;
import picocli.CommandLine.Parameters;

/** One state and perhaps another. */
final class Pair {
    private static final String STATE = "ISO 3166-1 alpha-3 code, or a name in English, Chinese or Korean";

    @Parameters(index = "0", paramLabel = "A", description = STATE)
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", arity = "0..1", description = "another, likewise; any if left out")
    private @Nullable String b;

    /**
     * The states meant.
     *
     * @throws BadRequest if one is not known, or both are the same
     */
    States states(Lexicon lexicon) {
        StateNames names = new StateNames(lexicon.countries());
        return new States(names.named(a), b == null ? null : names.named(b));
    }

    /** @param b absent for any */
    record States(Country a, @Nullable Country b) {
        States {
            if (a.equals(b)) {
                throw new BadRequest("two states are needed, not " + a + " twice");
            }
        }

        @Override
        public String toString() {
            return b == null ? a.code() : a + " and " + b;
        }
    }
}
