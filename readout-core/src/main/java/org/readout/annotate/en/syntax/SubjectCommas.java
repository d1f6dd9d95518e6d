package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;

/** Reads on behind a comma between a subject and its verb: what is added to the subject, or that the verb comes. */
final class SubjectCommas {
    private final Parse parse;
    private final Cursor cursor;
    private final Subjects subjects;
    private final SubjectClauses clauses;
    private final SubjectCommaNouns nouns;

    SubjectCommas(Parse parse, Subjects subjects, SubjectClauses clauses) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.subjects = subjects;
        this.clauses = clauses;
        this.nouns = new SubjectCommaNouns(parse, subjects);
    }

    boolean comma(Chunk subject, Edge edge, Pending pending) {
        int comma = cursor.at();
        int next = cursor.pastMarks(comma);
        Chunk chunk = cursor.get(next);
        if (chunk == null) {
            return false;
        }
        if (parse.inserted.invertedSource(next, edge.parenthesis())) {
            cursor.to(next);
            pending.reporting = parse.inserted.inverted();
            return true;
        }
        boolean closes = edge.parenthesis();
        if (cursor.finite(next) && !(closes ? parse.parentheses.enclosedAgain(next) : parse.forms.enclosed(next))) {
            cursor.to(next);
            return false;
        }
        boolean list = chunk.is(Kind.NOUN) && nouns.listed(comma, subject, edge);
        if (!list) {
            edge.openParenthesis();
        }
        cursor.to(next);
        boolean goesOn =
                switch (chunk.kind()) {
                    case NOUN -> nouns.read(comma, subject, edge, pending);
                    case RELATIVE -> clauses.relative(edge);
                    case PREPOSITION -> parenthesis(edge, pending);
                    case VERB -> verb(subject, pending);
                    case CONJUNCTION -> cursor.is(next + 1, Kind.NOUN) && subjects.coordination(edge);
                    case ADVERB, ADJECTIVE -> adverb(next, pending);
                    case SUBORDINATOR -> verbless(subject, edge) || adverbial(pending);
                    default -> false;
                };
        return goesOn;
    }

    /** ", having lost the vote,": what was before belongs to the verb to come; any other participle tells more of the subject. */
    private boolean verb(Chunk subject, Pending pending) {
        VerbGroup group = cursor.chunk().verb();
        if (group == null || group.finite() || !group.perfect()) {
            return clauses.reduced(subjectEdge(subject));
        }
        return circumstance(pending);
    }

    private boolean circumstance(Pending pending) {
        Frame frame = parse.frames.openParticipleOrInfinitive(null, Role.ADVERBIAL);
        parse.predicates.read(frame);
        pending.add(Role.ADVERBIAL, "", frame.first);
        return true;
    }

    /** ", long used to war,", ", meanwhile, the envoy said,". */
    private boolean adverb(int adverb, Pending pending) {
        int next = adverb + 1;
        boolean participle = cursor.nonfinite(next) || parse.forms.enclosed(next);
        if (participle) {
            cursor.to(next);
            return circumstance(pending);
        }
        return !parse.inserted.source(next) || inserted(next, pending);
    }

    private static Edge subjectEdge(Chunk subject) {
        Edge edge = new Edge();
        edge.add(subject);
        return edge;
    }

    private boolean inserted(int noun, Pending pending) {
        cursor.to(noun);
        pending.reporting = parse.inserted.read();
        return true;
    }

    /** ", once bitter foes,", "though small,": no clause. */
    private boolean verbless(Chunk subject, Edge edge) {
        int at = cursor.at() + 1;
        int behind = cursor.is(at, Kind.ADJECTIVE) ? at + 1 : parse.ahead.pastPhrases(at);
        boolean plain = cursor.is(at, Kind.ADJECTIVE) || cursor.is(at, Kind.NOUN);
        if (!plain || !cursor.is(behind, Kind.COMMA) || !cursor.finite(cursor.pastAdverbs(behind + 1))) {
            return false;
        }
        if (cursor.is(at, Kind.NOUN)) {
            cursor.next();
            parse.draft.link(subject.head(), Role.APPOSITION, cursor.chunk().head());
            subjects.governed();
        }
        cursor.to(behind);
        return true;
    }

    private boolean adverbial(Pending pending) {
        String word = cursor.chunk().lower();
        cursor.next();
        parse.openers.adverbial(word, pending);
        return true;
    }

    /** ", together with B,": between commas, it belongs to the verb. */
    private boolean parenthesis(Edge edge, Pending pending) {
        if (!cursor.is(cursor.at() + 1, Kind.NOUN)) {
            return subjects.preposition(edge, pending);
        }
        String preposition = cursor.chunk().lower();
        if (parse.subordinates.opensClause(preposition) && parse.parentheses.clauseWithin(cursor.at() + 1)) {
            return adverbial(pending);
        }
        cursor.next();
        boolean among = preposition.equals("among") && cursor.lower(cursor.at()).equals("them");
        if (among && cursor.is(cursor.at() + 1, Kind.NOUN)) {
            cursor.next();
        }
        Chunk noun = subjects.governed();
        Chunk nearest = edge.nearest();
        if ((preposition.equals("including") || among) && nearest != null) {
            parse.draft.link(nearest.head(), Role.ARGUMENT, preposition, noun.head());
        } else {
            pending.add(Role.ARGUMENT, preposition, noun.head());
        }
        return true;
    }
}
