package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed span: something an annotator recognised in a text. */
public sealed interface Mention {
    Span span();

    /**
     * A state named.
     *
     * @param span where
     * @param country which
     * @param form {@code name}, {@code short}, {@code adjective}, {@code capital} or {@code metonym}
     */
    record OfCountry(Span span, Country country, String form) implements Mention {}

    /**
     * A person named, with the titles standing by the name.
     *
     * @param span titles and name together
     * @param name the name alone
     * @param person who
     * @param country the state the person represents; absent if not known
     * @param offices as stated here; may be empty
     */
    record OfPerson(Span span, Span name, Person person, @Nullable Country country, List<Office> offices)
            implements Mention {
        public OfPerson {
            offices = List.copyOf(offices);
        }
    }

    /**
     * Words that stand for people named elsewhere in the text: "the envoy", "the two leaders", "he".
     *
     * @param span the words, article included, possessive left out
     * @param form {@code title}, {@code group} or {@code pronoun}
     * @param people the mentions that name them, each person once; not empty
     */
    record OfReference(Span span, String form, List<OfPerson> people) implements Mention {
        public OfReference {
            people = List.copyOf(people);
            Require.that(!people.isEmpty(), "a reference at %s stands for nobody", span);
        }
    }

    /**
     * An office that words of their own say somebody holds or held: "he was then the premier", 王毅自2013年起担任外交部长. It
     * stands apart from the name, and need not be held on the day of the text.
     *
     * @param span the words of the office
     * @param person who is said to hold it
     * @param office as stated here
     */
    record OfHolding(Span span, Person person, Office office) implements Mention {}

    /**
     * A date expression, resolved.
     *
     * @param span where
     * @param when the date it means
     */
    record OfDate(Span span, When when) implements Mention {}

    /**
     * A word or phrase of the lexicon: a verb, a formula, a venue, a cue.
     *
     * @param span where
     * @param kind the table it is from
     * @param id its identifier there
     */
    record OfTerm(Span span, String kind, String id) implements Mention {}
}
