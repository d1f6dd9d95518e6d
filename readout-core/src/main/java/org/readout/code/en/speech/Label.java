package org.readout.code.en.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.Sayings;
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
    /** Offices and forms of address in a label, before a name or without one. */
    private static final String OFFICES = "labelled";

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
        Optional<Mention.OfPerson> named = new Head(clauses, speakers.talk()).named(name);
        String words = clauses.plain().substring(name.start(), name.end());
        if (asking || named.isEmpty() && !asked(clauses)) {
            return List.of();
        }
        if (ANSWER.matcher(words).matches()) {
            return speakers.talk().speakers();
        }
        return named.isEmpty() && office(speakers.sayings(), words)
                ? office(speakers)
                : List.of(actor(
                        speakers,
                        named.map(Mention.OfPerson::person).orElseGet(() -> person(speakers.sayings(), words)),
                        named));
    }

    /** "SPOKESPERSON:": whoever speaks for the state. */
    private List<Actor> office(SpeakerReader speakers) {
        return spokenFor(speakers).stream()
                .map(state -> new Actor(
                        state, null, null, Role.SOURCE, speakers.clauses().quote(name)))
                .toList();
    }

    private static boolean office(Sayings sayings, String words) {
        return sayings.is(OFFICES, lower(words.substring(words.lastIndexOf(' ') + 1)));
    }

    /** "MR X", "SPOKESMAN X": what stands behind office and address. */
    private static Person person(Sayings sayings, String words) {
        List<String> all = List.of(words.split(" "));
        int name = IntStream.range(0, all.size())
                .filter(at -> sayings.is(OFFICES, lower(all.get(at))))
                .map(at -> at + 1)
                .max()
                .orElse(0);
        return Person.unregistered(Language.ENGLISH, String.join(" ", all.subList(name, all.size())));
    }

    private static String lower(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
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
        return speakers.talk()
                .head(() -> new Head(clauses, speakers.talk()).state())
                .or(() -> clauses.all(Mention.OfCountry.class).stream()
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
