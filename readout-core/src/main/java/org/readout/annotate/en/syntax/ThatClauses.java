package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Role;

/** Reads a clause behind "that": what is said, what a noun says, or what tells more of a noun. */
final class ThatClauses {
    private final Parse parse;
    private final Cursor cursor;

    ThatClauses(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** @param noun what stands right before it; absent if it is no noun */
    boolean read(Frame frame, @Nullable Chunk noun) {
        if (saidAbove(frame, noun)) {
            return false;
        }
        boolean subjectGap = cursor.finite(cursor.pastAdverbs(cursor.at() + 1));
        boolean relative = subjectGap || !frame.takes("that") && !nounTakesThat(noun) && namesThat(frame) == null;
        if (noun != null && relative) {
            parse.relatives.pronoun(parse.antecedents.restricted(frame.edge, noun), frame);
            return true;
        }
        cursor.next();
        Chunk teller = namesThat(frame);
        boolean own = frame.takes("speech") && frame.reported < 0 && cursor.get(cursor.at() - 2) != noun;
        if (noun != null
                && teller != null
                && !own
                && (teller == noun || !(frame.takes("two") && frame.takes("that")))) {
            Frame clause = parse.clauses.read(frame, Role.REPORTED);
            if (clause != null) {
                parse.draft.link(teller.head(), Role.REPORTED, "that", clause.first);
                frame.reported = clause.first;
            }
            return true;
        }
        return parse.predicates.report(frame, "that");
    }

    /** "Said in a statement issued Monday that": what was issued takes no clause, and the verb above does. */
    private boolean saidAbove(Frame frame, @Nullable Chunk noun) {
        Frame above = frame.parent;
        return frame.role == Role.RELATIVE
                && !frame.group.finite()
                && (noun == null || parse.attachment.name(noun))
                && !frame.takes("that")
                && above != null
                && above.takes("that")
                && above.reported < 0;
    }

    /** The nearest noun a clause may follow: "threats by Ankara that …"; absent if none. */
    private @Nullable Chunk namesThat(Frame frame) {
        for (Chunk noun : frame.edge.nearestFirst()) {
            if (nounTakesThat(noun)) {
                return noun;
            }
        }
        return null;
    }

    private boolean nounTakesThat(@Nullable Chunk noun) {
        return noun != null && parse.grammar.nouns().takes(noun.lower(), "that");
    }
}
