package org.readout.code.en.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.Cast;
import org.readout.code.Issues;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.say.Saying;
import org.readout.code.en.say.SayingReader;
import org.readout.code.en.say.Stances;
import org.readout.code.en.say.Tone;
import org.readout.code.en.say.Topics;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Who says what in a sentence. Immutable and safe to share. */
public final class StatementReader {
    private final Sayings sayings;
    private final SayingReader reader;
    private final Stances stances;
    private final Issues issues;
    private final Tone tone;

    public StatementReader(Sayings sayings, Issues issues, Tone tone) {
        this.sayings = sayings;
        this.reader = new SayingReader(sayings);
        this.stances = new Stances(sayings);
        this.issues = issues;
        this.tone = tone;
    }

    /**
     * The statements of a sentence.
     *
     * @param talk who spoke in the sentences before it; told of this one
     * @param reporter who is credited with the account; absent if the document speaks for itself
     */
    public List<Utterance> read(
            Clauses clauses, ActorPhrases phrases, Cast cast, Talk talk, @Nullable String reporter) {
        List<Utterance> statements = List.of();
        if (clauses.sentence().span().end() > talk.quoted()) {
            SpeakerReader speakers = new SpeakerReader(clauses, phrases, cast, sayings, talk);
            StatementMaker maker = new StatementMaker(
                    clauses, phrases, sayings, stances, tone, issues, talk, new Topics(sayings, speakers), reporter);
            statements = read(speakers, maker);
            maker.ends();
        }
        talk.company().named(clauses);
        return statements;
    }

    /** True of a sentence that opens with the name of who speaks: "QUESTION:". */
    public static boolean labelled(Clauses clauses) {
        return Label.of(clauses).isPresent();
    }

    /** What is still to be known of a sentence in which nobody speaks and that is not analysed: its issues, whom it names. */
    public void passed(Clauses clauses, Talk talk) {
        if (clauses.sentence().span().end() > talk.quoted()) {
            List<String> named = issues(clauses);
            if (!named.isEmpty()) {
                talk.issues(named);
            }
        }
        talk.company().named(clauses);
    }

    private static List<String> issues(Clauses clauses) {
        return clauses.terms("issue").stream()
                .map(Mention.OfTerm::id)
                .distinct()
                .toList();
    }

    private List<Utterance> read(SpeakerReader speakers, StatementMaker maker) {
        Clauses clauses = speakers.clauses();
        Scope scope = new Scope(speakers, maker);
        if (scope.quoted()) {
            return scope.quotation();
        }
        List<Saying> found = reader.read(clauses.syntax(), clauses.sentence().span(), speakers);
        List<Saying> all = found.stream()
                .filter(saying -> !new Idle(clauses).is(saying, found))
                .toList();
        Turns turns = new Turns(speakers, maker);
        turns.labelled();
        if (turns.verbatim(all)) {
            return turns.read(all, scope.main());
        }
        if (scope.goesOn(all)) {
            return scope.carried(all);
        }
        List<Utterance> statements = new ArrayList<>(said(speakers, maker, all));
        if (statements.isEmpty()) {
            speakers.subject().ifPresent(speakers.talk()::subject);
            statements.addAll(new Credits(speakers, maker).read());
        } else {
            statements.addAll(new Credits(speakers, maker).beside(all, statements));
        }
        List<Utterance> unsaid = unsaid(speakers, maker);
        List<Utterance> shifted = statements.isEmpty() && unsaid.isEmpty() ? scope.shifted(all) : List.of();
        if (!shifted.isEmpty()) {
            return shifted;
        }
        Issuer issuer = new Issuer(speakers, maker);
        List<Utterance> held = statements.isEmpty() && unsaid.isEmpty() ? issuer.read(scope.main()) : List.of();
        if (!held.isEmpty()) {
            return held;
        }
        issuer.issues(scope.main(), statements);
        scope.ends(statements, all);
        turns.opens(statements);
        statements.addAll(unsaid);
        return statements;
    }

    private List<Utterance> unsaid(SpeakerReader speakers, StatementMaker maker) {
        Clauses clauses = speakers.clauses();
        return reader.unsaid(clauses.syntax(), clauses.sentence().span(), speakers).stream()
                .flatMap(
                        saying -> maker.of(saying, speakers.speakers(saying), Extents.of(clauses, saying, -1)).stream())
                .toList();
    }

    private static List<Utterance> said(SpeakerReader speakers, StatementMaker maker, List<Saying> all) {
        Talk talk = speakers.talk();
        List<Utterance> statements = new ArrayList<>();
        for (Saying saying : all) {
            List<Actor> who = speakers.speakers(saying);
            if (!who.isEmpty()) {
                if (saying.sender().isEmpty()) {
                    talk.spoke(who, speakers.human(saying.speaker()));
                }
                Span told = Extents.of(speakers.clauses(), saying, talk.pending());
                talk.pending(-1);
                statements.addAll(maker.of(saying, who, told));
            }
        }
        return statements;
    }
}
