package org.readout.serve;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.brief.Verified;
import org.readout.pipeline.library.Library;

/**
 * The claims of an analysis that was sent, as text or as a file, held against the record as {@code readout verify} does. It is
 * read and not kept.
 *
 * @param clock tells what lies in the future
 */
public record Verification(Clock clock) {
    /** @throws BadRequest if nothing was sent, or what was sent is no text of one analysis */
    public Verified of(Library library, Asked asked) {
        return library.reports().verified(sent(asked), LocalDate.now(clock), asked.asOf(), asked.flag("imported"));
    }

    /** A file goes before a text: who chooses one means it. */
    private static byte[] sent(Asked asked) {
        if (!asked.upload().isEmpty()) {
            return asked.upload().bytes();
        }
        return asked.text("text")
                // Forms send the ends of lines as the network has them, whatever was typed.
                .map(text -> text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new BadRequest("nothing was sent; give 'text' or 'file' with an analysis"));
    }
}
