package org.readout.cli;

import org.jspecify.annotations.Nullable;
import org.readout.model.Rank;
import org.readout.pipeline.BadRequest;
import picocli.CommandLine.Option;

/** Options that choose accounts of meetings: by rank, speaker, outlet and form. */
final class AccountOptions {
    @Option(
            names = "--level",
            paramLabel = "N",
            description =
                    "rank band of the side's highest principal: N (1 to 6) or higher; 2 if left out, with --matrix any")
    private @Nullable Integer level;

    @Option(names = "--counterpart", paramLabel = "N", description = "the same of the counterpart; any if left out")
    private @Nullable Integer counterpart;

    @Option(names = "--speaker", paramLabel = "NAME", description = "only where this person is the highest principal")
    private @Nullable String speaker;

    @Option(names = "--outlet", paramLabel = "NAME", description = "only accounts this outlet published")
    private @Nullable String outlet;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "only meetings of this form: meeting, talks, call ...")
    private @Nullable String format;

    @Nullable
    Integer level() {
        return level == null ? null : Integer.valueOf(band(level));
    }

    @Nullable
    Integer counterpart() {
        return counterpart == null ? null : Integer.valueOf(band(counterpart));
    }

    @Nullable
    String speaker() {
        return speaker;
    }

    @Nullable
    String outlet() {
        return outlet;
    }

    @Nullable
    String format() {
        return format;
    }

    private static int band(int asked) {
        if (asked < 1 || asked > Rank.LOWEST) {
            throw new BadRequest("there is no rank band " + asked + "; bands are 1 (highest) to " + Rank.LOWEST);
        }
        return asked;
    }
}
