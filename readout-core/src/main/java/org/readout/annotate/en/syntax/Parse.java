package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.lexicon.en.Grammar;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;

/**
 * The reading of one sentence: chunks from left to right, a clause inside a clause by recursion, no way back. What is
 * ahead is looked at, a bounded number of chunks. Confined to one call.
 */
final class Parse {
    /** Clauses inside clauses; deeper ones are read as if they stood beside. */
    private static final int DEEPEST = 30;

    private static final int PARENTHESIS = 8;
    private static final int DATELINE = 8;

    final Cursor cursor;
    final Lookahead ahead;
    final VerbsAhead verbs;
    final PastOrParticiple forms;
    final Parentheses parentheses;
    final Draft draft = new Draft();
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

    /** "A left, [B stayed], and C fell": a clause between the first and the one that "and" joins; absent if there is none. */
    private @Nullable Frame listed;

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
        Parse parse = new Parse(text, withoutParentheses(chunks));
        chunks.stream().filter(chunk -> chunk.verb() != null).forEach(chunk -> parse.draft.verb(verb(chunk)));
        parse.sentence();
        return parse.draft;
    }

    /** "(NAF)", "($17 million)": short ones say the same again. */
    private static List<Chunk> withoutParentheses(List<Chunk> chunks) {
        List<Chunk> kept = new ArrayList<>(chunks.size());
        for (int at = 0; at < chunks.size(); at++) {
            int close = chunks.get(at).lower().equals("(") ? closing(chunks, at) : -1;
            if (close < 0) {
                kept.add(chunks.get(at));
            } else {
                at = close;
            }
        }
        return kept;
    }

    private static int closing(List<Chunk> chunks, int open) {
        for (int at = open + 1; at < Math.min(chunks.size(), open + PARENTHESIS); at++) {
            if (chunks.get(at).lower().equals(")")) {
                return at;
            }
        }
        return -1;
    }

    private static VerbGroup verb(Chunk chunk) {
        VerbGroup group = chunk.verb();
        if (group == null) {
            throw new IllegalStateException("a chunk without verb was taken for one");
        }
        return group;
    }

    private void sentence() {
        dateline();
        while (!cursor.done()) {
            int start = cursor.at();
            Frame frame = clauses.read(null, null);
            if (frame == null) {
                cursor.to(Math.max(cursor.at(), start + 1));
            } else {
                beside(frame, start);
                main = main == null || cursor.is(start, Kind.MARK) ? frame : main;
            }
        }
    }

    /** "LA PAZ, Bolivia -- The government …": place and agency are no part of the sentence. */
    private void dateline() {
        if (cursor.done() || !text.words().get(0).allCapitals() && !dated()) {
            return;
        }
        for (int at = 1; at < DATELINE; at++) {
            boolean dash = cursor.is(at, Kind.COMMA) && !cursor.lower(at).equals(",");
            if (dash || cursor.is(at, Kind.VERB)) {
                cursor.to(dash ? cursor.pastMarks(at) : 0);
                return;
            }
        }
    }

    /** "Oslo, June 29 - The king …", "0640 GMT - The king …". */
    private boolean dated() {
        int dash = 1;
        while (dash < DATELINE
                && (cursor.is(dash, Kind.NOUN) || cursor.lower(dash).equals(","))) {
            dash++;
        }
        Chunk last = cursor.get(dash - 1);
        boolean place = cursor.is(1, Kind.COMMA) && text.is(0, Tag.PROPN) && last != null && last.time();
        boolean hour = dash == 1 && text.words().get(0).digit();
        return (place || hour)
                && cursor.is(dash, Kind.COMMA)
                && !cursor.lower(dash).equals(",");
    }

    /** Two clauses, none in the other: the second tells who said the first, or is joined to it. */
    private void beside(Frame frame, int start) {
        if (main == null) {
            return;
        }
        boolean joined = cursor.is(start, Kind.CONJUNCTION)
                || cursor.is(start, Kind.COMMA) && cursor.is(cursor.pastMarks(start), Kind.CONJUNCTION);
        if (joined) {
            draft.link(main.first, Role.CONJUNCT, listed == null ? -1 : listed.first);
            draft.link(main.first, Role.CONJUNCT, frame.first);
            listed = null;
        } else if (frame.reported < 0 && (frame.takes("speech") && !reputed(frame) || teller(frame, start))) {
            reported(frame, main.first);
        } else {
            listed = cursor.is(start, Kind.COMMA) ? frame : null;
        }
    }

    /** "The king is said to be ill" tells nothing that stands before. */
    private static boolean reputed(Frame frame) {
        return frame.group.passive() && frame.complement;
    }

    /** Behind a comma and with nothing it governs: "…, Reuters has learned"; behind a quotation any: '…," a delegate snapped'. */
    private boolean teller(Frame frame, int start) {
        boolean quoted = cursor.is(cursor.pastMarks(start) - 1, Kind.QUOTE);
        boolean governs = frame.object >= 0 || frame.predicate || frame.complement || frame.group.passive();
        return cursor.is(start, Kind.COMMA) && frame.subject >= 0 && !governs && (quoted || frame.takes("that"));
    }

    /** What was said is above known by who said it; of "told", the object is who was told. */
    void reported(Frame frame, int clause) {
        draft.link(frame.first, Role.REPORTED, clause);
        frame.reported = clause;
        if (frame.object >= 0 && frame.takes("two")) {
            draft.turn(frame.object, Role.OBJECT, Role.INDIRECT_OBJECT);
        }
    }

    /** Opens the frame of the verb here and moves behind it. */
    Frame open(@Nullable Frame parent, @Nullable Role role) {
        Chunk chunk = cursor.chunk();
        cursor.next();
        return new Frame(parent, role, chunk, verb(chunk));
    }

    /** As {@link #open}, of a form that can be past or participle and is the latter. */
    Frame openParticiple(@Nullable Frame parent, @Nullable Role role) {
        Frame frame = open(parent, role);
        boolean ing = frame.group.form() == VerbGroup.Form.PARTICIPLE;
        frame.group = ing ? frame.group : passive(frame.group, VerbGroup.Form.PAST_PARTICIPLE);
        draft.verb(frame.group);
        return frame;
    }

    /** As {@link #open}, of a verb without a tense: an infinitive, a participle, or a past that is one. */
    Frame openParticipleOrInfinitive(@Nullable Frame parent, @Nullable Role role) {
        Chunk chunk = cursor.chunk();
        boolean past = chunk.finite() && chunk.ambiguous() || verb(chunk).form() == VerbGroup.Form.PAST_PARTICIPLE;
        return past ? openParticiple(parent, role) : open(parent, role);
    }

    static VerbGroup passive(VerbGroup group, VerbGroup.Form form) {
        return new VerbGroup(
                group.head(),
                group.span(),
                group.lemma(),
                form,
                group.modality(),
                group.negated(),
                true,
                group.perfect());
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
