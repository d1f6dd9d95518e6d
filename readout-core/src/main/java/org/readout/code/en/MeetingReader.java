package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.model.Mention;

/** What a sentence tells of contacts: the patterns of {@code en/meeting-verbs.tsv}. Dates are added later. */
final class MeetingReader {
    private final Clauses clauses;
    private final Subjects subjects;
    private final Narration narration;
    private final MeetingNouns nouns;
    private final Journeys journeys;

    MeetingReader(Clauses clauses, Subjects subjects, @Nullable String reporter) {
        this.clauses = clauses;
        this.subjects = subjects;
        narration = new Narration(clauses, subjects, reporter);
        nouns = new MeetingNouns(clauses, subjects, narration);
        journeys = new Journeys(clauses, subjects, narration);
    }

    List<Telling> read() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Mention.OfTerm term = clauses.term(i);
            if (term != null && term.kind().equals("meeting")) {
                Telling telling = telling(i, term);
                if (telling != null) {
                    tellings.add(telling);
                }
            }
        }
        return tellings;
    }

    private @Nullable Telling telling(int i, Mention.OfTerm term) {
        return switch (clauses.cell(term, "pattern").orElse("")) {
            case "transitive", "passive" -> met(i, term);
            case "carried" -> carried(i, term);
            case "noun" -> nouns.read(i, term);
            case "visit" -> journeys.visited(i, term);
            case "journey" -> clauses.is(i + 1, "to") ? null : journeys.visited(i, term);
            case "occasion" -> journeys.attended(i, term);
            default -> null;
        };
    }

    private @Nullable Telling met(int verb, Mention.OfTerm term) {
        List<Party> before = subjects.before(verb, false);
        List<Party> after = subjects.after(verb + 1);
        return before.isEmpty() ? null : told(verb, term, before, after);
    }

    private @Nullable Telling told(int verb, Mention.OfTerm term, List<Party> before, List<Party> after) {
        int end = after.isEmpty()
                ? term.span().end()
                : after.get(after.size() - 1).span().end();
        return narration.clause(verb, term, before, after, narration.format(term), end);
    }

    /** "C handed over a letter from A to B": the contact is between A and B, whoever carries it. */
    private @Nullable Telling carried(int verb, Mention.OfTerm term) {
        List<Party> from = subjects.after(verb + 1);
        int to = from.isEmpty() ? -1 : from.get(from.size() - 1).to();
        return clauses.is(to, "to") ? told(verb, term, from, subjects.after(to + 1)) : null;
    }
}
