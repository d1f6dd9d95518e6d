package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/**
 * An auxiliary before its subject: behind what denies or limits ("Nor did the minister deny it", "Only then was the envoy
 * received"), and where somebody asks ("Will Oslo pay?"); nobody says there that it was so.
 */
final class Inversion {
    private static final String LIMITING = "only";
    /** So far back what denies is looked for. */
    private static final int BEFORE = 8;
    /** What tells more of a subject between commas has at most so many chunks. */
    private static final int LONGEST = 12;

    private final Parse parse;
    private final Cursor cursor;
    private final boolean asking;

    Inversion(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.asking = parse.text.words().stream().anyMatch(word -> word.lower().equals("?"));
    }

    /** True if the verb at an index is an auxiliary whose subject and verb follow it, behind what denies or limits. */
    boolean at(int auxiliary) {
        Chunk chunk = cursor.get(auxiliary);
        return chunk != null && verb(auxiliary) >= 0 && triggered(chunk);
    }

    /** True if the verb at an index is an auxiliary whose subject and verb follow it. */
    boolean inverts(int auxiliary) {
        return verb(auxiliary) >= 0;
    }

    /** True if at an index a question begins that a question mark ends: "Has she met them?". */
    boolean asks(int auxiliary) {
        return asking && inverts(auxiliary);
    }

    /** The verb of the auxiliary at an index, with its subject between; -1 if there is none. */
    private int verb(int auxiliary) {
        Chunk chunk = cursor.get(auxiliary);
        if (chunk == null
                || chunk.verb() == null
                || !parse.text.is(chunk.head(), Tag.AUX)
                || !cursor.is(auxiliary + 1, Kind.NOUN)) {
            return -1;
        }
        int verb = cursor.pastAdverbs(parse.ahead.pastJoined(auxiliary + 1));
        if (!cursor.is(verb, Kind.COMMA)) {
            return completes(chunk, cursor.get(verb)) ? verb : beyond(chunk, verb);
        }
        for (int at = verb + 2; at < verb + LONGEST && !cursor.is(at, Kind.MARK); at++) {
            int behind = cursor.pastAdverbs(at + 1);
            if (cursor.is(at, Kind.COMMA) && completes(chunk, cursor.get(behind))) {
                return behind;
            }
        }
        return -1;
    }

    /** "Nor should the audience granted to Le be mistaken for it": what tells more of the subject stands before the verb. */
    private int beyond(Chunk auxiliary, int participle) {
        Chunk told = cursor.get(participle);
        if (told == null || told.verb() == null || told.verb().form() != Form.PAST_PARTICIPLE && !told.ambiguous()) {
            return -1;
        }
        int at = participle + 1;
        while (at < participle + LONGEST && (cursor.is(at, Kind.PREPOSITION) || cursor.is(at, Kind.NOUN))) {
            at++;
        }
        int verb = cursor.pastAdverbs(at);
        return at > participle + 1 && completes(auxiliary, cursor.get(verb)) ? verb : -1;
    }

    /** "Did … inform", "has … informed", "is … informing". */
    private boolean completes(Chunk auxiliary, @Nullable Chunk other) {
        if (auxiliary.verb() == null || other == null || other.verb() == null) {
            return false;
        }
        VerbForm form = parse.text.verbForm(other.first());
        String first = parse.text.lower(other.first());
        boolean participle = form == null ? first.endsWith("ed") : form.is(Inflection.PAST_PARTICIPLE);
        return switch (parse.text.kind(auxiliary.head())) {
            case "be" -> participle || first.endsWith("ing");
            case "have" -> participle || first.equals("been");
            default -> form != null && form.is(Inflection.BASE) || first.equals("be") || first.equals("have");
        };
    }

    private boolean triggered(Chunk auxiliary) {
        for (int word = auxiliary.last(); word >= Math.max(0, auxiliary.first() - BEFORE); word--) {
            String lower = parse.text.lower(word);
            if (parse.grammar.rules().is("denying", lower) || lower.equals(LIMITING)) {
                return true;
            }
        }
        return false;
    }

    /** The auxiliary here, taken away, with the cursor behind it; absent if there is none. */
    @Nullable
    Chunk take(Pending pending) {
        int here = cursor.at();
        pending.asks |= !at(here) && asks(here);
        if (!at(here) && !(pending.asks && inverts(here))) {
            return null;
        }
        Chunk auxiliary = cursor.chunk();
        parse.draft.drop(auxiliary.head());
        cursor.next();
        return auxiliary;
    }

    /** Reads the subject behind the auxiliary, up to its verb, with what tells more of it. */
    Chunk subject(Chunk auxiliary, Pending pending) {
        int behind = cursor.pastAdverbs(parse.ahead.pastJoined(cursor.at()));
        boolean more = cursor.is(behind, Kind.COMMA)
                || cursor.is(behind, Kind.VERB) && !completes(auxiliary, cursor.get(behind));
        return more ? parse.subjects.read(pending) : parse.subjects.plain();
    }

    /** "Were the talks to fail, Oslo would leave". */
    boolean wouldBe(int auxiliary) {
        Chunk verb = cursor.get(parse.ahead.pastJoined(auxiliary + 1));
        return cursor.lower(auxiliary).equals("were")
                && cursor.is(auxiliary + 1, Kind.NOUN)
                && verb != null
                && Coordination.form(verb) == Form.INFINITIVE;
    }

    /** Reads it; it waits for the verb of what would follow. */
    void readWouldBe(Pending pending) {
        parse.draft.drop(cursor.chunk().head());
        cursor.next();
        Chunk subject = parse.subjects.plain();
        Frame frame = parse.frames.open(null, Role.ADVERBIAL);
        frame.subject = subject.head();
        Role role = frame.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT;
        parse.draft.link(frame.head(), role, subject.head());
        parse.predicates.read(frame);
        pending.add(Role.ADVERBIAL, "if", frame.first);
    }

    /** Gives a verb what its auxiliary says of it. */
    void complete(Frame frame, Chunk auxiliary, boolean asks) {
        VerbGroup one = auxiliary.verb();
        if (one == null) {
            return;
        }
        VerbGroup group = frame.group;
        boolean participle = frame.verb.ambiguous() || group.form() == Form.PAST_PARTICIPLE;
        frame.group = new VerbGroup(
                group.head(),
                group.span(),
                group.lemma(),
                Form.FINITE,
                asks && one.modality() == Modality.ASSERTED ? Modality.HYPOTHETICAL : one.modality(),
                group.negated() || !asks && denied(auxiliary),
                group.passive() || participle && one.lemma().equals("be"),
                participle && one.lemma().equals("have"));
        parse.draft.verb(frame.group);
    }

    private boolean denied(Chunk auxiliary) {
        boolean only = false;
        boolean denied = false;
        for (int word = auxiliary.last(); word >= Math.max(0, auxiliary.first() - BEFORE); word--) {
            only |= parse.text.lower(word).equals(LIMITING);
            denied |= parse.grammar.rules().is("denying", parse.text.lower(word));
        }
        return denied && !only;
    }
}
