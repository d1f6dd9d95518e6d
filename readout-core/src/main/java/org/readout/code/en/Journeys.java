package org.readout.code.en;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.model.Format;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Contacts told by going somewhere or being present there. */
final class Journeys {
    private static final int REACH = 16;

    private final Clauses clauses;
    private final Subjects subjects;
    private final Narration narration;

    Journeys(Clauses clauses, Subjects subjects, Narration narration) {
        this.clauses = clauses;
        this.subjects = subjects;
        this.narration = narration;
    }

    /** "B visited Country"; with an occasion it is an attendance. */
    @Nullable
    Telling visited(int verb, Mention.OfTerm term) {
        List<Party> before = subjects.before(verb, false);
        Optional<Party> place = place(verb + 1);
        if (before.isEmpty() || place.isEmpty()) {
            return null;
        }
        int occasion = occasion(place.get().to());
        Span end = occasion < 0 ? place.get().span() : clauses.at(occasion).span();
        Format format = occasion < 0 ? narration.format(term) : narration.format("attendance");
        return narration.clause(verb, term, before, List.of(place.get()), format, end.end());
    }

    private Optional<Party> place(int from) {
        return subjects.parties().stream()
                .filter(party -> party.from() >= from && party.from() <= from + 1)
                .filter(party -> !party.named())
                .findFirst();
    }

    private int occasion(int from) {
        for (int i = from; i < Math.min(clauses.size(), from + REACH) && !clauses.boundary(i); i++) {
            if (clauses.at(i).isTerm("occasion")) {
                return i;
            }
            if (clauses.is(i, ",")) {
                return -1;
            }
        }
        return -1;
    }

    /** "B attended the parade in Country", "B's presence at the parade". */
    @Nullable
    Telling attended(int verb, Mention.OfTerm term) {
        List<Party> before = subjects.before(verb, true);
        int occasion = occasion(verb + 1);
        Optional<Party> host = subjects.parties().stream()
                .filter(party -> party.from() > verb && party.from() < verb + REACH && !party.named())
                .filter(party -> before.stream().noneMatch(party::sameCountry))
                .findFirst();
        if (before.isEmpty() || occasion < 0 || host.isEmpty()) {
            return null;
        }
        int end = Math.max(clauses.at(occasion).span().end(), host.get().span().end());
        return narration.clause(verb, term, before, List.of(host.get()), narration.format(term), end);
    }
}
