package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.Span;

/**
 * Who speaks in a transcript, by the label before his words: "QUESTION:", "Lee Chong:", "MR LEE:". Whoever answers a question has
 * the floor until the next label; who asks says nothing that is coded.
 *
 * @param name the label, without its colon
 * @param asking true of one that asks by its word
 */
record Label(Span name, boolean asking) {
    private static final int LONGEST = 60;
    private static final Pattern LABEL = Pattern.compile(
            "(?:(Q|QUESTION|Question|Reporter|REPORTER|Journalist)|A|ANSWER|Answer|[A-Z][\\p{L}.’'-]+(?: [A-Z][\\p{L}.’'-]*){0,5}): ");
    private static final Pattern ANSWER = Pattern.compile("A|ANSWER|Answer");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i:spokesperson|spokesman|spokeswoman|minister|secretary|president|ambassador|chairman|official|director|premier)$");
    private static final Pattern TITLES = Pattern.compile(
            "^(?:(?:MR|MS|MRS|Mr|Ms|Mrs|Dr|DR)\\.? |.*(?i:spokesperson|spokesman|spokeswoman|minister|secretary) )");

    /** The label a sentence opens with. */
    static Optional<Label> of(Clauses clauses) {
        Span sentence = clauses.sentence().span();
        Matcher label = matcher(clauses.plain(), sentence);
        return label.lookingAt()
                ? Optional.of(new Label(new Span(sentence.start(), label.end() - 2), label.group(1) != null))
                : Optional.empty();
    }

    /** True of a sentence that opens with one. */
    static boolean begins(String plain, Span sentence) {
        return matcher(plain, sentence).lookingAt();
    }

    private static Matcher matcher(String plain, Span sentence) {
        return LABEL.matcher(plain).region(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST));
    }

    /** Who has the floor by it: whoever is named, or answers what was asked; nobody if it asks. */
    List<Actor> answering(SpeakerReader speakers) {
        Clauses clauses = speakers.clauses();
        Optional<Mention.OfPerson> named = new Head(clauses).named(name);
        String words = clauses.plain().substring(name.start(), name.end());
        if (asking || named.isEmpty() && !asked(clauses)) {
            return List.of();
        }
        if (ANSWER.matcher(words).matches()) {
            return speakers.talk().speakers();
        }
        return named.isEmpty() && OFFICE.matcher(words).find()
                ? office(speakers)
                : List.of(actor(speakers, named.map(Mention.OfPerson::person).orElseGet(() -> person(words)), named));
    }

    /** "SPOKESPERSON:": whoever speaks for the state. */
    private List<Actor> office(SpeakerReader speakers) {
        return spokenFor(speakers).stream()
                .map(state -> new Actor(
                        state, null, null, Role.SOURCE, speakers.clauses().quote(name)))
                .toList();
    }

    private static Person person(String words) {
        String name = TITLES.matcher(words).replaceFirst("");
        return Person.unregistered(Language.ENGLISH, name);
    }

    private Actor actor(SpeakerReader speakers, Person person, Optional<Mention.OfPerson> named) {
        Country own = named.map(Mention.OfPerson::country)
                .or(() -> speakers.phrases().homes().of(person))
                .or(() -> spokenFor(speakers))
                .orElse(null);
        return new Actor(own, null, person, Role.SOURCE, speakers.clauses().quote(name));
    }

    /** "Laos opposes", "is Laos's own affair": of whom he speaks first. */
    private Optional<Country> spokenFor(SpeakerReader speakers) {
        Clauses clauses = speakers.clauses();
        return new Head(clauses).state().or(() -> clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> owner(clauses, state) || subject(clauses, state))
                .map(Mention.OfCountry::country)
                .findFirst());
    }

    private static boolean owner(Clauses clauses, Mention.OfCountry state) {
        return clauses.plain().startsWith("'s", state.span().end());
    }

    private static boolean subject(Clauses clauses, Mention.OfCountry state) {
        return clauses.syntax().clauses().stream()
                .flatMap(clause -> clause.subject().stream())
                .anyMatch(subject -> subject.head().span().equals(state.span()));
    }

    /** A question stands right before it. */
    private static boolean asked(Clauses clauses) {
        int before = clauses.sentence().span().start() - 1;
        while (before > 0 && Character.isWhitespace(clauses.plain().charAt(before))) {
            before--;
        }
        return before >= 0 && clauses.plain().charAt(before) == '?';
    }
}
