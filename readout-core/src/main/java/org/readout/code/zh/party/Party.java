package org.readout.code.zh.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;

/**
 * One party of a contact as a sentence names it: people standing together, or a state alone.
 *
 * @param people in the order named; empty if only a state is named
 * @param country the state; absent if it cannot be told
 * @param span from the first to the last word
 */
public record Party(List<Mention.OfPerson> people, @Nullable Country country, Span span) {
    private static final String SPOUSE = "夫人";
    private static final int HEADS = 2;
    private static final int LOWEST = 6;

    public Party {
        people = List.copyOf(people);
    }

    /** People who stand together as one party, of the state of the first that has one; not empty. */
    public static Party of(List<Mention.OfPerson> people) {
        Country country = people.stream()
                .map(Mention.OfPerson::country)
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
        Span span = people.get(0).span().to(people.get(people.size() - 1).span());
        return new Party(people, country, span);
    }

    /** A state that stands without people. */
    public static Party of(Mention.OfCountry state) {
        return new Party(List.of(), state.country(), state.span());
    }

    /** Each of its people with whoever is introduced as a spouse, as parties of their own. */
    public List<Party> apart() {
        List<Party> each = new ArrayList<>();
        for (Mention.OfPerson person : people) {
            if (each.isEmpty() || !titledSpouse(person)) {
                each.add(of(List.of(person)));
            } else {
                List<Mention.OfPerson> couple =
                        new ArrayList<>(each.get(each.size() - 1).people());
                couple.add(person);
                each.set(each.size() - 1, of(couple));
            }
        }
        return each.isEmpty() ? List.of(this) : each;
    }

    /** 总统甲、总理乙: the heads of state and of government of one state, who are met apart. */
    public boolean heads() {
        return people.size() > 1 && people.stream().allMatch(person -> ranked(person, HEADS));
    }

    /** 总理甲、部长乙和市长丙: a head of state or government and two or more by offices of their own, who are no delegation. */
    public boolean listed() {
        List<Party> each = apart();
        return each.size() > HEADS
                && each.stream().allMatch(one -> ranked(one.people().get(0), LOWEST))
                && each.stream().anyMatch(one -> ranked(one.people().get(0), HEADS));
    }

    private static boolean ranked(Mention.OfPerson person, int band) {
        return person.offices().stream().map(Office::rank).anyMatch(rank -> rank != null && rank.band() <= band);
    }

    private static boolean titledSpouse(Mention.OfPerson person) {
        return person.offices().stream().anyMatch(office -> office.title().equals(SPOUSE));
    }

    /** This party as a side; a person introduced as a spouse accompanies, unless spouses are all there is. */
    public Optional<Side> side(Role role, Passage passage) {
        if (country == null) {
            return Optional.empty();
        }
        boolean spousesOnly = people.stream().allMatch(person -> spouse(person, passage));
        List<Participant> participants = people.stream()
                .filter(person -> country.equals(person.country()))
                .map(person -> participant(
                        person, !spousesOnly && spouse(person, passage) ? Role.ACCOMPANYING : role, passage))
                .toList();
        return Optional.of(new Side(country, participants));
    }

    /** A person in a part, with the words that name him. */
    public static Participant participant(Mention.OfPerson person, Role role, Passage passage) {
        return new Participant(person.person(), person.country(), person.offices(), role, passage.quote(person.span()));
    }

    private static boolean spouse(Mention.OfPerson person, Passage passage) {
        int start = person.name().start();
        return titledSpouse(person)
                || passage.between(Math.max(passage.span().start(), start - SPOUSE.length()), start)
                        .equals(SPOUSE);
    }
}
