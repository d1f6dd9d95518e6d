package org.readout.code.en.say;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Span;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** How far a word reaches with everything below it. */
final class Extent {
    private final Syntax syntax;
    private final Set<Integer> stops;
    private final Set<Integer> seen = new HashSet<>();

    private Extent(Syntax syntax, Set<Integer> stops) {
        this.syntax = syntax;
        this.stops = stops;
    }

    /** @param stops words that open something else, and so do not belong to it where they are coordinated or beside it */
    static Span of(Syntax syntax, int head, Set<Integer> stops) {
        return new Extent(syntax, stops).reach(head, own(syntax, head));
    }

    private static Span own(Syntax syntax, int head) {
        Span word = syntax.token(head).span();
        Optional<Span> phrase = syntax.phrase(head).map(noun -> noun.span());
        Optional<Span> verb = syntax.clause(head).map(clause -> clause.verb().span());
        return word.to(phrase.orElse(word)).to(verb.orElse(word));
    }

    private Span reach(int head, Span so) {
        if (!seen.add(head)) {
            return so;
        }
        Span reached = so;
        for (Relation below : syntax.below(head)) {
            if (!apart(below)) {
                reached = reached.to(reach(below.dependent(), own(syntax, below.dependent())));
            }
        }
        return reached;
    }

    private boolean apart(Relation below) {
        boolean beside = below.role() == Role.CONJUNCT || below.role() == Role.ADVERBIAL;
        return beside && stops.contains(below.dependent());
    }
}
