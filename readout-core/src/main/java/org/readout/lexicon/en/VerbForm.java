package org.readout.lexicon.en;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a form can be of a verb.
 *
 * @param verb the verb
 * @param inflections every inflection spelled so: "visited" is past and participle
 */
public record VerbForm(Verb verb, Set<Inflection> inflections) {

    /** How a verb is inflected. */
    public enum Inflection {
        BASE,
        THIRD_PERSON,
        PAST,
        PAST_PARTICIPLE,
        ING
    }

    public VerbForm {
        inflections = Set.copyOf(inflections);
    }

    public boolean is(Inflection inflection) {
        return inflections.contains(inflection);
    }

    /** True of "visit" and "visits", which are forms of a noun too. */
    public boolean mayBeNoun() {
        return verb.noun() && (is(Inflection.BASE) || is(Inflection.THIRD_PERSON));
    }

    VerbForm and(Inflection inflection) {
        EnumSet<Inflection> more = EnumSet.copyOf(inflections);
        more.add(inflection);
        return new VerbForm(verb, more);
    }
}
