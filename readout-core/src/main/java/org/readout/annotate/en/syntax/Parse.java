package org.readout.annotate.en.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.lexicon.en.Grammar;

/**
 * The reading of one sentence: chunks from left to right, a clause inside a clause by recursion, no way back. What is
 * ahead is looked at, a bounded number of chunks. Holds the readers of the parts together, and what more than one of
 * them must know: the main clause, how deep it reads, how many verbs are to come. Confined to one call.
 */
final class Parse {
    /** Clauses inside clauses; deeper ones are read as if they stood beside. */
    private static final int DEEPEST = 30;

    final Cursor cursor;
    final Lookahead ahead;
    final VerbsAhead verbs;
    final PastOrParticiple forms;
    final Parentheses parentheses;
    final Draft draft = new Draft();
    final Frames frames;
    final ClausesBeside side;
    final Tagged text;
    final Grammar grammar;
    final Predicates predicates;
    final Subordinates subordinates;
    final Nonfinite nonfinite;
    final Beside beside;
    final Commas commas;
    final Subjects subjects;
    final Inserted inserted;
    final OpeningAbsolutes absolutes;
    final Openers openers;
    final Inversion inversion;
    final Questions questions;
    final GerundSubjects gerunds;
    final Relatives relatives;
    final Attachment attachment;
    final Antecedents antecedents;
    final Conjuncts conjuncts;
    final Partitives partitives;
    final ClauseReader clauses;
    /** The first clause of the sentence that is in no other; absent until it has been read. */
    @Nullable
    Frame main;

    private int depth;
    private int awaiting;

    private Parse(Tagged text, List<Chunk> chunks) {
        this.text = text;
        this.grammar = text.grammar();
        this.cursor = new Cursor(chunks);
        this.ahead = new Lookahead(cursor);
        this.verbs = new VerbsAhead(cursor, ahead);
        this.forms = new PastOrParticiple(cursor);
        this.parentheses = new Parentheses(cursor, ahead);
        this.frames = new Frames(cursor, draft);
        this.side = new ClausesBeside(this);
        this.predicates = new Predicates(this);
        this.subordinates = new Subordinates(this);
        this.nonfinite = new Nonfinite(this);
        this.beside = new Beside(this);
        this.partitives = new Partitives(this);
        this.commas = new Commas(this);
        this.inserted = new Inserted(this);
        this.absolutes = new OpeningAbsolutes(this);
        this.openers = new Openers(this);
        this.inversion = new Inversion(this);
        this.questions = new Questions(this);
        this.gerunds = new GerundSubjects(this);
        this.subjects = new Subjects(this);
        this.relatives = new Relatives(this);
        this.attachment = new Attachment(this);
        this.antecedents = new Antecedents(this);
        this.conjuncts = new Conjuncts(this);
        this.clauses = new ClauseReader(this);
    }

    /** The relations between the chunks of a sentence. */
    static Draft read(Tagged text, List<Chunk> chunks) {
        Parse parse = new Parse(text, Bracketed.dropped(chunks));
        chunks.stream().filter(chunk -> chunk.verb() != null).forEach(chunk -> parse.draft.verb(Frames.verb(chunk)));
        parse.sentence();
        return parse.draft;
    }

    private void sentence() {
        cursor.to(new Datelines(text, cursor).end());
        while (!cursor.done()) {
            int start = cursor.at();
            Frame frame = clauses.read(null, null);
            if (frame == null) {
                cursor.to(Math.max(cursor.at(), start + 1));
            } else {
                side.read(frame, start);
                main = main == null || cursor.is(start, Kind.MARK) ? frame : main;
            }
        }
    }

    /** Counts subjects being read whose verb has not come. */
    void awaitVerb(int more) {
        awaiting += more;
    }

    /** "The man whom the rebels freed on Sunday said": as many verbs come as subjects wait, or a verb here is no participle. */
    boolean enoughVerbs(int from) {
        return awaiting < 2 || verbs.count(from) >= awaiting;
    }

    /** True inside what tells more of a subject: a verb to come may be that of the subject. */
    boolean awaitsVerb() {
        return awaiting > 0;
    }

    boolean deeper() {
        if (depth >= DEEPEST) {
            return false;
        }
        depth++;
        return true;
    }

    void back() {
        depth--;
    }
}
