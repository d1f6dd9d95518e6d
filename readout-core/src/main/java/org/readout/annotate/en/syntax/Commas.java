package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** Reads on behind a comma: what is added to the clause, or whether it ends there. */
final class Commas {
    private final Parse parse;
    private final Cursor cursor;
    private final Partitives partitives;
    private final RelativeEnds ends;
    private final ClosingAbsolutes absolutes;
    private final VerbsBehindComma verbs;

    Commas(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.partitives = parse.partitives;
        this.ends = new RelativeEnds(cursor);
        this.absolutes = new ClosingAbsolutes(parse);
        this.verbs = new VerbsBehindComma(parse, ends);
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
                    case VERB -> verbs.read(frame, next);
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

    /** "Under pressure to free the captives, ordered": the verb of a subject comes, and none here has a tense it could go on with. */
    boolean awaited(Frame frame) {
        return verbs.awaited(frame);
    }

    private boolean aside(Frame frame, int comma) {
        frame.aside |= cursor.get(comma - 1) == frame.verb;
        return true;
    }

    /** "Letters they were not allowed to read, a custom": nothing here has been named, and something above has. */
    private static boolean gap(Frame frame) {
        Frame above = frame.parent;
        while (above != null && above.edge.isEmpty()) {
            above = above.parent;
        }
        return above != null && (frame.role == Role.RELATIVE || frame.role == Role.COMPLEMENT);
    }

    /** "The port and the house of the governor, a cousin of the king": the list has ended, and more is told of its last. */
    private boolean article(Chunk noun) {
        return parse.text.is(noun.first(), Tag.DET);
    }

    private boolean nounBehindComma(Frame frame, int comma, int next) {
        if (absolutes.opens(next)) {
            return frame.group.finite() && absolutes.read(frame, next);
        }
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
        if (noun != null && !noun.time() && nearest == null && gap(frame)) {
            return false;
        }
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
        boolean office = parse.attachment.office(nearest, noun);
        boolean list = parse.ahead.list(comma) && !office;
        boolean explained = parse.attachment.name(noun) && !parse.attachment.name(nearest) && !parse.ahead.list(comma);
        boolean goesOn = frame.edge.list() != null && !(frame.edge.closed() && (article(noun) || office));
        if (list || goesOn && !explained) {
            parse.conjuncts.add(frame.edge, noun);
            return cursor.skip();
        }
        parse.draft.link(nearest.head(), Role.APPOSITION, noun.head());
        frame.edge.add(noun);
        return cursor.skip();
    }
}
