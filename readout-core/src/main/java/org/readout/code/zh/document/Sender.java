package org.readout.code.zh.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Mention;

/**
 * Who of those a sentence names writes to the home state, where several were told to do so: who holds a high office of another state,
 * and where parties write too, who leads one of its parties.
 *
 * @param parties true if leaders of parties write for their states too
 */
record Sender(ChineseLexicon lexicon, boolean parties) {
    private static final String MARKS = "，：；";
    private static final String AND_OTHERS = "等";
    private static final int HIGHEST_OF_STATE = 3;
    private static final int BESIDE_NAME = 20;

    /** 甲国总统某某表示: whose name opens a sentence in which he speaks. */
    Optional<Party> speaking(Passage passage) {
        return passage.all(Mention.OfPerson.class).stream()
                .findFirst()
                .filter(person -> lexicon.words("writes")
                        .opens(passage.after(person.span().end(), BESIDE_NAME)))
                .flatMap(person -> ofLine(passage, person));
    }

    /** 甲国总统某某, a line of its own. */
    Optional<Party> listed(Passage passage) {
        return opening(passage).or(() -> inLine(passage));
    }

    /** 甲国总统某某、乙国总理某某也发来贺电: all of them. */
    List<Party> all(Passage passage) {
        return passage.all(Mention.OfPerson.class).stream()
                .filter(person -> foreign(person.country()) && writes(passage, person))
                .map(person -> Party.of(List.of(person)))
                .toList();
    }

    /** A line that goes on with the list, whether or not it is known who writes. */
    boolean names(Passage passage) {
        List<Mention.OfPerson> people = passage.all(Mention.OfPerson.class);
        return passage.span().length() <= BESIDE_NAME || !people.isEmpty() && opens(passage, people);
    }

    /** The person of the sentence that his name or the name of his state opens. */
    private Optional<Party> ofLine(Passage passage, Mention.OfPerson person) {
        if (!writes(passage, person)) {
            return Optional.empty();
        }
        int from = passage.span().start();
        Stream<Country> states = person.span().start() == from
                ? Stream.ofNullable(person.country())
                : passage.all(Mention.OfCountry.class).stream()
                        .filter(state -> parties && state.span().start() == from)
                        .map(Mention.OfCountry::country);
        return states.filter(this::foreign).findFirst().map(state -> of(person, state));
    }

    private Optional<Party> opening(Passage passage) {
        List<Mention.OfPerson> people = passage.all(Mention.OfPerson.class);
        return people.isEmpty() || !opens(passage, people) || !writes(passage, people.get(0))
                ? Optional.empty()
                : Optional.of(Party.of(List.of(people.get(0)))).filter(party -> foreign(party.country()));
    }

    /** 某国某党主席 政府总理某某, a line of its own: whatever stands between the state and the office, it is of that state. */
    private Optional<Party> inLine(Passage passage) {
        List<Mention.OfPerson> people = passage.all(Mention.OfPerson.class);
        if (people.isEmpty() || MARKS.indexOf(text(passage).charAt(text(passage).length() - 1)) >= 0) {
            return Optional.empty();
        }
        Mention.OfPerson last = people.get(people.size() - 1);
        String behind = passage.after(last.span().end(), BESIDE_NAME);
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().start() == passage.span().start())
                .filter(state -> writes(passage, last)
                        && (behind.isEmpty() || behind.startsWith(AND_OTHERS))
                        && foreign(state.country()))
                .findFirst()
                .map(state -> of(last, state.country()));
    }

    private static Party of(Mention.OfPerson person, Country state) {
        return Party.of(
                List.of(new Mention.OfPerson(person.span(), person.name(), person.person(), state, person.offices())));
    }

    private static boolean opens(Passage passage, List<Mention.OfPerson> people) {
        int last = people.get(people.size() - 1).span().end();
        return people.get(0).span().start() == passage.span().start()
                && passage.span().end() - last <= BESIDE_NAME;
    }

    private boolean foreign(@Nullable Country country) {
        return country != null && !lexicon.home().equals(country);
    }

    private boolean writes(Passage passage, Mention.OfPerson person) {
        return ofState(person) || parties && ofParty(passage, person);
    }

    private static boolean ofState(Mention.OfPerson person) {
        return person.offices().stream()
                .flatMap(office -> Optional.ofNullable(office.rank()).stream())
                .anyMatch(rank -> rank.band() <= HIGHEST_OF_STATE);
    }

    /** 甲国某党主席, 甲国某阵线总书记, but not 甲国某友好协会主席. */
    private boolean ofParty(Passage passage, Mention.OfPerson person) {
        String titles = passage.between(
                Math.max(passage.span().start(), person.span().start()),
                person.name().start());
        return !person.offices().isEmpty()
                && lexicon.words("party_name").within(titles)
                && !lexicon.words("no_party").within(titles);
    }

    private static String text(Passage passage) {
        return passage.between(passage.span().start(), passage.span().end());
    }
}
