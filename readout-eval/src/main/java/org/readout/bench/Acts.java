package org.readout.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.readout.lexicon.Codes;
import org.readout.measure.panel.DyadRecord;
import org.readout.model.Actor;
import org.readout.model.Basis;
import org.readout.model.DirectedDyad;
import org.readout.model.DocId;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.StoredText;
import org.readout.model.When;

/** Records of any size with acts invented by a seeded generator: warm and cool ones on days spread over ten years. */
final class Acts {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 3652;
    private static final long SEED = 1;
    /** Consult, praise, accuse, threaten. */
    private static final List<String> KINDS = List.of("040", "051", "111", "130");

    private Acts() {}

    static DyadRecord record(DirectedDyad who, Codes codes, int number) {
        Random random = new Random(SEED);
        List<Event> events = IntStream.range(0, number)
                .mapToObj(i -> act(who, codes, i, random))
                .toList();
        return new DyadRecord(who.undirected(), List.of(), events, List.of(), List.of());
    }

    private static Event act(DirectedDyad who, Codes codes, int number, Random random) {
        String text = "Act " + number + ".";
        Evidence evidence =
                Evidence.said(new StoredText(new DocId(String.format("%064x", number)), text), 0, text.length());
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        return new Event(
                codes.code(kind, "CONSULT", null, List.of()),
                List.of(
                        new Actor(who.source(), "GOV", null, Role.SOURCE, evidence),
                        new Actor(who.target(), "GOV", null, Role.TARGET, evidence)),
                When.day(day, Basis.EXPLICIT, List.of(evidence)),
                Status.OCCURRED,
                null,
                evidence);
    }
}
