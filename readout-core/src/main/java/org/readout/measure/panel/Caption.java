package org.readout.measure.panel;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.When;

/** One line of English for a meeting or an act, to stand beside what it adds to a reading. */
public final class Caption {
    private Caption() {}

    /** For example {@code 2014-03-05 talks Ann Alder (AAA) - Bo Birk (BBB), leader level}. */
    public static String of(Meeting meeting) {
        String who = meeting.sides().stream().map(Caption::side).collect(Collectors.joining(" - "));
        return date(meeting.date()) + " " + meeting.format().id() + " " + who + level(meeting);
    }

    /** For example {@code 2014-03-05 coerce restrict AAA > BBB (CAMEO 163)}. */
    public static String of(Event event) {
        String mode = event.code().mode();
        String act = event.code().type().toLowerCase(Locale.ROOT) + (mode == null ? "" : " " + mode);
        return date(event.date()) + " " + act + " " + parties(event) + " (CAMEO "
                + event.code().cameo() + ")";
    }

    /** For example {@code 2014-03-05 words AAA to BBB}. */
    public static String of(Said said) {
        Country speaker = said.statement().speaker().country();
        Country addressee = said.statement().addressee();
        return said.day() + " words " + (speaker == null ? "?" : speaker) + " to "
                + (addressee == null ? "?" : addressee);
    }

    private static String date(When when) {
        String value = when.value();
        return value == null ? "undated" : value;
    }

    private static String level(Meeting meeting) {
        return meeting.leaderLevel()
                ? ", leader level"
                : meeting.level().map(band -> ", band " + band).orElse("");
    }

    private static String side(Side side) {
        String people = side.principals().stream()
                .map(participant -> name(participant.person()))
                .collect(Collectors.joining(", "));
        return people.isEmpty() ? side.country().code() : people + " (" + side.country() + ")";
    }

    private static String name(Person person) {
        return person.name(Language.ENGLISH);
    }

    private static String parties(Event event) {
        String sources = actors(event, Role.SOURCE);
        String targets = actors(event, Role.TARGET);
        String both = actors(event, Role.BOTH);
        return Stream.of(sources.isEmpty() || targets.isEmpty() ? sources + targets : sources + " > " + targets, both)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String actors(Event event, Role role) {
        return event.actors().stream()
                .filter(actor -> actor.role() == role)
                .flatMap(actor -> Stream.ofNullable(actor(actor)))
                .distinct()
                .collect(Collectors.joining(" - "));
    }

    private static String actor(Actor actor) {
        String country = actor.country() == null ? "" : actor.country().code();
        Person person = actor.person();
        return person == null ? country : name(person) + " (" + country + ")";
    }
}
