package org.readout.cli;

import org.readout.compare.wording.Reason;

/** Why a meeting is left out, in words that go on from its number. */
final class Left {
    private Left() {}

    static String words(Reason reason) {
        return switch (reason) {
            case OTHER_STATES -> "of other states";
            case OTHER_TIME -> "outside the days asked for";
            case OTHER_FORMAT -> "of another form (--format)";
            case OTHER_OUTLET -> "by other outlets (--outlet)";
            case OTHER_RANK -> "with a principal of lower or unknown rank, or another speaker";
            case NO_TEXT -> "of which only titles are known";
            case NO_WORDS -> "told without words of this side";
            case OTHER_TOPIC -> "in which this side does not touch the topic";
        };
    }
}
