package org.readout.code.en.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.en.clause.Chunk;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Mention;

/** Who is listed as present: "A, B and C attended the meeting", "also present were A and B", "accompanied by A". */
record AttendanceList(Clauses clauses) {
    private static final Set<String> LINKS = Set.of(",", "and", "both", "other", "others", "also", "as", "well");
    private static final Set<String> THAT = Set.of("the", "both", "their", "this");
    private static final Set<String> LEADING = Set.of("headed", "led");
    /** Words of a title behind "by", its organisation among them. */
    private static final int LONGEST_TITLE = 14;

    private static final int BETWEEN = 3;

    /** All who are told to have been there, as they stand in the sentence. */
    List<Mention.OfPerson> people() {
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
