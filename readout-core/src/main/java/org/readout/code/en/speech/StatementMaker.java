package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Issues;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.say.Saying;
import org.readout.code.en.say.Stances;
import org.readout.code.en.say.Topics;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.VerbalActs.Whose;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Person;
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
        Issues issues,
        Talk talk,
        Topics topics,
        @Nullable String reporter) {

    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "SPY");
    private static final String BLAME = "oppose";
    private static final String MEDIA = "JRN";
    /** Fewer words than this leave no room for a content. */
    private static final int SHORT = 4;

    /** What a saying tells. */
    List<Utterance> of(Saying saying, List<Actor> speakers, Span told) {
        List<Actor> who =
                speakers.stream().map(speaker -> athome(saying, speaker)).toList();
        if (who.isEmpty()) {
            return List.of();
        }
        Phrase by = saying.reporter();
        String stance = stances.of(saying, new OwnSide(phrases, sayings, who.get(0)));
        Evidence topic = topic(topics.of(saying), told);
        List<String> chain = chain(saying.between());
        return who.stream()
                .map(speaker -> new Utterance(
                        new Statement(
                                speaker,
                                addressee(saying, speaker),
                                topic,
                                issues(told),
                                stance,
                                verb(saying),
                                saying.negated(),
                                saying.frame().restated() || saying.again(),
                                by == null ? reporter : phrases.quote(by).quote(),
                                chain,
                                clauses.quote(told)),
                        saying,
                        whose(saying, speaker)))
                .toList();
    }

    /** What a speaker goes on to say. */
    List<Utterance> of(Optional<Clause> said, List<Actor> who, String verb, Span told) {
        String stance = said.flatMap(clause -> stances.of(clause, new OwnSide(phrases, sayings, who.get(0))))
                .orElse(Stances.NEUTRAL);
        return of(stance, topic(said.flatMap(topics::of), told), who, verb, told);
    }

    /** What a noun tells that holds a stance. */
    List<Utterance> of(String stance, @Nullable Evidence topic, List<Actor> who, String verb, Span told) {
        Evidence evidence = clauses.quote(told);
        List<String> chain = chain(List.of());
        return who.stream()
                .map(speaker -> new Utterance(
                        new Statement(
                                speaker,
                                null,
                                topic,
                                issues(told),
                                stance,
                                verb,
                                false,
                                false,
                                reporter,
                                chain,
                                evidence),
                        null,
                        Whose.OWN))
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

    /** A person whose state no words tell is of the state he speaks for: "the minister said Laos would not accept it". */
    private Actor athome(Saying saying, Actor speaker) {
        Person person = speaker.person();
        if (person == null || speaker.country() != null) {
            return speaker;
        }
        spokenFor(saying).or(() -> accuser(saying)).ifPresent(country -> phrases.homes()
                .speaksFor(person, country));
        return phrases.homes()
                .of(person)
                .map(country -> new Actor(country, speaker.sector(), person, speaker.role(), speaker.evidence()))
                .orElse(speaker);
    }

    private Optional<Country> spokenFor(Saying saying) {
        return saying.clause().reported().stream()
                .limit(1)
                .filter(stances::speaksFor)
                .flatMap(said -> said.subject().stream())
                .flatMap(subject -> state(subject).stream())
                .findFirst();
    }

    /** Of two states, an official who speaks to or against one is of the other. */
    private Optional<Country> accuser(Saying saying) {
        String sector = phrases.actor(saying.speaker(), Role.SOURCE).sector();
        boolean official = sector != null && OFFICIAL.contains(sector);
        return saying.addressee()
                .filter(addressee -> official && saying.frame().stance().equals(BLAME))
                .flatMap(this::state)
                .flatMap(phrases.referents().stage()::other);
    }

    /** A state of the document's own. */
    private Optional<Country> state(Phrase phrase) {
        return Optional.ofNullable(phrases.actor(phrase, Role.TARGET).country())
                .filter(country -> phrases.referents().stage().about().contains(country));
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

    /** The issues named; of words that name none ("welcomed the decision"), those of the words before. */
    private List<String> issues(Span told) {
        List<String> named = Stream.concat(issues.of(named("formula", told)).stream(), named("issue", told).stream())
                .distinct()
                .toList();
        return named.isEmpty() && pointing(told) ? talk.issues() : named;
    }

    private boolean pointing(Span told) {
        String words = clauses.lower().substring(told.start(), told.end());
        return sayings.pointing().matcher(words).find()
                || words.chars().filter(letter -> letter == ' ').count() < SHORT;
    }

    /** The sentence has been read: what it is about is what words without an issue of their own will be about. */
    void ends() {
        List<String> named = named("issue", clauses.sentence().span());
        if (!named.isEmpty()) {
            talk.issues(named);
        }
    }

    private List<String> named(String kind, Span told) {
        return clauses.terms(kind).stream()
                .filter(term -> told.contains(term.span()))
                .map(Mention.OfTerm::id)
                .distinct()
                .toList();
    }
}
