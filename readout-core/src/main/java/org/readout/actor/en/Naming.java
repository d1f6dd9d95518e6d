package org.readout.actor.en;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Spells;
import org.readout.lexicon.Tenures;
import org.readout.model.Country;
import org.readout.model.Person;

/** What a form of the tables says of an actor. */
sealed interface Naming {

    /** How a form stands for a state. */
    enum Form {
        NAME,
        PEOPLE,
        CAPITAL,
        SEAT,
        CITY,
        REGION
    }

    /** A state, its people, or a place in it. */
    record Place(Country country, Form form) implements Naming {}

    /** How much a noun decides. */
    enum Weight {
        /** Decides by itself: soldier, minister. */
        STRONG,
        /** Takes the sector of what qualifies it: leader, spokesman, group. */
        WEAK,
        /** Qualifies only: Muslim, medical. */
        QUALIFIER
    }

    /**
     * A noun for people or bodies.
     *
     * @param sector absent if it says none
     * @param abroad true if a place behind "in" is not where it comes from: ambassador, troops
     */
    record Agent(@Nullable String sector, Weight weight, boolean abroad) implements Naming {}

    /**
     * A party, army, rebel group, company, organisation of states …
     *
     * @param country whose it is; absent if nobody's
     * @param sectors what it is part of, and when; empty if it is none
     */
    record Body(@Nullable Country country, Spells sectors) implements Naming {}

    /**
     * A person.
     *
     * @param country the state of the register
     * @param holder offices known; absent if none are
     */
    record Known(Person person, Country country, Tenures.@Nullable Holder holder) implements Naming {
        /** All words of all spellings of the name, without accents. */
        Set<String> called() {
            Tenures.Holder known = holder;
            return known == null
                    ? Set.of()
                    : known.names().stream()
                            .flatMap(name -> Stream.of(Folded.of(name).letters().split(" ")))
                            .collect(Collectors.toSet());
        }
    }

    /** A family name, of everyone known to bear it. */
    record Family(List<Known> bearers) implements Naming {
        /** Those who are called by the other words too. */
        Family with(List<String> words) {
            return words.isEmpty()
                    ? this
                    : new Family(bearers.stream()
                            .filter(bearer -> bearer.called().containsAll(words))
                            .toList());
        }
    }

    /** A word that joins or turns: of, to, former … */
    record Link(String kind) implements Naming {
        boolean is(String wanted) {
            return kind.equals(wanted);
        }
    }

    /**
     * A form as the tables write it.
     *
     * @param form with its capitals and without accents
     */
    record Entry(String form, Naming naming) {}
}
