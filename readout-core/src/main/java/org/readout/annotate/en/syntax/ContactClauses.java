package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** Relative clauses without a pronoun: "a charge [Islamabad denies]", "the truck [Danish guards stopped] was". */
final class ContactClauses {
    /** A clause without a pronoun is looked into so far. */
    private static final int LONGEST = 12;

    private final Parse parse;
    private final Cursor cursor;
    private final Relatives relatives;

    ContactClauses(Parse parse, Relatives relatives) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.relatives = relatives;
    }

    /** True if a clause without a pronoun tells more of the noun before: "a charge [Islamabad denies]". */
    boolean opens(Frame frame) {
        int at = cursor.at();
        Chunk nearest = frame.edge.nearest();
        return nearest != null && cursor.get(at - 1) == nearest && cursor.finite(at + 1) && !nearest.time();
    }

    /** Reads such a clause: its verb, whatever its form, is the first. Always true, as a step that was taken. */
    boolean read(@Nullable Chunk antecedent) {
        Chunk subject = cursor.chunk();
        cursor.to(cursor.pastAdverbs(cursor.at() + 1));
        Frame frame = parse.frames.open(null, Role.RELATIVE);
        frame.subject = subject.head();
        parse.draft.link(frame.head(), frame.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT, subject.head());
        parse.predicates.read(frame);
        relatives.attach(antecedent, frame);
        if (antecedent != null) {
            relatives.gap(antecedent, frame, Relatives.Gap.LIKELY);
        }
        return true;
    }

    /** "The truck [Danish guards stopped] was": who acts has no article, and what is done to it stands before. */
    private boolean bare(int noun, int verb) {
        Chunk before = cursor.get(noun - 1);
        Chunk act = cursor.get(verb);
        return before != null
                && act != null
                && !before.time()
                && cursor.object(noun)
                && !act.takes("intr")
                && !act.takes("cop")
                && !cursor.object(verb + 1)
                && (parse.text.is(before.first(), Tag.DET) || parse.text.kind(before.first(), "possessive"));
    }

    /** "The feats [he performed] will": a pronoun right behind a noun, its verb, and before any mark another; not "that day he left". */
    boolean opens(int pronoun) {
        int verb = cursor.pastAdverbs(pronoun + 1);
        boolean person = PastOrParticiple.PERSONS.contains(cursor.lower(pronoun));
        boolean clause = cursor.is(pronoun - 1, Kind.NOUN) && cursor.finite(verb) && (person || bare(pronoun, verb));
        for (int at = verb + 1; clause && at < verb + LONGEST; at++) {
            if (cursor.finite(at)) {
                return true;
            }
            if (!cursor.is(at, Kind.NOUN)
                    && !cursor.is(at, Kind.PREPOSITION)
                    && !cursor.is(at, Kind.ADVERB)
                    && !cursor.nonfinite(at)) {
                return false;
            }
        }
        return false;
    }
}
