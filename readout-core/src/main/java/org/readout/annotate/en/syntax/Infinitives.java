package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ClosedWords;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/** Where a base form is a verb: behind "to", a modal, "do". */
final class Infinitives {
    /** How far before "to" who is moved to do something is looked for. */
    private static final int MOVED = 8;

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

    private Infinitives() {}

    /** Words of content stand in the table of closed words too: "open", "present". */
    static boolean open(ClosedWords.@Nullable Word closed) {
        return closed == null || closed.tag() == Tag.ADJ || closed.tag() == Tag.ADV;
    }

    /** True behind "to", a modal or "do", with adverbs between. */
    static boolean wanted(Place place) {
        int steps = 1;
        while (steps <= place.at() && skipped(place, steps)) {
            steps++;
        }
        if (steps > place.at()) {
            return false;
        }
        if (place.lower(-steps).equals("to")) {
            return place.previous(steps) == Tag.PART;
        }
        String kind = place.kind(-steps);
        VerbForm before = place.verb(-steps);
        if (before != null && before.verb().lemma().equals("help") && place.previous(steps) == Tag.VERB) {
            return !place.phraseOpens(0) && place.verb(0) != null && place.phraseOpens(1);
        }
        return place.previous(steps) == Tag.AUX && !kind.equals("be") && !kind.equals("have");
    }

    private static boolean skipped(Place place, int steps) {
        return place.previous(steps) == Tag.ADV
                || place.kind(-steps).equals("negative")
                || place.kind(-steps).equals("correlative");
    }

    /** True of "to" before a verb. A word that is a noun too is a verb if a phrase follows it, or if one is wanted. */
    static boolean to(Place to) {
        int steps = 1;
        while (to.moved(steps).exists() && adverb(to, steps)) {
            steps++;
        }
        Place next = to.moved(steps);
        if (!next.exists() || next.word().capital()) {
            return false;
        }
        if (AUXILIARIES.contains(next.lower())) {
            return true;
        }
        VerbForm verb = next.verb(0);
        if (verb == null) {
            return next.closed(0) == null && next.word().letter() && next.phraseOpens(1);
        }
        if (!verb.is(Inflection.BASE) || !open(next.closed(0))) {
            return false;
        }
        return steps > 1 || !verb.mayBeNoun() || phraseFollows(next) || governed(to);
    }

    private static boolean adverb(Place place, int steps) {
        ClosedWords.Word closed = place.closed(steps);
        return closed == null
                ? place.lower(steps).endsWith("ly") && place.verb(steps) == null
                : closed.tag() == Tag.ADV || place.lower(steps).equals("not");
    }

    private static boolean phraseFollows(Place verb) {
        Place next = verb.moved(1);
        if (!next.exists()) {
            return false;
        }
        ClosedWords.Word closed = next.closed(0);
        if (closed == null) {
            VerbForm form = next.verb(0);
            return next.word().letter() && (form == null || form.mayBeNoun())
                    || next.word().digit();
        }
        return next.word().capital()
                || switch (closed.tag()) {
                    case DET, ADJ, PRON, NUM -> !closed.kind().equals("relative");
                    case SCONJ -> true;
                    default -> closed.kind().equals("particle");
                };
    }

    private static boolean governed(Place to) {
        VerbForm verb = to.verb(-1);
        boolean governs = verb != null
                && to.previous(1) == Tag.VERB
                && (verb.verb().takes("to")
                        || verb.verb().takes("objto") && !verb.verb().governs("to"));
        boolean toCome = to.previous(1) == Tag.AUX && to.kind(-1).equals("be");
        toCome |= to.kind(-1).equals("have") && !to.followed("date"); // "will have to pay"
        boolean yet = to.lower(-1).equals("yet") && to.previous(2) == Tag.AUX;
        return governs
                || yet
                || again(to)
                || to.kind(-1).equals("question")
                || to.kind(-1).equals("unit") && to.previous(2) == Tag.NUM
                || toCome
                || somebodyMoved(to)
                || to.previous(1) == Tag.ADJ
                || to.grammar().nouns().takes(Lemmas.singular(to.lower(-1)), "to");
    }

    /** "To keep calm and to return to talks": what follows the second is governed by the verb. */
    private static boolean again(Place to) {
        VerbForm verb = to.verb(1);
        return verb != null && to.previous(1) == Tag.CCONJ && verb.verb().governs(to.lower(2));
    }

    /** "urged all parties to return": somebody is moved to do it, a few words before. */
    private static boolean somebodyMoved(Place to) {
        for (int steps = 2; steps <= Math.min(MOVED, to.at()); steps++) {
            VerbForm form = to.verb(-steps);
            if (form != null && !form.is(Inflection.THIRD_PERSON)) {
                return form.verb().takes("objto") && !form.mayBeNoun();
            }
        }
        return false;
    }
}
