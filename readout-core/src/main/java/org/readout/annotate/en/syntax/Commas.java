package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads on behind a comma: what is added to the clause, or whether it ends there. */
final class Commas {
    private final Parse parse;
    private final Cursor cursor;
    private final Partitives partitives;
    private final RelativeEnds ends;
    private final SourcesBehind sources;

    Commas(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.partitives = new Partitives(parse);
        this.ends = new RelativeEnds(cursor);
        this.sources = new SourcesBehind(parse);
    }

    boolean comma(Frame frame) {
        int comma = cursor.at();
        int marked = cursor.pastMarks(comma);
        int verb = cursor.pastAdverbs(marked);
        int next = cursor.is(verb, Kind.VERB) ? verb : marked;
        Chunk chunk = cursor.get(next);
        if (chunk == null) {
            return false;
        }
        if (closesAside(frame)) {
            return false;
        }
        boolean goesOn =
                switch (chunk.kind()) {
                    case CONJUNCTION ->
                        !ends.atConjunction(frame, next) && cursor.move(next) && parse.beside.conjunction(frame, true);
                    case RELATIVE -> cursor.move(next) && parse.subordinates.relative(frame);
                    case VERB -> verbBehindComma(frame, next);
                    case NOUN -> nounBehindComma(frame, comma, next);
                    case PREPOSITION -> !ends.atPreposition(frame, next) && aside(frame, comma) && cursor.move(next);
                    case ADVERB, ADJECTIVE -> cursor.move(next);
                    case SUBORDINATOR -> cursor.move(next) && parse.subordinates.subordinator(frame, "");
                    default -> false;
                };
        if (!goesOn && cursor.at() == next) {
            cursor.to(comma);
        }
        return goesOn;
    }

    /** "The truce is, as the envoy put it, in doubt": what comes is said of the subject. */
    private static boolean closesAside(Frame frame) {
        Frame above = frame.parent;
        return frame.role == Role.ADVERBIAL
                && above != null
                && above.aside
                && above.copula()
                && !above.predicate
                && above.edge.isEmpty();
    }

    private boolean aside(Frame frame, int comma) {
        frame.aside |= cursor.get(comma - 1) == frame.verb;
        return true;
    }

    private boolean verbBehindComma(Frame frame, int next) {
        Chunk verb = cursor.get(next);
        VerbGroup group = verb == null ? null : verb.verb();
        if (verb == null || group == null) {
            return false;
        }
        if (sources.behind(frame, verb, next)) {
            return false;
        }
        if (group.form() == Form.PARTICIPLE) {
            boolean series = cursor.is(next + 1, Kind.CONJUNCTION) && cursor.nonfinite(next + 2);
            if (series && parse.beside.beside(frame, next)) {
                return true;
            }
            if (!frame.group.finite() && frame.parent != null || addsTo(frame, verb)) {
                return false;
            }
            cursor.to(next);
            return parse.nonfinite.circumstance(frame, "");
        }
        if (group.form() == Form.INFINITIVE) {
            if (cursor.lower(next - 1).equals("only")) {
                return onlyTo(frame, next);
            }
            cursor.to(next);
            return parse.beside.beside(frame, next) || parse.nonfinite.circumstance(frame, "to");
        }
        if (frame.group.perfect() && !frame.group.finite() && parse.parentheses.seriesWithin(next)) {
            return parse.beside.beside(frame, next);
        }
        if (awaited(frame) && group.finite()) {
            return false;
        }
        if (within(frame) && group.finite() && !parse.forms.participle(next)) {
            return false;
        }
        boolean active = cursor.active(next) || verb.ambiguous() && parse.forms.series(next);
        if ((active || !verb.ambiguous()) && Coordination.fits(frame, verb, active)) {
            return parse.beside.beside(frame, next);
        }
        if (frame.parent == null && !frame.group.finite() && parse.awaitsVerb()) {
            // "The refusal to recognise them, delivered in Rome, angered": of the subject.
            return false;
        }
        if (verb.ambiguous() || group.form() == Form.PAST_PARTICIPLE) {
            cursor.to(next);
            Chunk nearest = frame.edge.nearest();
            if (nearest == null) {
                return parse.nonfinite.circumstance(frame, "");
            }
            parse.relatives.participle(nearest, frame);
            return true;
        }
        return false;
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
                && verb.takes("speech")
                && frame.parent != null
                && frame.parent.takes("speech");
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

    /** "The port and the house of the governor, a cousin of the king": the list has ended, and more is told of its last. */
    private boolean article(Chunk noun) {
        return parse.text.is(noun.first(), Tag.DET);
    }

    private boolean nounBehindComma(Frame frame, int comma, int next) {
        boolean quote = cursor.is(next - 1, Kind.QUOTE) && !cursor.closesQuote(next - 1);
        if (parse.ahead.clause(next) && !parse.ahead.plainList(comma)) {
            if (quote && frame.takes("speech") && frame.reported < 0) {
                cursor.to(next);
                return parse.predicates.report(frame, "");
            }
            return false;
        }
        Chunk noun = cursor.get(next);
        Chunk nearest = frame.edge.nearest();
        cursor.to(next);
        if (noun == null || noun.time() || nearest == null) {
            return cursor.skip();
        }
        if (frame.aside && frame.object < 0 && !frame.takes("intr") && !frame.group.passive()) {
            return parse.predicates.object(frame, noun);
        }
        if (partitives.here()) {
            return partitives.read(frame, nearest);
        }
        boolean list = parse.ahead.list(comma) && !parse.attachment.office(nearest, noun);
        boolean explained = parse.attachment.name(noun) && !parse.attachment.name(nearest) && !parse.ahead.list(comma);
        if (list || frame.edge.list() != null && !(frame.edge.closed() && article(noun)) && !explained) {
            parse.conjuncts.add(frame.edge, noun);
            return cursor.skip();
        }
        parse.draft.link(nearest.head(), Role.APPOSITION, noun.head());
        frame.edge.add(noun);
        return cursor.skip();
    }
}
