package org.readout.code;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Event;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Side;
import org.readout.model.Statement;
import org.readout.model.Wording;

/** A coding as lines of text, for golden files: one line an item, in the order coded. */
public final class Summary {
    private Summary() {}

    public static String of(Coding coding) {
        StringBuilder lines = new StringBuilder();
        coding.meetings().forEach(m -> lines.append(meeting(m)).append('\n'));
        coding.events().forEach(e -> lines.append(event(e)).append('\n'));
        coding.statements().forEach(s -> lines.append(statement(s)).append('\n'));
        coding.wordings().forEach(w -> lines.append(wording(w)).append('\n'));
        coding.whyNothing()
                .forEach(s -> lines.append("nothing ").append(s.reason()).append('\n'));
        return lines.toString();
    }

    public static String meeting(Meeting m) {
        return "meeting " + m.status() + " " + m.date().value() + " " + m.date().basis() + " "
                + m.format().id()
                + place(m.place())
                + m.sides().stream().map(Summary::side).collect(Collectors.joining(" + ", " ", ""))
                + (m.reportedBy() == null ? "" : " by " + m.reportedBy())
                + " x" + m.mentions().size();
    }

    private static String place(@Nullable Place place) {
        return place == null ? "" : " @" + place.city() + (place.venue() == null ? "" : "/" + place.venue());
    }

    private static String side(Side side) {
        return side.country() + side.people().stream().map(Summary::person).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String person(Participant p) {
        String offices = p.offices().stream()
                .map(o -> (o.organisation() == null ? "" : o.organisation() + ":") + o.title())
                .collect(Collectors.joining("; "));
        return p.role().name().toLowerCase(java.util.Locale.ROOT) + " "
                + p.person().name(Language.CHINESE) + " (" + offices + ") "
                + p.rank()
                        .map(r -> "band " + r.band() + (r.ceremonial() ? " ceremonial" : ""))
                        .orElse("no band");
    }

    private static String event(Event e) {
        return "event " + e.status() + " " + e.date().value() + " " + e.code().type() + " "
                + e.code().cameo()
                + e.actors().stream().map(a -> a.role() + "=" + a.country()).collect(Collectors.joining(" ", " ", ""))
                + (e.reportedBy() == null ? "" : " by " + e.reportedBy());
    }

    private static String statement(Statement s) {
        return "statement " + s.speaker().country() + " "
                + s.speaker().evidence().quote() + " -> " + s.addressee() + " " + s.verb() + " " + s.stance()
                + (s.restated() ? " restated" : "") + " " + s.issues();
    }

    private static String wording(Wording w) {
        return "wording " + w.formula() + " " + w.side() + " "
                + (w.speaker() == null ? "-" : w.speaker().id()) + " x"
                + w.evidence().size();
    }
}
