package org.readout.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.LexiconException;
import org.readout.pipeline.BadRequest;
import org.readout.store.StoreException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong as one line on standard error and an exit code. Stack traces are for those who set READOUT_DEBUG. */
final class Failures {
    static final int FAILED = 1;
    static final int BAD = 2;

    private final Surroundings surroundings;

    Failures(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int report(Throwable failure) {
        if (failure instanceof CheckedOutput.Failed output && output.readerLeft()) {
            return 0;
        }
        if (surroundings.environment().containsKey("READOUT_DEBUG")) {
            failure.printStackTrace(surroundings.err());
        }
        complain(message(failure));
        return failure instanceof BadRequest ? BAD : FAILED;
    }

    int usage(ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        String what = failure instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched)
                : first(failure.getMessage());
        complain(what + "; see: " + command + " --help");
        return BAD;
    }

    private static String unknown(UnmatchedArgumentException failure) {
        List<String> suggestions = failure.getSuggestions();
        return "'" + failure.getUnmatched().get(0) + "' is not known here"
                + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions));
    }

    private static String message(Throwable failure) {
        if (failure instanceof BadRequest
                || failure instanceof StoreException
                || failure instanceof CheckedOutput.Failed) {
            return first(failure.getMessage());
        }
        if (failure instanceof LexiconException) {
            return "lexicon " + first(failure.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return "not enough memory; give more, for example JAVA_OPTS=-Xmx4g";
        }
        return "a defect of the program (" + failure.getClass().getSimpleName() + ": " + first(failure.getMessage())
                + "); please report it with what READOUT_DEBUG=1 shows";
    }

    private static String first(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("").strip();
    }

    private void complain(String message) {
        surroundings.err().println("readout: " + message);
    }
}
