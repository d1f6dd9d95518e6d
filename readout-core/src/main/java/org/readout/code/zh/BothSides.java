package org.readout.code.zh;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;

/** Both sides of a contact as one subject. Immutable. */
final class BothSides {
    private static final int LONGEST = 24;

    private final ChineseLexicon lexicon;

    BothSides(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** 双方, 两国元首, 中韩双方. */
    Optional<Subject> at(Passage passage, int start, Discourse discourse) {
        List<Country> pair = pairAt(passage, start);
        int from = pair.isEmpty() ? start : passage.span().start() + pairEnd(passage, start);
        String rest = passage.after(from, LONGEST);
        return lexicon.words("joint").opening(rest).flatMap(words -> {
            Span span = new Span(start, from + words.length());
            List<Actor> speakers = pair.isEmpty()
                    ? discourse.counterparts().speakers(passage.quote(span))
                    : pair.stream()
                            .map(state -> new Actor(state, "GOV", null, Role.SOURCE, passage.quote(span)))
                            .toList();
            return speakers.isEmpty() ? Optional.empty() : Optional.of(new Subject(span, speakers, Subject.Kind.JOINT));
        });
    }

    private static List<Mention.OfCountry> statesFrom(Passage passage, int start) {
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().start() >= start && state.span().start() <= start + 1)
                .limit(2)
                .toList();
    }

    private static List<Country> pairAt(Passage passage, int start) {
        List<Country> states = statesFrom(passage, start).stream()
                .map(Mention.OfCountry::country)
                .toList();
        return states.size() == 2 ? states : List.of();
    }

    private static int pairEnd(Passage passage, int start) {
        return statesFrom(passage, start).get(1).span().end() - passage.span().start();
    }
}
