package org.readout.serve;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.readout.export.CorrectionLines;
import org.readout.model.Correction;
import org.readout.model.Span;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.correction.CorrectionQuery;
import org.readout.pipeline.correction.Taken;
import org.readout.pipeline.library.Library;

/**
 * What readers may change: corrections, made and undone. Everything else is read only.
 *
 * @param clock tells when
 */
record Changes(Clock clock) {
    private static final int LARGEST = 1 << 30;

    Correction correct(Library library, Asked asked) {
        return library.corrections()
                .make(new CorrectionQuery(
                        asked.needed("doc"),
                        new Correction.Item(
                                asked.needed("kind"),
                                span(asked),
                                asked.text("detail").orElse("")),
                        asked.needed("field"),
                        asked.text("value").orElse(""),
                        act(asked)));
    }

    /** The correction as it is now. */
    Correction undo(Library library, Asked asked) {
        long number = number(asked, "number");
        library.corrections().undo(number, act(asked));
        return library.corrections().all().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Takes over corrections that were exported from another record. */
    Taken take(Library library, Asked asked) {
        if (asked.upload().isEmpty()) {
            throw new BadRequest("no file was sent; give 'file' with corrections exported as JSON Lines");
        }
        return CorrectionLines.read(asked.upload().bytes(), library.corrections()::take);
    }

    private static Span span(Asked asked) {
        int start = number(asked, "start");
        int end = number(asked, "end");
        if (start >= end) {
            throw new BadRequest("'start' must be before 'end'");
        }
        return new Span(start, end);
    }

    private static int number(Asked asked, String name) {
        asked.needed(name);
        return asked.number(name, 0, LARGEST).orElseThrow();
    }

    private Correction.Act act(Asked asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            return new Correction.Act(asked.needed("by"), now, asked.needed("why"));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(String.valueOf(e.getMessage()));
        }
    }
}
