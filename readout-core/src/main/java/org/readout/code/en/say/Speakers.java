package org.readout.code.en.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** Whose words a clause can be. */
record Speakers(Sayings sayings, Names names) {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<String> NOBODY =
            Set.of("i", "we", "you", "one", "who", "which", "that", "this", "me", "us");
    private static final Set<String> PLURAL = Set.of("they", "both", "two", "three", "four", "all");

    /** Who says it, if it is somebody who can. */
    Optional<Phrase> of(Clause clause, SpeechFrame frame) {
        return beside(clause, frame)
                .or(() -> subject(clause, frame))
                .filter(speaker -> can(speaker, clause, frame) && against(clause, frame))
                .or(() -> inserted(clause)
                        .or(() -> new SaidThere(sayings, names).place(clause, frame))
                        .filter(speaker -> can(speaker, clause, frame)));
    }

    /** "Charged Peru with": where the table asks for a state. */
    private boolean against(Clause clause, SpeechFrame frame) {
        boolean asked = frame.needs().stream().anyMatch(need -> need.startsWith("state"));
        return !asked
                || clause.object()
                        .filter(object -> names.country(object) != null && !names.person(object) || is("state", object))
                        .isPresent();
    }

    /** The agent; of "was delighted" who it is said of. */
    private Optional<Phrase> subject(Clause clause, SpeechFrame frame) {
        return frame.needs().contains("felt") && clause.verb().passive()
                ? clause.subject()
                : new Coordinates(sayings).speaker(clause);
    }

    /** Who stands beside a verb that is put into what is said, unless that is its subject anyway. */
    private Optional<Phrase> beside(Clause clause, SpeechFrame frame) {
        boolean person = clause.subject().filter(names::person).isPresent();
        return Beside.can(clause, frame) && !person ? Beside.of(clause, this::speaks) : Optional.empty();
    }

    /** "The talks, said X, had gone well". */
    private static Optional<Phrase> inserted(Clause clause) {
        int verb = clause.verb().head();
        boolean between = verb > 0 && clause.syntax().token(verb - 1).text().equals(",");
        return between && clause.verb().finite() ? clause.object() : Optional.empty();
    }

    private boolean can(Phrase speaker, Clause clause, SpeechFrame frame) {
        return switch (frame.kind()) {
            case SAID, CONVEYED, PASSED, UNSAID -> speaks(speaker);
            case VIEW, REFUSED ->
                (views(speaker, frame)
                                || holds(speaker)
                                        && (present(clause) || !clause.verb().finite()))
                        && !credited(clause);
            case HELD -> holds(speaker) && (present(clause) || !clause.verb().finite());
            case JOINT -> speaks(speaker) && several(speaker);
        };
    }

    private boolean speaks(Phrase speaker) {
        return pronoun(speaker) || !nobody(speaker) && named(speaker);
    }

    /** The US is no pronoun. */
    private static boolean nobody(Phrase speaker) {
        return speaker.head().tag() != Tag.PROPN && NOBODY.contains(FrameMatcher.head(speaker));
    }

    private boolean named(Phrase speaker) {
        return names.person(speaker)
                || group(speaker)
                || names.actor(speaker)
                || document(speaker)
                || is("source", speaker)
                || is("media", speaker);
    }

    /** "… according to the spokesman": told by him. */
    private static boolean credited(Clause clause) {
        return clause.syntax().tokens().stream().anyMatch(token -> token.lower().equals("according"));
    }

    /** Whose view it can be: people by name, states, those who act for one. */
    private boolean views(Phrase speaker, SpeechFrame frame) {
        boolean it = FrameMatcher.head(speaker).equals("it") && frame.words().equals(List.of("be"));
        boolean somebody = names.person(speaker)
                || names.country(speaker) != null && !names.media(speaker)
                || group(speaker)
                || named(speaker) && !single(speaker) && speaker.head().tag() == Tag.PROPN && !names.media(speaker)
                || is("official", speaker)
                || document(speaker);
        return pronoun(speaker) && !it || somebody && !nobody(speaker);
    }

    private boolean holds(Phrase speaker) {
        return pronoun(speaker)
                || group(speaker)
                || names.person(speaker)
                || names.country(speaker) != null
                || is("official", speaker)
                || is("source", speaker)
                || document(speaker)
                || is("state", speaker);
    }

    /** Told as holding now: "backs", "is ready", not "backed". */
    static boolean present(Clause clause) {
        Token verb = clause.syntax().token(clause.verb().head());
        String text = verb.lower();
        return clause.verb().perfect()
                || text.equals(verb.lemma())
                || text.equals("is")
                || text.equals("are")
                || text.endsWith("s") && !text.equals("was");
    }

    static boolean pronoun(Phrase phrase) {
        return single(phrase) && PRONOUNS.contains(FrameMatcher.head(phrase));
    }

    private static boolean single(Phrase phrase) {
        return phrase.group().first() == phrase.group().last();
    }

    private boolean several(Phrase speaker) {
        return speaker.members().size() > 1 || PLURAL.contains(first(speaker)) || group(speaker);
    }

    /** "Both sides", "the two ministers", "the leaders": several that were named before. */
    boolean group(Phrase phrase) {
        boolean counted = words(phrase).stream().anyMatch(word -> sayings.is("group", word));
        boolean noun = is("state", phrase)
                || is("body", phrase)
                || is("official", phrase)
                || sayings.is("group", FrameMatcher.head(phrase));
        boolean plural = !phrase.head().lemma().equalsIgnoreCase(phrase.head().text());
        boolean bare = phrase.group().last() - phrase.group().first() <= 1
                && first(phrase).equals("the");
        return noun && (counted || plural && bare) && names.country(phrase) == null && !names.person(phrase);
    }

    /** "The joint statement", "Ankara's text". */
    boolean document(Phrase phrase) {
        return is("document", phrase);
    }

    /** Who passes on what others say: an agency, "diplomats". */
    boolean passesOn(Phrase phrase) {
        return is("media", phrase)
                || names.media(phrase)
                || is("source", phrase) && names.country(phrase) == null && !names.person(phrase);
    }

    boolean is(String kind, Phrase phrase) {
        return sayings.is(kind, FrameMatcher.head(phrase));
    }

    private static String first(Phrase phrase) {
        return words(phrase).get(0);
    }

    private static List<String> words(Phrase phrase) {
        return phrase
                .syntax()
                .tokens()
                .subList(phrase.group().first(), phrase.group().last() + 1)
                .stream()
                .map(token -> token.lower())
                .toList();
    }
}
