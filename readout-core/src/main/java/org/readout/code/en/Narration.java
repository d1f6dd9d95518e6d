package org.readout.code.en;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.model.Format;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/** Makes the telling of a contact from its parties and its words. Dates are added later. */
final class Narration {
    private static final int BEFORE_NOUN = 5;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "their", "his", "her");
    private static final Set<String> AGAIN = Set.of("again", "another", "second", "third", "new");

    private final Clauses clauses;
    private final Subjects subjects;
    private final @Nullable String reporter;

    Narration(Clauses clauses, Subjects subjects, @Nullable String reporter) {
        this.clauses = clauses;
        this.subjects = subjects;
        this.reporter = reporter;
    }

    /** A clause with subject and verb as a telling that ends at an offset; null unless two states take part. */
    @Nullable
    Telling clause(int verb, Mention.OfTerm term, List<Party> before, List<Party> after, Format format, int end) {
        List<Side> sides = ContactSides.of(
                clauses, before, after, clauses.cell(term, "host").orElse("none"));
        if (sides.size() < 2) {
            return null;
        }
        Party first = before.get(0);
        int clauseStart = Realis.clauseStart(clauses, first.from());
        List<Mention.OfTerm> cues =
                Realis.cues(clauses, clauseStart, term.span().start());
        Span core = Realis.from(cues, new Span(term.span().start(), end));
        return telling(
                sides,
                format,
                announced(verb) ? Status.PLANNED : Realis.status(clauses, cues),
                reference(verb, verb),
                first.span().to(core),
                core);
    }

    /** A headline's future: "A to visit B". */
    private boolean announced(int verb) {
        return clauses.is(verb - 1, "to") && subjects.endingAt(verb - 2).isPresent();
    }

    /** The state whose city or hall is named is the host, unless the words say otherwise. */
    Telling telling(List<Side> sides, Format format, Status status, Telling.Reference reference, Span span, Span core) {
        Located located = PlaceReader.of(clauses, span, core);
        return new Telling(
                ContactSides.at(sides, located),
                format,
                located == null ? null : located.place(),
                status,
                When.UNKNOWN,
                reference,
                reporter,
                clauses.quote(span),
                clauses.quote(core));
    }

    /**
     * How the words refer to the contact.
     *
     * @param from the first chunk of the noun phrase; the verb itself for a verb
     * @param at the noun or verb
     */
    Telling.Reference reference(int from, int at) {
        for (int i = Math.max(0, at - BEFORE_NOUN); i < Math.min(clauses.size(), at + BEFORE_NOUN); i++) {
            if (AGAIN.contains(clauses.at(i).word())) {
                return Telling.Reference.FRESH;
            }
        }
        boolean known = clauses.chunks().subList(from, at).stream().anyMatch(c -> DEFINITE.contains(c.word()));
        return known ? Telling.Reference.DEFINITE : Telling.Reference.PLAIN;
    }

    Format format(Mention.OfTerm term) {
        return format(clauses.cell(term, "format").orElse("contact"));
    }

    Format format(String id) {
        return clauses.english().lexicon().formats().format(id);
    }
}
