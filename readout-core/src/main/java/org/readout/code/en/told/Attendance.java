package org.readout.code.en.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Telling;
import org.readout.code.en.clause.Chunk;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Contact;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/**
 * Who accompanied: "A, B and C attended the meeting", "also present were A and B", "accompanied by A". They join the contact
 * their sentence tells, else the meeting told last, of which the sentence is then a further telling.
 */
public final class Attendance {
    private static final Set<String> LINKS = Set.of(",", "and", "both", "other", "others", "also", "as", "well");
    private static final Set<String> THAT = Set.of("the", "both", "their", "this");
    private static final Set<String> LEADING = Set.of("headed", "led");
    /** Words of a title behind "by", its organisation among them. */
    private static final int LONGEST_TITLE = 14;

    private static final int BETWEEN = 3;
    private static final Set<Contact> JOINED = Set.of(Contact.IN_PERSON, Contact.PRESENCE);

    private final Clauses clauses;

    private Attendance(Clauses clauses) {
        this.clauses = clauses;
    }

    /**
     * The tellings of a sentence with those who accompanied.
     *
     * @param here told in the sentence
     * @param before told before it
     */
    public static List<Telling> read(Clauses clauses, List<Telling> here, List<Telling> before) {
        List<Mention.OfPerson> people = new Attendance(clauses).people();
        if (people.isEmpty()) {
            return here;
        }
        if (!here.isEmpty()) {
            return here.stream()
                    .map(telling -> joined(clauses, telling, people))
                    .map(telling -> telling.reference() == Telling.Reference.DEFINITE
                            ? telling.quoted(clauses.quote(), telling.core())
                            : telling)
                    .toList();
        }
        return last(before).stream()
                .map(telling -> joined(clauses, telling, people))
                .filter(telling -> !before.contains(telling))
                .map(telling -> telling.quoted(clauses.quote(), clauses.quote()))
                .toList();
    }

    private static List<Telling> last(List<Telling> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (JOINED.contains(before.get(i).format().contact())
                    && before.get(i).status().counts()) {
                return List.of(before.get(i));
            }
        }
        return List.of();
    }

    private static Telling joined(Clauses clauses, Telling telling, List<Mention.OfPerson> people) {
        boolean guests = telling.format().contact() == Contact.PRESENCE;
        return telling.among(telling.sides().stream()
                .map(side -> joined(clauses, side, people, guests))
                .toList());
    }

    /**
     * At a banquet to which nobody is told to have come those who join are the guests; at talks between sides of which nobody was
     * named, the first of each side leads it.
     */
    private static Side joined(Clauses clauses, Side side, List<Mention.OfPerson> people, boolean guests) {
        boolean nobody = side.principals().isEmpty();
        List<Participant> all = new ArrayList<>(side.people());
        for (Mention.OfPerson person : people) {
            boolean other = side.country().equals(person.country())
                    && all.stream()
                            .noneMatch(
                                    p -> p.person().id().equals(person.person().id()));
            if (other) {
                Role first = nobody && all.size() == side.people().size() ? Role.BOTH : Role.ACCOMPANYING;
                all.add(new Participant(
                        person.person(),
                        person.country(),
                        person.offices(),
                        nobody && guests ? Role.GUEST : first,
                        clauses.quote(person.name())));
            }
        }
        return new Side(side.country(), all);
    }

    private List<Mention.OfPerson> people() {
        List<Mention.OfPerson> people = new ArrayList<>();
        clauses.terms("attendance.list").stream().limit(1).forEach(cue -> people.addAll(heads(end(cue))));
        clauses.terms("attendance.list").forEach(cue -> people.addAll(after(end(cue))));
        clauses.terms("attendance.present").forEach(cue -> people.addAll(before(cue)));
        clauses.terms("attendance.meeting").stream()
                .filter(cue -> meeting(end(cue)))
                .forEach(cue -> people.addAll(before(cue)));
        return people;
    }

    /** "Members of the delegation headed by X": who heads it, before all others. */
    private List<Mention.OfPerson> heads(int from) {
        return IntStream.range(from + 1, clauses.size())
                .filter(i -> clauses.is(i, "by")
                        && LEADING.contains(clauses.at(i - 1).word()))
                .mapToObj(this::led)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who stands behind "by", with what title ever. */
    private Optional<Mention.OfPerson> led(int by) {
        return IntStream.range(by + 1, Math.min(by + LONGEST_TITLE, clauses.size()))
                .takeWhile(i -> !clauses.boundary(i))
                .mapToObj(i -> clauses.at(i).mention())
                .flatMap(mention -> mention instanceof Mention.OfPerson person ? Stream.of(person) : Stream.empty())
                .findFirst();
    }

    private int end(Mention.OfTerm cue) {
        return clauses.chunkAt(cue.span().end());
    }

    /** "The meeting", which is the one told of, or nothing: what is attended by one who only attended. */
    private boolean meeting(int from) {
        int noun = from;
        while (noun < clauses.size() && THAT.contains(clauses.at(noun).word())) {
            noun++;
        }
        if (noun == from) {
            return noun >= clauses.size() || clauses.is(noun, ".");
        }
        Mention.OfTerm term = noun < clauses.size() ? clauses.term(noun) : null;
        boolean held = term != null
                && term.kind().equals("meeting")
                && clauses.cell(term, "pattern").orElse("").equals("noun");
        return held && !clauses.is(noun + 1, "of");
    }

    /** The list that ends at the words; names nobody knows are passed over. */
    private List<Mention.OfPerson> before(Mention.OfTerm cue) {
        List<Mention.OfPerson> people = new ArrayList<>();
        for (int i = clauses.chunkAt(cue.span().start()) - 1; i >= 0 && ofList(i); i--) {
            if (clauses.at(i).mention() instanceof Mention.OfPerson person) {
                people.add(person);
            }
        }
        Collections.reverse(people);
        return people;
    }

    private boolean ofList(int i) {
        Chunk chunk = clauses.at(i);
        boolean capitalised =
                Character.isUpperCase(clauses.quote(chunk.span()).quote().charAt(0));
        boolean determiner = clauses.english().functionWords().is("determiner", chunk.word());
        return capitalised || determiner || chunk.isTerm("party") || LINKS.contains(chunk.word());
    }

    /** The list that begins soon after a chunk. A comma joins what follows it only if an "and" closes the list. */
    private List<Mention.OfPerson> after(int from) {
        List<Mention.OfPerson> people = new ArrayList<>();
        int closed = 0;
        int others = 0;
        boolean and = false;
        for (int i = from; i < clauses.size() && others <= BETWEEN && !ends(i); i++) {
            and |= clauses.is(i, "and");
            others = LINKS.contains(clauses.at(i).word()) ? others : others + 1;
            if (clauses.at(i).mention() instanceof Mention.OfPerson person) {
                people.add(person);
                closed = and || people.size() == 1 ? people.size() : closed;
                others = 0;
                and = false;
            }
        }
        return people.subList(0, closed);
    }

    private boolean ends(int i) {
        Chunk chunk = clauses.at(i);
        return clauses.boundary(i)
                || chunk.isTerm("meeting")
                || chunk.isTerm("speech")
                || clauses.english().functionWords().is("preposition", chunk.word());
    }
}
