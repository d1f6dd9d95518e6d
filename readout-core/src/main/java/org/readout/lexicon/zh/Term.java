package org.readout.lexicon.zh;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.FormulaMark;
import org.readout.lexicon.People;
import org.readout.model.Country;
import org.readout.model.EventCode;
import org.readout.model.Ladder;

/** What a surface form of the Chinese lexicon stands for. */
public sealed interface Term {

    /** A state; {@code form} is {@code name}, {@code short}, {@code capital} or {@code metonym}. */
    record State(Country country, String form) implements Term {}

    /** Two states in one word of two characters, such as 中朝. */
    record Pair(Country first, Country second) implements Term {}

    /** Two characters each of which may be several states, such as 俄土: which is told by the states a text names. */
    record SharedPair(List<Country> first, List<Country> second) implements Term {
        public SharedPair {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /** A region or thing whose name holds a state's but is none: 朝鲜半岛. */
    record Region(String surface) implements Term {}

    /** A word that holds a title or belongs to the name of an organisation, and is no title: 委员会. */
    record Part(String surface) implements Term {}

    /** A registered person. */
    record Named(People.Entry entry) implements Term {}

    /** An organisation before a title. */
    record Body(String id, @Nullable Country country, Ladder ladder) implements Term {}

    /** A title. */
    record Title(String surface) implements Term {}

    /** A city or hall; the country is absent where none can be said to host. */
    record Venue(String city, @Nullable String hall, @Nullable Country country) implements Term {}

    /** A word that tells of a contact; see {@code meeting-verbs.tsv} for the patterns. */
    record MeetingVerb(String surface, String format, String pattern) implements Term {
        private static final Set<String> IN_PASSING =
                Set.of("accompanied", "awards", "signing", "signs", "sent", "drill", "looks_in", "session", "invites");

        /** True of a word that says of itself nothing about a contact: company, a call on somebody, a medal, a signing. */
        public boolean inPassing() {
            return IN_PASSING.contains(pattern);
        }
    }

    /**
     * A word that tells of another act; see {@code event-verbs.tsv} for the patterns.
     *
     * @param needs words of which one must stand in the same clause; empty if the word tells of the act by itself
     * @param except words of which none may stand in the same clause
     */
    record EventVerb(String surface, EventCode code, String pattern, List<String> needs, List<String> except)
            implements Term {
        public EventVerb {
            needs = List.copyOf(needs);
            except = List.copyOf(except);
        }
    }

    /** A set phrase, or what tells of one. */
    record Phrase(FormulaMark mark) implements Term {}
}
