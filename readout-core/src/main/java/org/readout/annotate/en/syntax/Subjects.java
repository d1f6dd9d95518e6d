package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;

/** Reads a subject with all that stands between it and its verb. */
final class Subjects {
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

    private final Parse parse;
    private final Cursor cursor;
    private final SubjectCommas commas;
    private final SubjectClauses clauses;
    private final GovernedNouns nouns;

    Subjects(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.clauses = new SubjectClauses(parse);
        this.commas = new SubjectCommas(parse, this, clauses);
        this.nouns = new GovernedNouns(parse, this, clauses);
    }

    /** Reads the subject here up to its verb; what belongs to the verb is left pending. */
    Chunk read(Pending pending) {
        Chunk subject = cursor.chunk();
        cursor.next();
        Edge edge = new Edge();
        edge.add(subject);
        parse.awaitVerb(1);
        while (!cursor.done() && more(subject, edge, pending)) {
            // each call takes one modifier
        }
        parse.awaitVerb(-1);
        return subject;
    }

    /** A noun behind a preposition, with what hangs on it. */
    Chunk governed() {
        return nouns.governed();
    }

    /** A subject between an auxiliary and its verb. */
    Chunk plain() {
        return nouns.plain();
    }

    private boolean more(Chunk subject, Edge edge, Pending pending) {
        int at = cursor.at();
        Chunk chunk = cursor.chunk();
        return switch (chunk.kind()) {
            case PREPOSITION -> preposition(edge, pending);
            case CONJUNCTION -> coordination(edge);
            case COMMA -> commas.comma(subject, edge, pending);
            case RELATIVE -> clauses.relative(edge);
            case VERB -> clauses.verb(at, edge);
            case SUBORDINATOR -> clauses.subordinator(edge);
            case ADVERB, ADJECTIVE, QUOTE -> skip();
            case NOUN -> contact(edge) || (chunk.time() || aside(chunk, edge)) && skip();
            case MARK -> false;
        };
    }

    /** "The feats he performed will": a clause without a pronoun of its own. */
    private boolean contact(Edge edge) {
        if (!parse.relatives.contacts.opens(cursor.at())) {
            return false;
        }
        return parse.relatives.contacts.read(edge.nearest());
    }

    /** "The minister himself", "forty men, most of them Danes,": a noun behind one that is not the subject. */
    private boolean aside(Chunk noun, Edge edge) {
        boolean closes =
                edge.parenthesis() && cursor.is(cursor.at() + 1, Kind.COMMA) && cursor.is(cursor.at() - 1, Kind.NOUN);
        return closes || REFLEXIVE.contains(noun.lower());
    }

    private boolean skip() {
        cursor.next();
        return true;
    }

    boolean preposition(Edge edge, Pending pending) {
        int at = cursor.at();
        if (cursor.is(at + 1, Kind.NOUN)) {
            argument(edge, pending);
            return true;
        }
        if (cursor.is(at + 1, Kind.RELATIVE)) {
            String word = cursor.chunk().lower();
            cursor.to(at + 2);
            Chunk placed = cursor.is(at - 1, Kind.COMMA) ? parse.antecedents.placed(edge) : null;
            parse.relatives.governed(placed == null ? parse.antecedents.dated(edge) : placed, null, word);
            return true;
        }
        if (cursor.nonfinite(at + 1)) {
            cursor.next();
            Frame frame = parse.frames.openParticipleOrInfinitive(null, Role.ADVERBIAL);
            parse.predicates.read(frame);
            return true;
        }
        return skip();
    }

    /** A phrase of time waits for the verb; any other belongs to the noun that governs it, else to the nearest of all. */
    void argument(Edge edge, @Nullable Pending pending) {
        String preposition = cursor.chunk().lower();
        cursor.next();
        Chunk noun = cursor.chunk();
        cursor.next();
        if (noun.time() && pending != null && !preposition.equals("of")) {
            pending.add(Role.ARGUMENT, preposition, noun.head());
            return;
        }
        Chunk governing = preposition.equals("of") ? edge.nearest() : parse.attachment.governing(edge, preposition);
        Chunk host = governing == null ? edge.nearest() : governing;
        if (host != null) {
            parse.draft.link(host.head(), Role.ARGUMENT, preposition, noun.head());
        }
        edge.add(noun);
    }

    boolean coordination(Edge edge) {
        if (cursor.is(cursor.at() + 1, Kind.NOUN)) {
            cursor.next();
            conjunct(edge);
            return true;
        }
        int next = cursor.at() + 1;
        return (cursor.is(next, Kind.ADJECTIVE) || cursor.is(next, Kind.ADVERB)) && skip();
    }

    void conjunct(Edge edge) {
        Chunk noun = cursor.chunk();
        cursor.next();
        parse.conjuncts.add(edge, noun);
    }
}
