package org.readout.code.en;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/** Contacts told by a noun: "the May meeting between A and B", "A's talks with B". */
final class MeetingNouns {
    private static final int BEFORE_NOUN = 5;
    private static final int LINK_REACH = 8;
    private static final int UNDONE_REACH = 40;

    private final Clauses clauses;
    private final Subjects subjects;
    private final Narration narration;

    MeetingNouns(Clauses clauses, Subjects subjects, Narration narration) {
        this.clauses = clauses;
        this.subjects = subjects;
        this.narration = narration;
    }

    @Nullable
    Telling read(int noun, Mention.OfTerm term) {
        int link = link(noun + 1);
        if (link < 0) {
            return generic(noun, term);
        }
        List<Party> with = subjects.after(link + 1);
        List<Party> owners = clauses.is(link, "between") ? List.of() : subjects.before(noun, true);
        List<Side> sides = ContactSides.of(clauses, owners, with, "none");
        return sides.size() < 2 ? null : told(noun, term, owners, with, sides);
    }

    private Telling told(int noun, Mention.OfTerm term, List<Party> owners, List<Party> with, List<Side> sides) {
        int start = nounStart(noun);
        Span core = new Span(
                clauses.at(start).span().start(),
                with.get(with.size() - 1).span().end());
        Span span = owners.isEmpty() ? core : owners.get(0).span().to(core);
        List<Mention.OfTerm> cues = Realis.cues(
                clauses,
                owners.isEmpty() ? core.start() : owners.get(0).span().end(),
                term.span().start());
        Status status = plural(noun) ? Status.GENERIC : undone(core) ? Status.NEGATED : Realis.status(clauses, cues);
        return narration.telling(sides, narration.format(term), status, narration.reference(start, noun), span, core);
    }

    /** "The talks between A and B were called off": said behind the noun. */
    private boolean undone(Span meeting) {
        return clauses.terms("cue.undone").stream()
                .mapToInt(cue -> cue.span().start() - meeting.end())
                .anyMatch(distance -> distance >= 0 && distance <= UNDONE_REACH);
    }

    private int link(int from) {
        for (int i = from; i < Math.min(clauses.size(), from + LINK_REACH); i++) {
            if (clauses.is(i, "between") || clauses.is(i, "with")) {
                return i;
            }
            if (clauses.at(i).isPerson() || clauses.boundary(i) || clauses.is(i, ",") || clauses.is(i, ".")) {
                return -1;
            }
        }
        return -1;
    }

    /** "A and B holding bilateral meetings": of a kind, not of one. */
    private @Nullable Telling generic(int noun, Mention.OfTerm term) {
        List<Party> before = plural(noun) ? subjects.before(noun, false) : List.of();
        List<Side> sides = ContactSides.of(clauses, before, List.of(), "none");
        if (sides.size() < 2) {
            return null;
        }
        Span span = before.get(0).span().to(term.span());
        return narration.telling(sides, narration.format(term), Status.GENERIC, Telling.Reference.PLAIN, span, span);
    }

    private boolean plural(int noun) {
        return clauses.at(noun).word().endsWith("meetings");
    }

    private int nounStart(int noun) {
        int start = noun;
        while (start > 0 && start > noun - BEFORE_NOUN && ofNoun(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean ofNoun(int i) {
        Chunk chunk = clauses.at(i);
        String kind = clauses.english().functionWords().kind(chunk.word());
        boolean word =
                chunk.mention() == null && Character.isLetter(chunk.word().charAt(0));
        return chunk.isDate() || (word && (kind.isEmpty() || kind.equals("determiner")));
    }
}
