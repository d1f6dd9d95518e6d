package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Issues;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.say.Saying;
import org.readout.code.en.say.Stances;
import org.readout.code.en.say.Tone;
import org.readout.code.en.say.Topics;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.VerbalActs.Whose;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Makes statements of what a sentence tells; one for each speaker. */
record StatementMaker(
        Clauses clauses,
        ActorPhrases phrases,
        Sayings sayings,
        Stances stances,
        Tone tone,
        Issues issues,
        Talk talk,
        Topics topics,
        @Nullable String reporter) {

    private static final String MEDIA = "JRN";
    private static final Set<String> DOERS = Set.of("i", "we", "he", "she", "they");

    /** What a saying tells. */
    List<Utterance> of(Saying saying, List<Actor> speakers, Span told) {
        SpokenFor home = new SpokenFor(phrases, stances, sayings);
        List<Actor> who =
                speakers.stream().map(speaker -> home.athome(saying, speaker)).toList();
        if (who.isEmpty()) {
            return List.of();
        }
        Phrase by = saying.reporter();
        Shown shown = shown(saying, who.get(0), told);
        Evidence topic = topic(topics.of(saying), told);
        List<String> chain = chain(saying.between());
        return who.stream()
                .map(speaker -> new Utterance(
                        new Statement(
                                speaker,
                                addressee(saying, speaker),
                                topic,
                                about(told),
                                shown.stance,
                                verb(saying),
                                saying.negated(),
                                saying.frame().restated() || saying.again(),
                                by == null ? reporter : phrases.quote(by).quote(),
                                chain,
                                clauses.quote(told)),
                        saying,
                        whose(saying, speaker),
                        shown.toned || saying.idle()))
                .toList();
    }

    /**
     * The stance words show.
     *
     * @param toned true if no verb or noun shows it, only the tone of what is said
     */
    private record Shown(String stance, boolean toned) {}

    /** What somebody of no state expects, or says will be, is foreseen, neither wished nor promised. */
    private Shown shown(Saying saying, Actor speaker, Span told) {
        String stance = stances.of(saying, new OwnSide(phrases, sayings, speaker));
        boolean expects =
                stance.equals("wish") && saying.clause().verb().lemma().equals("expect");
        boolean foreseen = expects || stance.equals("commit") && saying.frame().open() && !doing(saying);
        if (foreseen && speaker.person() != null && speaker.country() == null) {
            return new Shown(Stances.NEUTRAL, false);
        }
        return saying.frame().open() && !saying.negated() ? toned(stance, told) : new Shown(stance, false);
    }

    /** By the tone of what is said where its verbs and nouns show no stance. */
    private Shown toned(String stance, Span told) {
        if (!stance.equals(Stances.NEUTRAL)) {
            return new Shown(stance, false);
        }
        String spirit = tone.of(clauses.annotated().document().text().slice(told));
        return new Shown(spirit, !spirit.equals(Stances.NEUTRAL));
    }

    /** "He said he would come". */
    private static boolean doing(Saying saying) {
        return saying.clause().reported().stream()
                .limit(1)
                .flatMap(said -> said.subject().stream())
                .allMatch(subject -> DOERS.contains(PhraseWords.head(subject)));
    }

    /** What a speaker goes on to say. */
    List<Utterance> of(Optional<Clause> said, List<Actor> who, String verb, Span told) {
        String stance = said.flatMap(clause -> stances.of(clause, new OwnSide(phrases, sayings, who.get(0))))
                .orElse(Stances.NEUTRAL);
        return of(toned(stance, told), topic(said.flatMap(topics::of), told), who, verb, told);
    }

    /** What a noun tells that holds a stance. */
    List<Utterance> of(String stance, @Nullable Evidence topic, List<Actor> who, String verb, Span told) {
        return of(new Shown(stance, false), topic, who, verb, told);
    }

    private List<Utterance> of(Shown shown, @Nullable Evidence topic, List<Actor> who, String verb, Span told) {
        Evidence evidence = clauses.quote(told);
        List<String> chain = chain(List.of());
        return who.stream()
                .map(speaker -> new Utterance(
                        new Statement(
                                speaker,
                                null,
                                topic,
                                about(told),
                                shown.stance,
                                verb,
                                false,
                                false,
                                reporter,
                                chain,
                                evidence),
                        null,
                        Whose.OWN,
                        shown.toned))
                .toList();
    }

    private @Nullable Evidence topic(Optional<Span> words, Span told) {
        return words.filter(told::contains).map(clauses::quote).orElse(null);
    }

    /** Those of the sentence, then who is credited with the account. */
    private List<String> chain(List<Phrase> between) {
        return Stream.concat(
                        between.stream().map(phrase -> phrases.quote(phrase).quote()), Stream.ofNullable(reporter))
                .distinct()
                .toList();
    }

    /** "Hopes to visit" speaks of one's own doing; "hopes that B will", "wants B to go" and "hopes for peace" of another's. */
    private Whose whose(Saying saying, Actor speaker) {
        Clause wishing = saying.clause().reported().stream()
                .limit(1)
                .filter(stances::wishes)
                .findFirst()
                .orElse(saying.clause());
        Optional<Phrase> subject = wishing.reported().stream()
                .limit(1)
                .flatMap(said -> said.subject().stream())
                .findFirst();
        boolean other = subject.map(new OwnSide(phrases, sayings, speaker).negate()::test)
                .orElseGet(() -> stances.wishes(wishing) && !stances.doing(wishing));
        return other ? Whose.OTHER : Whose.OWN;
    }

    String verb(Saying saying) {
        Clause clause = saying.clause();
        Span word = clause.syntax().token(clause.verb().head()).span();
        return clauses.annotated().document().text().slice(word);
    }

    private @Nullable Country addressee(Saying saying, Actor speaker) {
        return saying.addressee()
                .map(phrase -> phrases.actor(phrase, Role.TARGET))
                .filter(actor -> !MEDIA.equals(actor.sector()))
                .map(Actor::country)
                .filter(country -> !country.equals(speaker.country()))
                .orElse(null);
    }

    private List<String> about(Span told) {
        return new StatedIssues(clauses, sayings, issues, talk).of(told);
    }

    /** The sentence has been read: what it is about is what words without an issue of their own will be about. */
    void ends() {
        new StatedIssues(clauses, sayings, issues, talk).ends();
    }
}
