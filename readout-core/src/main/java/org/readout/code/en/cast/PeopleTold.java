package org.readout.code.en.cast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.meet.Party;
import org.readout.model.Mention;

/** The people of the sentences read so far, and their offices: whom "he" or "the minister" can mean. Not to be shared. */
final class PeopleTold {
    /** Persons named longer ago are not meant by a pronoun or title. */
    private static final int REMEMBERED = 12;

    private final Deque<Mention.OfPerson> recent = new ArrayDeque<>();
    private final Map<String, String> titles = new HashMap<>();
    private List<Mention.OfPerson> last = List.of();
    private List<Mention.OfPerson> previous = List.of();
    private Mention.@Nullable OfPerson subject;
    private @Nullable Party holder;

    /**
     * A sentence has been read.
     *
     * @param people named in it, in text order
     * @param acting who acts in it; absent if nobody is named so
     * @param office who acts in it by an office alone, "the emir of Qatar"; absent if nobody does
     */
    void heard(List<Mention.OfPerson> people, Mention.@Nullable OfPerson acting, @Nullable Party office) {
        people.forEach(this::remember);
        while (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        previous = last;
        last = people.stream()
                .sorted(Comparator.comparing(Mention.OfPerson::span).reversed())
                .toList();
        subject = acting == null ? subject : acting;
        holder = acting == null && office == null ? holder : office;
    }

    private void remember(Mention.OfPerson person) {
        String id = person.person().id();
        recent.removeIf(other -> other.person().id().equals(id));
        recent.addFirst(person);
        titles.merge(id, titlesOf(person), (a, b) -> a.contains(b) ? a : a + " " + b);
    }

    /** Persons of the sentences before, the last first. */
    List<Mention.OfPerson> recent() {
        return new ArrayList<>(recent);
    }

    /** Persons of the two sentences before, the last first. */
    List<Mention.OfPerson> near() {
        return Stream.concat(last.stream(), previous.stream()).toList();
    }

    /** Who acted last; absent if nobody has. */
    Mention.@Nullable OfPerson subject() {
        return subject;
    }

    /** Who acted last, if by an office alone; absent if a person acted since, or nobody has. */
    @Nullable
    Party holder() {
        return holder;
    }

    /** The words of a person's offices told so far, in lower case; empty if none were. */
    String titles(Mention.OfPerson person) {
        return titles.getOrDefault(person.person().id(), "") + " " + titlesOf(person);
    }

    private static String titlesOf(Mention.OfPerson person) {
        return person.offices().stream()
                .map(office -> office.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
