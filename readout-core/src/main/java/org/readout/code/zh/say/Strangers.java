package org.readout.code.zh.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.SpeechVerb;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Speakers the lexicon does not know: what stands at the head of a sentence directly before a verb of speech and a mark is a
 * speaker whatever its name (某某表示，……). Immutable.
 */
final class Strangers {
    private static final int LONGEST = 36;
    private static final int SHORTEST = 2;
    /** 反对 holds a word that opens phrases, and opens none. */
    private static final char AGAINST = '反';
    /** 陶醉地: how a thing is said. */
    private static final String MANNER = "地";

    private static final int MANNER_LENGTH = 3;

    private final ChineseLexicon lexicon;
    private final Appellations appellations;

    Strangers(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.appellations = new Appellations(lexicon);
    }

    Optional<Subject> at(Passage passage, int start, Discourse discourse) {
        String rest = passage.after(start, LONGEST);
        return verb(passage, start, rest)
                .filter(end -> end >= SHORTEST
                        && names(rest.substring(0, end), ofState(passage, start))
                        && alone(passage, start, start + end))
                .map(end -> {
                    Span span = new Span(start, start + end);
                    return new Subject(
                            span, List.of(appellations.actor(passage, span, discourse)), Subject.Kind.UNKNOWN);
                });
    }

    /** True if nobody else is named within the words. */
    private static boolean alone(Passage passage, int start, int end) {
        return passage.all(Mention.OfPerson.class).stream()
                .noneMatch(person ->
                        person.span().start() >= start && person.span().start() < end);
    }

    /** Where the name ends: before the first verb that reports, and what goes with it (批评说). */
    private Optional<Integer> verb(Passage passage, int start, String rest) {
        return lexicon.speechVerbFinder().all(rest).stream()
                .filter(hit -> hit.span().start() > 0
                        && speaks(rest, hit.span().start(), hit.values().get(0)))
                .findFirst()
                .map(hit -> beforeAdverbs(beforePhrase(
                        passage, start, rest.substring(0, hit.span().start()))));
    }

    /** A person whose name is not known speaks by a verb that reports; those who hold offices together also thank and greet. */
    private boolean speaks(String rest, int at, SpeechVerb verb) {
        return verb.reports() || lexicon.words("officials").closes(rest, at);
    }

    /** 某某16日在联大表示: a day or a phrase ends the name. */
    private String beforePhrase(Passage passage, int start, String words) {
        IntStream phrases = lexicon.words("stranger_frame").all().stream()
                .mapToInt(frame -> words.indexOf(frame, SHORTEST))
                .filter(at -> at > 0 && words.charAt(at - 1) != AGAINST);
        IntStream days = passage.all(Mention.OfDate.class).stream()
                .mapToInt(date -> date.span().start() - start)
                .filter(at -> at >= SHORTEST);
        int end = IntStream.concat(phrases, days).min().orElse(words.length());
        return words.substring(0, Math.min(end, words.length()));
    }

    private int beforeAdverbs(String name) {
        if (name.endsWith("的")) {
            return beforeAdverbs(name.substring(0, name.length() - 1));
        }
        if (name.endsWith(MANNER) && name.length() > MANNER_LENGTH) {
            return beforeAdverbs(name.substring(0, name.length() - MANNER_LENGTH));
        }
        Optional<String> adverb = lexicon.words("speech_adverb").closing(name).or(() -> lexicon.speechWords()
                .closing(name));
        return adverb.map(a ->
                        name.length() > a.length() ? beforeAdverbs(name.substring(0, name.length() - a.length())) : 0)
                .orElse(name.length());
    }

    /** 以色列国防军: the name of a state may open with a character that opens no other name. */
    private static boolean ofState(Passage passage, int start) {
        return passage.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.span().start() == start && state.form().equals("name"));
    }

    private boolean names(String words, boolean ofState) {
        return words.chars().allMatch(c -> Character.isIdeographic(c) || "·•—－-、".indexOf(c) >= 0)
                && (ofState
                        || lexicon.words("officials").has(words)
                        || lexicon.words("world_body").opens(words)
                        || Stream.of("no_speaker", "no_attribute", "first_person")
                                .noneMatch(kind -> lexicon.words(kind).opens(words)))
                && !lexicon.words("no_name").within(words)
                && lexicon.speechVerbFinder().all(words).stream()
                        .noneMatch(hit -> hit.span().start() == 0 || hit.span().length() > 1);
    }
}
