package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** Nouns before a subject that are no subject: "A former judge, Ruiz joined", "China, its closest ally, the North launched". */
final class FrontedNouns {
    private final Parse parse;
    private final Cursor cursor;

    FrontedNouns(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** "Despite warnings from China, its closest ally, the North launched": what tells more of the name that ends a phrase. */
    boolean apposition(Chunk noun, Pending pending) {
        Chunk name = cursor.get(cursor.at() - 2);
        int behind = parse.ahead.pastPhrases(cursor.at());
        int subject = cursor.pastMarks(behind);
        boolean apposed = !pending.waiting.isEmpty()
                && name != null
                && cursor.is(cursor.at() - 1, Kind.COMMA)
                && cursor.is(behind, Kind.COMMA)
                && parse.attachment.describes(name, noun)
                && cursor.is(subject, Kind.NOUN)
                && cursor.finite(cursor.pastAdverbs(parse.ahead.pastPhrases(subject)))
                && !parse.inserted.source(subject);
        if (apposed && name != null) {
            parse.draft.link(name.head(), Role.APPOSITION, noun.head());
            parse.subjects.governed();
        }
        return apposed;
    }

    /** "A former judge, Ruiz joined the cabinet": what tells more of the subject stands before it. */
    boolean description(Chunk noun, Pending pending) {
        int comma = parse.ahead.pastPhrases(cursor.at());
        int next = comma + 1;
        Chunk subject = cursor.get(next);
        int verb = cursor.pastAdverbs(parse.ahead.pastPhrases(next));
        boolean described = (cursor.at() == 0 || opened(cursor.at() - 1))
                && cursor.is(comma, Kind.COMMA)
                && parse.attachment.described(noun, subject)
                && cursor.finite(verb)
                && !parse.forms.participle(verb)
                && !parse.inserted.source(next);
        if (described) {
            pending.description = parse.subjects.governed().head();
        }
        return described;
    }

    /** "Once", "long". */
    private boolean opened(int before) {
        boolean first = before == 0 && (cursor.is(0, Kind.ADVERB) || cursor.is(0, Kind.ADJECTIVE));
        return first || cursor.is(before, Kind.SUBORDINATOR);
    }

    /** "Whatever the outcome, Quito will …", "once an ally, Quito …": a clause follows, and what stands before has no verb. */
    boolean verbless() {
        int comma = parse.ahead.pastPhrases(cursor.at());
        int next = cursor.pastMarks(comma);
        return cursor.here(Kind.NOUN)
                && cursor.is(comma, Kind.COMMA)
                && !parse.ahead.list(comma)
                && cursor.is(next, Kind.NOUN)
                && cursor.finite(cursor.pastAdverbs(parse.ahead.pastPhrases(next)));
    }

    /** "Over 40 people were killed": the subject, and how many at least. */
    boolean counted() {
        Chunk noun = cursor.get(cursor.at());
        return noun != null
                && noun.is(Kind.NOUN)
                && !noun.time()
                && parse.text.is(noun.first(), Tag.NUM)
                && cursor.finite(cursor.pastAdverbs(parse.ahead.pastPhrases(cursor.at())));
    }
}
