package org.readout.compare.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Records;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Presence;
import org.readout.model.Readout;
import org.readout.model.Role;
import org.readout.model.Statement;
import org.readout.model.Wording;

/** Receptions of BBB by AAA's leader, one a month, each with one account. */
final class Trial {
    static final Country SIDE = new Country("AAA");
    static final String FORMULA = "calm";

    private Trial() {}

    /** One opportunity a month from January 2001, with the formula or without. */
    static Series series(List<Boolean> uses) {
        List<Occasion> occasions = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            occasions.add(told(month(i), 3, uses.get(i) ? List.of(FORMULA) : List.of()));
        }
        return Series.of(FORMULA, condition(2, Set.of()), occasions);
    }

    static Condition condition(int level, Set<String> topic) {
        return new Condition(SIDE, List.of(new Country("BBB")), level, null, null, topic, null, null);
    }

    /** A reception with words of AAA that hold these formulas. */
    static Occasion told(String day, int guestBand, List<String> formulas) {
        Evidence words = Records.evidence("On " + day + " the host spoke of " + formulas + ".");
        Statement statement = new Statement(
                new Actor(SIDE, "GOV", null, Role.SOURCE, words),
                null,
                null,
                List.of(),
                "neutral",
                "said",
                false,
                false,
                null,
                List.of(),
                words);
        List<Wording> wordings = formulas.stream()
                .map(id -> new Wording(id, SIDE, null, Presence.PRESENT, List.of(words)))
                .toList();
        return occasion(day, guestBand, true, wordings, List.of(statement));
    }

    /** A reception of which nothing is reported but that it took place. */
    static Occasion silent(String day, boolean wordingKnown) {
        return occasion(day, 3, wordingKnown, List.of(), List.of());
    }

    private static Occasion occasion(
            String day, int band, boolean known, List<Wording> wordings, List<Statement> statements) {
        Meeting meeting = Records.reception(day, band);
        Readout readout =
                new Readout(meeting.mentions().get(0).docId(), "Gazette", null, known, meeting, wordings, statements);
        return new Occasion(meeting, List.of(readout));
    }

    private static String month(int i) {
        return LocalDate.of(2001, 1, 1).plusMonths(i).toString();
    }

    static Map<Reason, Integer> leftOut(Series series) {
        Map<Reason, Integer> counts = new java.util.EnumMap<>(Reason.class);
        series.leftOut().forEach((reason, occasions) -> counts.put(reason, occasions.size()));
        return counts;
    }

    static @Nullable String lastUse(Series series) {
        return series.lastUse().map(one -> one.day().toString()).orElse(null);
    }
}
