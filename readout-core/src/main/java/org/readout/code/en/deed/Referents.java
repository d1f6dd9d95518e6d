package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.actor.en.Cast;
import org.readout.actor.en.Stage;
import org.readout.lexicon.en.StateReferences;
import org.readout.model.Annotated;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.NounGroup;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * Whom words of one document mean that name neither person nor state: "they", "the two sides", "his guests", "the country".
 *
 * @param stage the states of the document
 * @param cast its people
 * @param words nouns that stand for states
 */
public record Referents(Stage stage, Cast cast, StateReferences words) {
    private static final Set<String> GROUP = Set.of("they", "them", "both");
    private static final Set<String> ONE = Set.of("it", "its", "itself");
    private static final int THREE = 3;
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "the");

    static Referents of(Annotated annotated, StateReferences words) {
        return new Referents(Stage.of(annotated), Cast.of(annotated), words);
    }

    /** The people meant, by name, title or pronoun. */
    List<Mention.OfPerson> people(Phrase phrase) {
        return cast.meant(phrase);
    }

    /** The states meant by a phrase that names none; empty if that is not certain. */
    List<Country> states(Phrase phrase) {
        int at = phrase.span().start();
        String first = lower(phrase, phrase.group().first());
        if (phrase.group().first() == phrase.group().last()) {
            return GROUP.contains(first)
                    ? stage.sides(at, 0)
                    : ONE.contains(first) ? stage.spokenOf(at).stream().toList() : List.of();
        }
        if (counted(phrase)) {
            return stage.sides(at, number(phrase));
        }
        if (may(StateReferences.BOTH, phrase) && several(phrase)) {
            return stage.sides(at, number(phrase));
        }
        boolean owned = may(StateReferences.OWN, phrase) && OWNERS.contains(first)
                || may(StateReferences.OWNED, phrase) && OWNERS.contains(first) && !first.equals("the");
        return owned ? own(phrase) : List.of();
    }

    /** True of "the two" and "the pair" that count nothing else. */
    boolean counted(Phrase phrase) {
        return lower(phrase, phrase.group().first()).equals("the")
                && words.may(StateReferences.COUNTED, phrase.head().lower())
                && phrase.group().last() == phrase.group().first() + 1
                && phrase.argument("of").isEmpty();
    }

    /** True of words for two that were told of: "both", "the two ministers". */
    boolean pair(Phrase phrase) {
        boolean word = phrase.group().first() == phrase.group().last()
                && GROUP.contains(lower(phrase, phrase.group().first()));
        int number = number(phrase);
        boolean noun = may(StateReferences.BOTH, phrase) && several(phrase);
        return word || (noun || counted(phrase)) && (number == 2 || number == 0);
    }

    /** True of words that say that they are for two: "both", "the two ministers", not "the people". */
    boolean two(Phrase phrase) {
        return pair(phrase) && (number(phrase) == 2 || counted(phrase));
    }

    /** True of words for the other side of two: "his guests", "the other side", "its neighbour's ships". */
    public boolean counterpart(Phrase phrase) {
        String first = lower(phrase, phrase.group().first());
        boolean owner = IntStream.range(
                        phrase.group().first() + 2, phrase.group().head())
                .filter(at -> phrase.syntax().token(at).tag() == Tag.PART)
                .anyMatch(at -> other(phrase, lower(phrase, at - 1)));
        if (owner && OWNERS.contains(first)) {
            return true;
        }
        boolean other = says(phrase, "other"::equals) && words.may(StateReferences.BOTH, noun(phrase));
        return other || OWNERS.contains(first) && other(phrase, noun(phrase));
    }

    /** "Neighbour", "former ally". */
    private boolean other(Phrase phrase, String noun) {
        return words.may(StateReferences.OTHER, noun)
                || words.may(StateReferences.FORMER, noun) && says(phrase, "former"::equals);
    }

    /** "Army", "coast guard". */
    private boolean may(String means, Phrase phrase) {
        return words.may(means, noun(phrase)) || compound(means, phrase);
    }

    private boolean compound(String means, Phrase phrase) {
        int head = phrase.group().head();
        return head > phrase.group().first() && words.may(means, lower(phrase, head - 1) + " " + noun(phrase));
    }

    private List<Country> own(Phrase phrase) {
        Token owner = phrase.syntax().token(phrase.group().first());
        List<Country> his = cast.at(owner.span()).stream()
                .limit(1)
                .flatMap(person -> Optional.ofNullable(person.country()).stream())
                .toList();
        return his.isEmpty() ? stage.spokenOf(phrase.span().start()).stream().toList() : his;
    }

    private boolean several(Phrase phrase) {
        if (crowd(phrase)) {
            return false;
        }
        boolean plural =
                phrase.head().lower().endsWith("s") || phrase.head().text().equalsIgnoreCase("people");
        boolean theirs = plural
                && lower(phrase, phrase.group().first()).equals("their")
                && (may(StateReferences.OWN, phrase) || compound(StateReferences.OWNED, phrase));
        return theirs
                || several(lower(phrase, phrase.group().first()))
                || plural && lower(phrase, phrase.group().first()).equals("the");
    }

    private boolean several(String word) {
        return Stream.of(StateReferences.TWO, StateReferences.THREE, StateReferences.EVERY)
                .anyMatch(many -> words.may(many, word));
    }

    private int number(Phrase phrase) {
        return has(phrase, StateReferences.TWO) ? 2 : has(phrase, StateReferences.THREE) ? THREE : 0;
    }

    private boolean has(Phrase phrase, String means) {
        return says(phrase, word -> words.may(means, word));
    }

    /** "Two hundred people": no two. */
    private boolean crowd(Phrase phrase) {
        return says(phrase, word -> words.may(StateReferences.CROWD, word));
    }

    private static boolean says(Phrase phrase, Predicate<String> word) {
        NounGroup group = phrase.group();
        return IntStream.rangeClosed(group.first(), group.last()).anyMatch(at -> word.test(lower(phrase, at)));
    }

    private static String noun(Phrase phrase) {
        Token head = phrase.head();
        String lower = head.lower();
        if (head.tag() == Tag.NOUN) {
            return head.lemma();
        }
        if (lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String lower(Phrase phrase, int at) {
        return phrase.syntax().token(at).lower();
    }
}
