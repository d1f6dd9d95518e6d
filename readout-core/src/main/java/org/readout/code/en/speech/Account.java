package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.say.Saying;
import org.readout.lexicon.en.SpeechFrame.Kind;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;

/** An account of what somebody said, told of now: "X said that trade had grown. Ties are close." */
record Account(SpeakerReader speakers) {
    private static final Set<String> NOBODY = Set.of("he", "she", "who");

    /** True if whoever has the floor goes on in it. */
    boolean goesOn(List<Saying> sayings, Talk.Floor floor, Optional<Clause> main) {
        return floor.holds()
                && !figures()
                && sayings.stream().allMatch(saying -> holds(saying, floor))
                && main.filter(this::now).isPresent();
    }

    /** Days and numbers are a reporter's: "Talks resume on Monday." */
    private boolean figures() {
        Span sentence = speakers.clauses().sentence().span();
        return !speakers.clauses().all(Mention.OfDate.class).isEmpty()
                || speakers.clauses()
                        .plain()
                        .substring(sentence.start(), sentence.end())
                        .chars()
                        .anyMatch(Character::isDigit);
    }

    /** What is held by the side of who has the floor. */
    boolean holds(Saying saying, Talk.Floor floor) {
        List<Actor> who = saying.frame().kind() == Kind.HELD ? speakers.speakers(saying) : List.of();
        return who.size() == 1
                && who.get(0).person() == null
                && floor.speakers().stream()
                        .anyMatch(actor -> actor.country() == null
                                || actor.country().equals(who.get(0).country()));
    }

    private boolean now(Clause clause) {
        Optional<Phrase> subject = clause.subject();
        boolean nobody = subject.map(PhraseWords::head).filter(NOBODY::contains).isPresent()
                || subject.filter(speakers::person).isPresent();
        return !nobody && (clause.verb().perfect() && !text(clause, "had") || present(clause));
    }

    /** Told as holding now, or to come. */
    static boolean present(Clause clause) {
        Modality modality = clause.verb().modality();
        String verb = clause.syntax().token(clause.verb().head()).lower();
        boolean future = modality == Modality.PLANNED || modality == Modality.OBLIGED;
        boolean aux = text(clause, "is") || text(clause, "are");
        return future || aux || verb.equals(clause.verb().lemma()) || verb.endsWith("s") && !verb.equals("was");
    }

    private static boolean text(Clause clause, String word) {
        return clause.syntax().tokens().stream()
                .filter(token -> clause.verb().span().contains(token.span()))
                .anyMatch(token -> token.text().equalsIgnoreCase(word));
    }

    /** "X said that …" at the head of a paragraph, without the marks of a reporter: no quotation, no day, nobody told. */
    boolean opens(Saying first) {
        Clauses clauses = speakers.clauses();
        Span sentence = clauses.sentence().span();
        boolean that = first.clause().reported().stream()
                .anyMatch(said -> said.conjunction().equals("that"));
        boolean reporter =
                clauses.plain().substring(sentence.start(), sentence.end()).indexOf('"') >= 0
                        || !clauses.all(Mention.OfDate.class).isEmpty()
                        || first.clause().indirectObject().isPresent();
        return speakers.talk().opening() && that && !reporter && !present(first.clause());
    }
}
