package org.readout.serve.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.model.Meeting;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.meeting.Encounter;
import org.readout.pipeline.meeting.PersonRecord;
import org.readout.serve.Asked;

/**
 * A person: offices over time, whom they met, meetings.
 *
 * @param name as asked for
 * @param contacts those met, by rank
 */
public record PersonPage(Frame frame, String name, PersonRecord found, List<Contact> contacts) {
    /** Rows read at a glance; more are shown if asked for. */
    private static final int ROWS = 60;

    static PersonPage of(Opening opening, Library library, Asked asked) {
        String name = asked.needed("name");
        PersonRecord found = library.chronicle().person(name, asked.asOf());
        String shown = Optional.ofNullable(found.person())
                .map(opening.names(asked)::of)
                .orElse(name.substring(name.indexOf(':') + 1));
        return new PersonPage(opening.frame(shown, library, asked), name, found, Contact.of(found.access()));
    }

    /** In every language known. */
    public List<String> spellings() {
        Person person = found.person();
        return person == null
                ? List.of()
                : Stream.of(person.en(), person.zh(), person.ko())
                        .filter(Objects::nonNull)
                        .toList();
    }

    public List<Contact> contactRows() {
        return shown(contacts);
    }

    /** All, or those of the encounters a number counts. */
    public List<Meeting> chosen() {
        String with = frame.value("with");
        String as = frame.value("as");
        return with.isEmpty() && as.isEmpty()
                ? found.meetings()
                : found.access().stream()
                        .filter(one -> as.isEmpty() || Contact.manner(one).equals(as))
                        .filter(one -> with.isEmpty() || Contact.isWith(one, with))
                        .map(Encounter::meeting)
                        .distinct()
                        .toList();
    }

    /** The meetings with somebody, in a manner if one is given. */
    public String meetings(Contact contact, String manner) {
        return frame.links()
                        .with(
                                "/person",
                                Map.of(
                                        "name",
                                        name,
                                        "as_of",
                                        frame.value("as_of"),
                                        "with",
                                        contact.person().id(),
                                        "as",
                                        manner))
                + "#meetings";
    }

    /** The meetings in a manner, with whomever. */
    public String manner(String manner) {
        return frame.links()
                        .with(
                                "/person",
                                Map.of("name", name, "as_of", frame.value("as_of"), "as", manner, "rows", "all"))
                + "#meetings";
    }

    /** Latest first. */
    public List<Meeting> rows() {
        List<Meeting> latest = new ArrayList<>(chosen());
        Collections.reverse(latest);
        return shown(latest);
    }

    private <T> List<T> shown(List<T> all) {
        return frame.value("rows").equals("all") ? all : all.subList(0, Math.min(ROWS, all.size()));
    }

    public long atLeaderLevel() {
        return found.meetings().stream()
                .filter(meeting -> meeting.counts() && meeting.leaderLevel())
                .count();
    }

    /** How many were met of each rank band, the highest first; those of no stated rank are left out. */
    public SortedMap<Integer, Long> bands() {
        SortedMap<Integer, Long> bands = new TreeMap<>();
        contacts.stream().flatMap(one -> one.band().stream()).forEach(band -> bands.merge(band, 1L, Long::sum));
        return bands;
    }

    /** At how many meetings in a role. */
    public long as(Role role) {
        return found.access().stream()
                .filter(one -> one.own().role() == role)
                .map(Encounter::meeting)
                .distinct()
                .count();
    }

    public String tenures(String as) {
        return Links.api("/tenures", Map.of("name", name, "as", as, "as_of", frame.value("as_of")));
    }

    public String meetings(String as) {
        return Links.api("/appearances", Map.of("name", name, "as", as, "as_of", frame.value("as_of")));
    }

    public String access(String as) {
        return Links.api("/access", Map.of("name", name, "as", as, "as_of", frame.value("as_of")));
    }
}
