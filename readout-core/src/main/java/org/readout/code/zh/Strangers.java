package org.readout.code.zh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.Span;

/**
 * Speakers the lexicon does not know: what stands at the head of a sentence directly before a verb of speech and a mark is a
 * speaker whatever its name (某某表示，……). Immutable.
 */
final class Strangers {
    private static final int LONGEST = 36;
    private static final int LONGEST_NAME = 12;

    private final ChineseLexicon lexicon;

    Strangers(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Subject> at(Passage passage, int start, Discourse discourse) {
        String rest = passage.after(start, LONGEST);
        return verb(rest)
                .filter(end -> end > 1 && names(rest.substring(0, end)) && alone(passage, start, start + end))
                .map(end -> {
                    Span span = new Span(start, start + end);
                    return new Subject(span, List.of(actor(passage, span, discourse)), Subject.Kind.UNKNOWN);
                });
    }

    /** True if nobody else is named within the words. */
    private static boolean alone(Passage passage, int start, int end) {
        return passage.all(Mention.OfPerson.class).stream()
                .noneMatch(
                        person -> person.span().start() > start && person.span().start() < end);
    }

    /** Where the name ends: before the first verb that reports, and what goes with it (批评说). */
    private Optional<Integer> verb(String rest) {
        return lexicon.speechVerbFinder().all(rest).stream()
                .filter(hit -> hit.span().start() > 0 && hit.values().get(0).reports())
                .findFirst()
                .map(hit -> beforeAdverbs(rest.substring(0, hit.span().start())));
    }

    private int beforeAdverbs(String words) {
        int phrase = lexicon.words("stranger_frame").all().stream()
                .mapToInt(frame -> words.indexOf(frame, 2))
                .filter(at -> at > 0)
                .min()
                .orElse(words.length());
        String name = words.substring(0, phrase);
        Optional<String> adverb = lexicon.words("speech_adverb").closing(name).or(() -> lexicon.speechWords()
                .closing(name));
        return adverb.map(a ->
                        name.length() > a.length() ? beforeAdverbs(name.substring(0, name.length() - a.length())) : 0)
                .orElse(name.length());
    }

    private boolean names(String words) {
        return words.chars().allMatch(c -> Character.isIdeographic(c) || "·•—－-、".indexOf(c) >= 0)
                && !lexicon.words("no_speaker").opens(words)
                && !lexicon.words("no_attribute").opens(words)
                && !lexicon.words("no_name").within(words)
                && lexicon.speechVerbFinder().all(words).stream()
                        .noneMatch(hit -> hit.span().start() == 0)
                && !lexicon.words("first_person").opens(words);
    }

    private Actor actor(Passage passage, Span span, Discourse discourse) {
        String words = passage.between(span.start(), span.end());
        Optional<Country> stated = passage.all(Mention.OfCountry.class).stream()
                .filter(state -> span.contains(state.span()) && state.span().length() > 1)
                .map(Mention.OfCountry::country)
                .findFirst();
        if (group(words) || words.length() > LONGEST_NAME) {
            return new Actor(stated.orElse(null), null, null, Role.SOURCE, passage.quote(span));
        }
        return known(passage, words)
                .map(person -> new Actor(person.country(), null, person.person(), Role.SOURCE, passage.quote(span)))
                .orElseGet(() -> newcomer(passage, span, words, stated, discourse));
    }

    /** 河村: part of a name the document gives in full. */
    private static Optional<Mention.OfPerson> known(Passage passage, String words) {
        return passage.annotated().mentions().stream()
                .filter(Mention.OfPerson.class::isInstance)
                .map(Mention.OfPerson.class::cast)
                .filter(person -> {
                    String name =
                            passage.between(person.name().start(), person.name().end());
                    return name.startsWith(words) || name.endsWith(words);
                })
                .findFirst();
    }

    private static Actor newcomer(
            Passage passage, Span span, String words, Optional<Country> stated, Discourse discourse) {
        Person person = Person.unregistered(Language.CHINESE, words);
        Country country = stated.orElseGet(() -> discourse.counterparts().ofStranger(discourse.last()));
        return new Actor(country, null, person, Role.SOURCE, passage.quote(span));
    }

    private boolean group(String words) {
        return Stream.of("society", "media", "np_head", "office_head")
                .anyMatch(kind -> lexicon.words(kind).closes(words));
    }
}
