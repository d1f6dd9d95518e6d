package org.readout.code.en.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.say.Saying;
import org.readout.model.Actor;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;

/**
 * What a sentence tells as somebody's words though it names no speaker: a quotation that runs on, the words of whoever has the
 * floor in an account.
 */
record Scope(SpeakerReader speakers, StatementMaker maker) {
    /** Stances of a position by which somebody goes on speaking for his side. */
    private static final Set<String> SIDED = Set.of("commit", "wish");

    /** True of a sentence that stands within quotation marks as a whole. */
    boolean quoted() {
        Span sentence = sentence();
        String plain = speakers.clauses().plain();
        boolean opens = plain.charAt(sentence.start()) == '"';
        boolean runs = speakers.talk().pending() >= 0
                && plain.substring(sentence.start(), sentence.end()).indexOf('"') < 0;
        return runs || opens && close() >= sentence.end() - 1;
    }

    private Span sentence() {
        return speakers.clauses().sentence().span();
    }

    /** Where the quotation a sentence opens with is closed, in its paragraph. */
    private int close() {
        String plain = speakers.clauses().plain();
        int start = sentence().start();
        int close = plain.indexOf('"', start + 1);
        int paragraph = plain.indexOf("\n\n", start);
        boolean within = close >= 0 && (paragraph < 0 || close < paragraph);
        return within ? close : sentence().end() - 1;
    }

    /** The words of who spoke last in the paragraph; if nobody did, those of who will be named behind them. */
    List<Utterance> quotation() {
        Talk talk = speakers.talk();
        Talk.Floor floor = talk.floor();
        if (floor == null) {
            talk.pending(talk.pending() < 0 ? sentence().start() : talk.pending());
            return List.of();
        }
        Span told = new Span(sentence().start(), close() + 1);
        talk.quoted(told.end());
        return maker.of(main(), floor.speakers(), floor.verb(), told);
    }

    /** True if whoever has the floor goes on: nobody else speaks, and it is told of now while the account tells of then. */
    boolean goesOn(List<Saying> sayings) {
        Talk.Floor floor = speakers.talk().floor();
        return floor != null && (account().goesOn(sayings, floor, main()) || ownSide(sayings, floor));
    }

    /** What whoever has the floor goes on to say in the tense of what is reported, if nobody else speaks. */
    List<Utterance> shifted(List<Saying> sayings) {
        Talk.Floor floor = speakers.talk().floor();
        boolean told = floor != null
                && sayings.isEmpty()
                && floor.then()
                && floor.speakers().stream().allMatch(actor -> actor.person() != null || actor.country() != null)
                && main().filter(clause -> new Backshift(speakers, clause, floor.open()).told())
                        .isPresent();
        return told ? carried(sayings) : List.of();
    }

    /** "B said that … B will go on with it", "B is ready to": what is to come, or held, by the side of who spoke. */
    private boolean ownSide(List<Saying> sayings, Talk.Floor floor) {
        boolean told = sayings.isEmpty()
                ? main().filter(clause -> clause.verb().modality() == Modality.PLANNED)
                        .isPresent()
                : sayings.stream()
                        .allMatch(saying -> account().holds(saying, floor)
                                && SIDED.contains(saying.frame().stance()));
        return told
                && floor.speakers().size() == 1
                && main().flatMap(Clause::subject)
                        .filter(subject -> side(subject, floor.speakers().get(0)))
                        .isPresent();
    }

    private Account account() {
        return new Account(speakers);
    }

    private boolean side(Phrase subject, Actor speaker) {
        return speaker.country() != null
                && speaker.country().equals(speakers.country(subject))
                && !speakers.person(subject)
                && subject.members().size() == 1;
    }

    Optional<Clause> main() {
        return speakers.clauses().syntax().clauses().stream()
                .filter(clause -> clause.verb().finite()
                        && clause.conjunction().isEmpty()
                        && clause.antecedent().isEmpty())
                .findFirst();
    }

    List<Utterance> carried(List<Saying> sayings) {
        Talk.Floor floor = speakers.talk().floor();
        if (floor == null) {
            return List.of();
        }
        if (sayings.isEmpty()) {
            return maker.of(main(), floor.speakers(), floor.verb(), sentence());
        }
        List<Utterance> statements = new ArrayList<>();
        for (Saying saying : sayings) {
            statements.addAll(maker.of(saying, floor.speakers(), Extents.of(speakers.clauses(), saying, -1)));
        }
        return statements;
    }

    /** Who has the floor after the sentence. */
    void ends(List<Utterance> statements, List<Saying> sayings) {
        Talk talk = speakers.talk();
        if (statements.isEmpty() || sayings.isEmpty()) {
            talk.floor(null);
            return;
        }
        Saying last = sayings.get(sayings.size() - 1);
        boolean before = Optional.ofNullable(talk.floor())
                .filter(floor -> floor.holds() && floor.speakers().equals(talk.speakers()))
                .isPresent();
        boolean holds = before || account().opens(sayings.get(0));
        boolean then = !Account.present(last.clause());
        boolean open = last.frame().open();
        talk.floor(new Talk.Floor(talk.speakers(), maker.verb(last), holds, then, open, false));
    }
}
