package org.readout.code.en.sentence;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Mention;

/** What was recognised in a sentence, sorted by kind once, as every reader asks for one kind or another. Immutable. */
public final class Mentions {
    private final List<Mention> all;
    private final List<Mention.OfPerson> people;
    private final List<Mention.OfCountry> states;
    private final List<Mention.OfTerm> terms;
    private final List<Mention.OfDate> dates;
    private final List<Mention.OfReference> references;

    /** @param mentions in text order */
    public Mentions(List<Mention> mentions) {
        all = List.copyOf(mentions);
        people = of(mentions, Mention.OfPerson.class);
        states = of(mentions, Mention.OfCountry.class);
        terms = of(mentions, Mention.OfTerm.class);
        dates = of(mentions, Mention.OfDate.class);
        references = of(mentions, Mention.OfReference.class);
    }

    private static <M extends Mention> List<M> of(List<Mention> mentions, Class<M> kind) {
        List<M> some = List.of();
        for (Mention mention : mentions) {
            if (kind.isInstance(mention)) {
                some = some.isEmpty() ? new ArrayList<>() : some;
                some.add(kind.cast(mention));
            }
        }
        return List.copyOf(some);
    }

    /** In text order. */
    public List<Mention> all() {
        return all;
    }

    /** Those of a kind, in text order. */
    @SuppressWarnings("unchecked") // each list holds what its class names
    public <M extends Mention> List<M> of(Class<M> kind) {
        return (List<M>) sorted(kind);
    }

    private List<? extends Mention> sorted(Class<? extends Mention> kind) {
        if (kind == Mention.OfPerson.class) {
            return people;
        }
        if (kind == Mention.OfCountry.class) {
            return states;
        }
        if (kind == Mention.OfTerm.class) {
            return terms;
        }
        return kind == Mention.OfDate.class ? dates : kind == Mention.OfReference.class ? references : of(all, kind);
    }
}
