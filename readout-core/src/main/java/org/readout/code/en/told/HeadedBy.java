package org.readout.code.en.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.Telling;
import org.readout.code.en.cast.Guests;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.syntax.Phrase;

/**
 * Who leads a delegation, told behind its journey: "A delegation of A left for B. It is headed by X". He goes with it, and the
 * sentence is a further telling of the journey told last.
 */
public record HeadedBy(Clauses clauses, Guests company) {
    private static final Set<String> THEY = Set.of("it", "they");

    /**
     * The tellings of a sentence, with that of the journey it completes.
     *
     * @param here told in the sentence
     * @param before told before it
     */
    public List<Telling> read(List<Telling> here, List<Telling> before) {
        if (!here.isEmpty() || before.isEmpty()) {
            return here;
        }
        Telling last = before.get(before.size() - 1);
        List<Mention.OfPerson> leaders = leaders();
        if (leaders.isEmpty() || last.format().contact() != Contact.TRAVEL) {
            return here;
        }
        List<Side> sides = sides(last.sides(), leaders);
        return sides.equals(last.sides()) ? here : List.of(last.among(sides).quoted(clauses.quote(), clauses.quote()));
    }

    private List<Mention.OfPerson> leaders() {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().passive()
                        && clauses.words().is("leading", clause.verb().lemma()))
                .filter(clause -> clause.patient().filter(this::delegation).isPresent())
                .flatMap(clause -> clause.agent().stream())
                .flatMap(HeadedBy::named)
                .flatMap(phrase -> clauses.all(Mention.OfPerson.class).stream()
                        .filter(person -> phrase.span().overlaps(person.name())))
                .distinct()
                .toList();
    }

    private static Stream<Phrase> named(Phrase leader) {
        return Stream.concat(leader.members().stream(), leader.appositions().stream());
    }

    private boolean delegation(Phrase phrase) {
        String head = phrase.head().lemma();
        return THEY.contains(phrase.head().lower())
                || clauses.words().is("sent", head)
                || clauses.words().is("delegation", head);
    }

    /** They are of their state's side; where it is not known, of the one nobody is named of. */
    private List<Side> sides(List<Side> sides, List<Mention.OfPerson> leaders) {
        Country own = company.state(leaders.get(0));
        List<Side> empty =
                sides.stream().filter(side -> side.principals().isEmpty()).toList();
        List<Side> theirs = empty.stream()
                .filter(side ->
                        own == null ? side.equals(empty.get(0)) : side.country().equals(own))
                .toList();
        return sides.stream()
                .map(side -> theirs.contains(side) ? led(side, leaders) : side)
                .toList();
    }

    private Side led(Side side, List<Mention.OfPerson> leaders) {
        List<Participant> people = new ArrayList<>(side.people());
        leaders.forEach(person -> people.add(new Participant(
                person.person(), side.country(), person.offices(), Role.GUEST, clauses.quote(person.name()))));
        return new Side(side.country(), people);
    }
}
