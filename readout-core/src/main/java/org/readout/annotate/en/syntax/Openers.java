package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;

/** Reads what stands before a subject: "On Monday, despite the storm, …", "Pressed by Oslo, …", "If talks fail, …". */
final class Openers {
    private final Parse parse;
    private final Cursor cursor;
    private final FrontedNouns fronted;
    private final OpeningPrepositions prepositions;
    private final OpeningVerbs verbs;

    Openers(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.fronted = new FrontedNouns(parse);
        this.prepositions = new OpeningPrepositions(parse, fronted);
        this.verbs = new OpeningVerbs(parse);
    }

    /** Moves to the subject, or to the verb of a clause that has none before it. */
    void read(Pending pending) {
        while (!cursor.done() && opener(pending)) {
            // each call takes one opener
        }
    }

    private boolean opener(Pending pending) {
        Chunk chunk = cursor.chunk();
        switch (chunk.kind()) {
            case COMMA, QUOTE, MARK, ADVERB, CONJUNCTION -> cursor.next();
            case ADJECTIVE -> adjective(chunk, pending);
            case PREPOSITION -> prepositions.read(pending);
            case SUBORDINATOR -> {
                return !parse.questions.read(pending) && subordinator(pending);
            }
            case VERB -> {
                return verbs.read(chunk, pending);
            }
            case NOUN -> {
                return noun(chunk, pending);
            }
            case RELATIVE -> {
                return !parse.questions.read(pending) && relative(pending);
            }
        }
        return true;
    }

    /** "Under the deal, which parliament must ratify, Peru will …": tells more of the noun before its comma. */
    private boolean relative(Pending pending) {
        Chunk before = cursor.get(cursor.at() - 2);
        boolean behind = cursor.is(cursor.at() - 1, Kind.COMMA) && !pending.waiting.isEmpty();
        if (behind && before != null && before.is(Kind.NOUN)) {
            parse.relatives.pronoun(before, null);
        } else {
            cursor.next();
        }
        return true;
    }

    /** "Wary of provoking Ankara, …", "keen on a deal, …", "anxious to leave, …": how who acts is, and of what. */
    private void adjective(Chunk adjective, Pending pending) {
        cursor.next();
        int at = cursor.at();
        boolean preposition = cursor.here(Kind.PREPOSITION);
        String marker = preposition ? cursor.chunk().lower() : "";
        if (preposition && cursor.is(at + 1, Kind.NOUN)) {
            cursor.next();
            int noun = parse.subjects.governed().head();
            if (cursor.here(Kind.COMMA)) {
                parse.draft.link(adjective.head(), Role.ARGUMENT, marker, noun);
            } else {
                pending.add(Role.ARGUMENT, marker, noun); // "Present at the talks were A and B"
            }
        } else if (cursor.nonfinite(preposition ? at + 1 : at)) {
            cursor.to(preposition ? at + 1 : at);
            Frame frame = parse.frames.openParticipleOrInfinitive(null, Role.COMPLEMENT);
            parse.draft.link(adjective.head(), Role.COMPLEMENT, marker, frame.first);
            parse.predicates.read(frame);
        }
    }

    private boolean noun(Chunk chunk, Pending pending) {
        if (parse.absolutes.beforeSubject(cursor.at())) {
            parse.absolutes.read("", pending);
            return true;
        }
        return time(chunk) || fronted.apposition(chunk, pending) || fronted.description(chunk, pending);
    }

    /** A time by itself opens a sentence; before a verb it is the subject. */
    private boolean time(Chunk chunk) {
        if (chunk.time() && !cursor.finite(cursor.at() + 1)) {
            cursor.next();
            return true;
        }
        return false;
    }

    private boolean subordinator(Pending pending) {
        String word = cursor.chunk().lower();
        cursor.next();
        if (fronted.verbless()) {
            if (word.equals("whatever")) {
                parse.subjects.governed();
            }
        } else if (parse.subordinates.asks(word) || word.equals("that") && cursor.at() == 1 && parse.ahead.clause(1)) {
            Frame frame = parse.clauses.read(null, Role.SUBJECT);
            pending.subjectClause = frame == null ? -1 : frame.first;
        } else if (!word.equals("that")) {
            adverbial(word, pending);
        }
        return true;
    }

    /** "While praising the plan, …", "if approved, …": without a subject a participle, else a clause. */
    void adverbial(String word, Pending pending) {
        Chunk verb = cursor.get(cursor.at());
        if (verb != null && (verb.nonfinite() || verb.ambiguous()) && !parse.gerunds.at(cursor.at())) {
            Frame participle = parse.frames.openParticipleOrInfinitive(null, Role.ADVERBIAL);
            parse.predicates.read(participle);
            pending.add(Role.ADVERBIAL, word, participle.first);
            return;
        }
        Frame frame = parse.clauses.read(null, Role.ADVERBIAL);
        if (frame != null) {
            pending.add(Role.ADVERBIAL, word, frame.first);
        }
    }
}
