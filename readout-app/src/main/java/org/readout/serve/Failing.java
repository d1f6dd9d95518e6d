package org.readout.serve;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.export.Json;
import org.readout.pipeline.BadRequest;
import org.readout.store.RecordChanged;
import org.readout.store.StoreException;

/**
 * What went wrong, in the one shape all errors have. A defect is told without its message, which may name paths or hold text.
 *
 * @param status of HTTP
 * @param code one word for programs
 * @param message one line for a person: what is wrong and what to do
 */
public record Failing(int status, String code, String message) {
    private static final int BAD = 400;
    private static final int MISSING = 404;
    private static final int DEFECT = 500;
    private static final int BUSY = 503;

    static Failing of(Throwable failure) {
        if (failure instanceof BadRequest) {
            return new Failing(BAD, "bad_request", line(failure.getMessage()));
        }
        if (failure instanceof NotHere) {
            return new Failing(MISSING, "not_found", line(failure.getMessage()));
        }
        if (failure instanceof Refused refused) {
            return new Failing(refused.status(), refused.code(), line(failure.getMessage()));
        }
        if (failure instanceof RecordChanged) {
            return new Failing(BUSY, "record_changing", "documents are being added; ask again in a moment");
        }
        if (failure instanceof StoreException) {
            return new Failing(
                    BUSY, "store_unavailable", "the record cannot be read now; the terminal of the workbench says why");
        }
        return new Failing(DEFECT, "defect", "a defect of the program; the terminal of the workbench says more");
    }

    static Failing missing() {
        return new Failing(MISSING, "not_found", "there is no page of this address; begin at the first page");
    }

    static Failing notAllowed() {
        return new Failing(405, "method_not_allowed", "this address is read with GET alone");
    }

    /** True if the reader can do nothing about it. */
    boolean ours() {
        return status >= DEFECT;
    }

    Answer json() {
        return Answer.of(status, Answer.JSON, Json.line(Map.of("error", this)) + "\n");
    }

    private static String line(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("").strip();
    }
}
