package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads a verb behind a comma: one more of those before, what it leads to, what tells more of a noun, or one of the clause above. */
final class VerbsBehindComma {
    private final Parse parse;
    private final Cursor cursor;
    private final RelativeEnds ends;
    private final SourcesBehind sources;

    VerbsBehindComma(Parse parse, RelativeEnds ends) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.ends = ends;
        this.sources = new SourcesBehind(parse);
    }

    /** @param next where the verb stands */
    boolean read(Frame frame, int next) {
        Chunk verb = cursor.get(next);
        VerbGroup group = verb == null ? null : verb.verb();
        if (verb == null || group == null || sources.behind(frame, verb, next)) {
            return false;
        }
        return switch (group.form()) {
            case PARTICIPLE -> participle(frame, verb, next);
            case INFINITIVE -> infinitive(frame, group, next);
            default -> past(frame, verb, group, next);
        };
    }

    private boolean participle(Frame frame, Chunk verb, int next) {
        if (ends.gerunds(frame, next) && parse.beside.beside(frame, next)) {
            return true;
        }
        boolean comesOf =
                frame.role == Role.COMPLEMENT && frame.group.form() == Form.PARTICIPLE && verb.takes("result");
        if (!frame.group.finite() && frame.parent != null && !comesOf || addsTo(frame, verb)) {
            return false; // but "accused Oslo of shelling a farm, killing two": who shells kills
        }
        cursor.to(next);
        return parse.nonfinite.circumstance(frame, "");
    }

    private boolean infinitive(Frame frame, VerbGroup group, int next) {
        if (cursor.lower(next - 1).equals("only")) {
            return onlyTo(frame, next);
        }
        // ", some waving flags, to demand elections": what for is told of the verb above.
        boolean closes = frame.role == Role.ADVERBIAL && !frame.group.finite() && frame.subject >= 0;
        if (moved(frame, next) || closes && frame.parent != null) {
            return false;
        }
        cursor.to(next);
        return parse.beside.beside(frame, next)
                || toCome(frame, group)
                || parse.nonfinite.behindAside(frame)
                || parse.nonfinite.circumstance(frame, "to");
    }

    /** A verb with a tense, or what may be one: it goes on with the verb here, belongs above, or tells more of a noun. */
    private boolean past(Frame frame, Chunk verb, VerbGroup group, int next) {
        if (frame.group.perfect() && !frame.group.finite() && parse.parentheses.seriesWithin(next)) {
            return parse.beside.beside(frame, next);
        }
        if (group.finite() && (awaited(frame) || closed(frame, next))) {
            return false;
        }
        boolean row = row(frame, next);
        boolean active = cursor.active(next) || verb.ambiguous() && (parse.forms.series(next) || row);
        if ((active || !verb.ambiguous()) && Coordination.fits(frame, verb, active)) {
            boolean passive = row && frame.group.passive() && !cursor.active(next);
            return parse.beside.beside(frame, next, active && !passive);
        }
        boolean ofSubject = frame.parent == null && !frame.group.finite() && parse.awaitsVerb();
        boolean participle = verb.ambiguous() || group.form() == Form.PAST_PARTICIPLE;
        // "The refusal to recognise them, delivered in Rome, angered": of the subject.
        return !ofSubject && participle && reduced(frame, next);
    }

    /** "Who asked not to be named, said": the comma ends the clause, unless a row of its verbs goes on. */
    private boolean closed(Frame frame, int next) {
        return within(frame) && !parse.forms.participle(next) && !ends.series(frame, next, parse.text);
    }

    /** "The pact, signed in Rome", "left on Monday, accompanied by his wife". */
    private boolean reduced(Frame frame, int next) {
        cursor.to(next);
        Chunk nearest = frame.edge.nearest();
        if (nearest == null || nearest.time()) {
            return parse.nonfinite.circumstance(frame, "");
        }
        parse.relatives.participle(nearest, frame);
        return true;
    }

    /** "Asked the police, who were warned, to leave": behind the comma that closes the clause, the verb above goes on. */
    private boolean moved(Frame frame, int verb) {
        Frame above = frame.parent;
        return frame.role == Role.RELATIVE
                && above != null
                && above.takes("objto")
                && above.object >= 0
                && !above.complement
                && parse.text.lower(above.object + 1).equals(",")
                && cursor.nonfinite(verb);
    }

    /** "A further meeting, to be held in Riga": what is to come of the noun before. */
    private boolean toCome(Frame frame, VerbGroup group) {
        Chunk nearest = frame.edge.nearest();
        if (!group.passive() || nearest == null || nearest.time() || parse.attachment.name(nearest)) {
            return false;
        }
        parse.relatives.toCome(nearest, frame);
        return true;
    }

    /** "Tracked, filmed and warned off the frigate": nothing stands between the verbs, and what is done to it behind the last. */
    private boolean row(Frame frame, int verb) {
        Chunk last = cursor.get(cursor.pastAdverbs(verb + 2));
        int behind = cursor.pastAdverbs(cursor.pastAdverbs(verb + 2) + 1);
        return cursor.get(cursor.at() - 1) == frame.verb
                && (frame.verb.ambiguous() || frame.group.passive())
                && cursor.is(verb + 1, Kind.CONJUNCTION)
                && last != null
                && last.ambiguous()
                && (frame.group.passive() || cursor.object(behind));
    }

    /** "Persuaded them to talk, only to see it fail": what came of it all. */
    private boolean onlyTo(Frame frame, int next) {
        if (!frame.group.finite() && frame.parent != null) {
            return false;
        }
        cursor.to(next);
        return parse.nonfinite.circumstance(frame, "to");
    }

    /** "Said the talks were useful, adding that more would follow": who adds it is who said it. */
    private static boolean addsTo(Frame frame, Chunk verb) {
        return frame.role == Role.REPORTED
                && (verb.takes("speech") || verb.takes("comment"))
                && frame.parent != null
                && (frame.parent.takes("speech") || verb.takes("comment") && frame.parent.takes("that"));
    }

    /** Inside a clause that a comma may close: "who asked not to be named, said". */
    private boolean within(Frame frame) {
        Frame outer = frame;
        if (outer.role == Role.REPORTED && parse.awaitsVerb() && outer.parent != null) {
            outer = outer.parent;
        }
        while (outer.role == Role.COMPLEMENT && !outer.group.finite() && outer.parent != null) {
            outer = outer.parent;
        }
        return outer.role == Role.RELATIVE || outer.role == Role.ADVERBIAL || outer.role == Role.SUBJECT;
    }

    /** "Under pressure to free the captives, ordered": the verb of a subject comes, and none here has a tense it could go on with. */
    boolean awaited(Frame frame) {
        Frame outer = frame;
        while (!outer.group.finite() && outer.parent != null) {
            outer = outer.parent;
        }
        return parse.awaitsVerb() && !outer.group.finite();
    }
}
