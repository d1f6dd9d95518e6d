package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Evidence;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.Place;
import org.readout.model.Side;
import org.readout.model.When;

/** Something an analysis asserts that a record could bear out or not. */
public sealed interface Assertion {
    /** The words that assert it. */
    Evidence words();

    /** Its kind, as verdicts name it. */
    String kind();

    /** The states whose documents are to be looked through; empty if all are. */
    Set<Country> states();

    /**
     * That sides were in touch, or were not.
     *
     * @param sides two or more; of a side without people the state alone is claimed
     * @param contact how they were in touch
     * @param date when
     * @param held false if it is claimed not to have been
     * @param place where; absent if the text does not say
     * @param otherwise the date other places of the text give the same meeting; absent if none does
     */
    record Encounter(
            Evidence words,
            List<Side> sides,
            Contact contact,
            When date,
            boolean held,
            @Nullable Place place,
            @Nullable When otherwise)
            implements Assertion {
        public Encounter {
            sides = List.copyOf(sides);
        }

        @Override
        public String kind() {
            return "meeting";
        }

        @Override
        public Set<Country> states() {
            return Parties.states(sides);
        }
    }

    /**
     * That a person held an office.
     *
     * @param date when; vague if the text gives no time
     * @param named false if its sentence does not name the person, so that it may be another one's office
     */
    record Holding(Evidence words, Person person, Office office, When date, boolean named) implements Assertion {
        @Override
        public String kind() {
            return "office";
        }

        @Override
        public Set<Country> states() {
            Country country = office.country();
            return country == null ? Set.of() : Set.of(country);
        }
    }

    /**
     * That leaders of two states met seldom or often.
     *
     * @param rare false for often
     * @param span the time spoken of, both bounds known
     */
    record Frequency(Evidence words, Dyad dyad, boolean rare, When span) implements Assertion {
        @Override
        public String kind() {
            return "frequency";
        }

        @Override
        public Set<Country> states() {
            return Set.of(dyad.a(), dyad.b());
        }
    }

    /**
     * That between two days no such meeting was held: the last one before this, the first one since.
     *
     * @param sides who would have met
     * @param after the day of the last one, or the day since which there was none; vague if the text gives none
     * @param before the day of the meeting it is told of
     * @param contact how they would have been in touch
     * @param dated true if there was such a meeting on that day, the last one
     */
    record Since(Evidence words, List<Side> sides, When after, When before, Contact contact, boolean dated)
            implements Assertion {
        public Since {
            sides = List.copyOf(sides);
        }

        @Override
        public String kind() {
            return "since";
        }

        @Override
        public Set<Country> states() {
            return Parties.states(sides);
        }
    }

    /**
     * That a set phrase stands in what a side said at a meeting, or does not.
     *
     * @param formula identifier in the register
     * @param side whose words; absent if anybody's
     * @param at the meeting
     * @param present false if it is claimed to be missing
     */
    record Phrase(Evidence words, String formula, @Nullable Country side, Encounter at, boolean present)
            implements Assertion {
        @Override
        public String kind() {
            return "wording";
        }

        @Override
        public Set<Country> states() {
            return at.states();
        }
    }

    /**
     * That something of a known kind happened.
     *
     * @param happening what
     * @param among the states named with it
     * @param actor the state that does it; absent if none is named before it
     * @param date when; vague if the text gives no time
     */
    record Happened(Evidence words, Happening happening, Set<Country> among, @Nullable Country actor, When date)
            implements Assertion {
        public Happened {
            among = Set.copyOf(among);
        }

        /** The states a report of it must name one or two of. */
        Set<Country> parties() {
            Country own = actor;
            return own != null && happening.parties() == Happening.Parties.ACTOR ? Set.of(own) : among;
        }

        @Override
        public String kind() {
            return "event";
        }

        @Override
        public Set<Country> states() {
            return among;
        }
    }

    /**
     * That something is worse, or better, than at any time since.
     *
     * @param since the time compared with
     * @param dyad the two states whose relations are spoken of; absent if it is something else
     * @param best false for worst
     * @param now the day it is said to be so
     */
    record Extreme(Evidence words, When since, @Nullable Dyad dyad, boolean best, @Nullable LocalDate now)
            implements Assertion {
        @Override
        public String kind() {
            return "trend";
        }

        @Override
        public Set<Country> states() {
            return Set.of();
        }
    }

    /**
     * That two things were on one day.
     *
     * @param one told first: an encounter held, or something that happened
     * @param other likewise
     */
    record SameDay(Evidence words, Assertion one, Assertion other) implements Assertion {
        @Override
        public String kind() {
            return "same_day";
        }

        @Override
        public Set<Country> states() {
            return Set.of();
        }
    }
}
