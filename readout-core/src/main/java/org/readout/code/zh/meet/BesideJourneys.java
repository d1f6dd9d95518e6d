package org.readout.code.zh.meet;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.model.Meeting;
import org.readout.model.Span;

/** What the clauses of a sentence tell that name only one of two, or neither: who welcomes the one who arrives, and what both agree to do next. */
record BesideJourneys(WelcomedHere welcomed, AgreedAhead agreed) {
    /**
     * @param here what the sentence itself tells
     * @param retold true of words of a speaker
     */
    List<Meeting> read(Passage passage, Told told, List<Meeting> here, Predicate<Span> retold) {
        return here.isEmpty() || retold.test(passage.span())
                ? List.of()
                : Stream.concat(welcomed.read(passage, told, here).stream(), agreed.read(passage, told, here).stream())
                        .toList();
    }
}
