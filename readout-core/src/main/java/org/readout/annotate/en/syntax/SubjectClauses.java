package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads clauses that tell more of a subject: "the envoy [who left]", "the pact [signed in Oslo]", "the claim [that it fell]". */
final class SubjectClauses {
    private final Parse parse;
    private final Cursor cursor;

    SubjectClauses(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    boolean relative(Edge edge) {
        boolean comma = cursor.is(cursor.at() - 1, Kind.COMMA);
        String word = cursor.chunk().lower();
        Chunk placed = comma && word.equals("which") ? parse.antecedents.placed(edge) : null;
        parse.relatives.pronoun(placed == null ? parse.antecedents.antecedent(edge, comma, word) : placed, null);
        return true;
    }

    /** False if the verb is that of the subject. */
    boolean verb(int at, Edge edge) {
        boolean reduced = cursor.nonfinite(at) || parse.forms.participle(at) && parse.enoughVerbs(at + 1);
        return reduced && reduced(edge);
    }

    /** A participle or infinitive behind a noun: "led by A", "decision to ban". */
    boolean reduced(Edge edge) {
        Chunk nearest = edge.nearest();
        Chunk verb = cursor.chunk();
        if (nearest == null) {
            return false;
        }
        if (verb.verb() != null && verb.verb().form() == Form.INFINITIVE) {
            Chunk taking = parse.attachment.takesTo(edge);
            Frame frame = parse.frames.openParticipleOrInfinitive(null, Role.COMPLEMENT);
            parse.draft.link(taking == null ? nearest.head() : taking.head(), Role.COMPLEMENT, frame.first);
            parse.predicates.read(frame);
        } else {
            boolean comma = cursor.is(cursor.at() - 1, Kind.COMMA);
            parse.relatives.participle(comma ? nearest : parse.antecedents.restricted(edge, nearest), null);
        }
        return true;
    }

    /** "A proposal by Egypt that": the nearest noun a clause may follow, else the nearest. */
    private @Nullable Chunk teller(Edge edge) {
        for (Chunk noun : edge.nearestFirst()) {
            if (parse.grammar.nouns().takes(noun.lower(), "that")) {
                return noun;
            }
        }
        return edge.nearest();
    }

    /** "The claim that it fell"; any other conjunction ends the subject. */
    boolean subordinator(Edge edge) {
        Chunk nearest = teller(edge);
        if (nearest == null || !cursor.chunk().lower().equals("that")) {
            return false;
        }
        if (parse.grammar.nouns().takes(nearest.lower(), "that") && !cursor.finite(cursor.at() + 1)) {
            cursor.next();
            Frame frame = parse.clauses.read(null, Role.REPORTED);
            if (frame != null) {
                parse.draft.link(nearest.head(), Role.REPORTED, "that", frame.first);
            }
            return true;
        }
        return relative(edge);
    }
}
