package org.readout.annotate.en.syntax;

import java.util.Set;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;

/** Reads what stands before a subject: "On Monday, despite the storm, …", "Pressed by Oslo, …", "If talks fail, …". */
final class Openers {
    private static final Set<String> APPROXIMATE = Set.of("over", "around", "about", "under", "close to");

    private final Parse parse;
    private final Cursor cursor;
    private final FrontedNouns fronted;

    Openers(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.fronted = new FrontedNouns(parse);
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
            case PREPOSITION -> preposition(pending);
            case SUBORDINATOR -> {
                return !parse.questions.read(pending) && subordinator(pending);
            }
            case VERB -> {
                return verb(chunk, pending);
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

    /** "Under the pact, signed in 2012, Peru will …". */
    private boolean reduced(Chunk verb, Pending pending) {
        Chunk before = cursor.get(cursor.at() - 2);
        boolean behind = cursor.is(cursor.at() - 1, Kind.COMMA) && !pending.waiting.isEmpty();
        boolean participle = behind && verb.ambiguous() && before != null && before.is(Kind.NOUN) && !before.time();
        if (!participle || before == null || !parse.parentheses.clauseBehindComma(cursor.at())) {
            return false;
        }
        parse.relatives.participle(before, null);
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

    private boolean verb(Chunk chunk, Pending pending) {
        if (cursor.at() == 0 && parse.inversion.wouldBe(0)) {
            parse.inversion.readWouldBe(pending);
            return true;
        }
        if (cursor.at() == 0 && parse.clauses.inverted(0)) {
            parse.draft.drop(chunk.head());
            cursor.next();
            adverbial("if", pending);
            return true;
        }
        if (parse.gerunds.at(cursor.at())) {
            parse.gerunds.read(pending);
            return true;
        }
        boolean participle = chunk.nonfinite() || chunk.ambiguous() && cursor.at() == 0;
        if (!participle) {
            return reduced(chunk, pending);
        }
        Frame frame = parse.frames.openParticipleOrInfinitive(null, Role.ADVERBIAL);
        parse.predicates.read(frame);
        pending.add(Role.ADVERBIAL, "", frame.first);
        return true;
    }

    private void preposition(Pending pending) {
        String preposition = cursor.chunk().lower();
        cursor.next();
        if (APPROXIMATE.contains(preposition) && fronted.counted()) {
            return;
        }
        if (cursor.here(Kind.NOUN)) {
            if (clause(preposition)) {
                adverbial(preposition, pending);
                return;
            }
            if (preposition.equals("with") && parse.absolutes.with(cursor.at())) {
                parse.absolutes.read(preposition, pending);
                return;
            }
            Chunk noun = parse.subjects.governed();
            if (noun.time()) {
                pending.addTime(preposition, noun.head());
            } else {
                pending.add(Role.ARGUMENT, preposition, noun.head());
            }
        } else if (cursor.nonfinite(cursor.at())) {
            Frame frame = parse.frames.openParticipleOrInfinitive(null, Role.ADVERBIAL);
            parse.predicates.read(frame);
            pending.add(Role.ADVERBIAL, preposition, frame.first);
        }
    }

    private boolean clause(String preposition) {
        return parse.subordinates.opensClause(preposition)
                && parse.ahead.fronted(cursor.at())
                && !parse.inversion.at(parse.ahead.subjectOf(cursor.at()));
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
