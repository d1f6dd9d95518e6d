package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.lexicon.en.ContactNoun;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.NounGroup;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * The words of noun phrases as the tables write them.
 *
 * @param table words that tell of contacts
 */
record Words(ContactWords table) {
    /** By itself one of talks; of what it is said to be one, that tells: "a new round of exercises". */
    private static final String ROUND = "round";

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");

    /**
     * The noun of contact a phrase is.
     *
     * @param phrase what it heads
     * @param outer the same, or what counts it: "a round of talks"
     */
    record Found(ContactNoun noun, Phrase phrase, Phrase outer) {}

    Optional<Found> noun(Phrase phrase) {
        Optional<Phrase> counted = table.is("measure", lemma(phrase.head())) ? phrase.argument("of") : Optional.empty();
        Optional<Found> behind = counted.flatMap(of -> own(of, phrase));
        boolean only = counted.isPresent() && ROUND.equals(lemma(phrase.head()));
        return behind.isPresent() || only ? behind : own(phrase, phrase);
    }

    private Optional<Found> own(Phrase phrase, Phrase outer) {
        return table.nouns(lemma(phrase.head())).stream()
                .filter(noun -> before(phrase, noun.words()))
                .findFirst()
                .map(noun -> new Found(noun, phrase, outer));
    }

    private static boolean before(Phrase phrase, List<String> words) {
        return words.subList(0, words.size() - 1).stream().allMatch(word -> has(phrase, Set.of(word)));
    }

    /** True if one of some words stands in the phrase before its head. */
    static boolean has(Phrase phrase, Set<String> words) {
        for (int at = phrase.group().first(); at < phrase.group().head(); at++) {
            if (words.contains(lower(phrase.syntax().token(at)))) {
                return true;
            }
        }
        return false;
    }

    /** True if a word stands behind the verb of a clause before another verb. */
    static boolean said(Clause clause, String word) {
        Syntax syntax = clause.syntax();
        for (int at = clause.verb().head() + 1; at < syntax.tokens().size(); at++) {
            if (syntax.clause(at).isPresent()) {
                return false;
            }
            if (lower(syntax.token(at)).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The head in lower case and singular. */
    static String lemma(Token token) {
        if (token.tag() == Tag.NOUN) {
            return token.lemma();
        }
        String lower = lower(token);
        return lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    static String lower(Token token) {
        return token.lower();
    }

    static boolean plural(Phrase phrase) {
        return !lower(phrase.head()).equals(lemma(phrase.head()));
    }

    /** "Y's visit": what stands before the mark of possession. */
    static Optional<Phrase> owner(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        int first = phrase.group().first();
        for (int at = phrase.group().head() - 1; at > first; at--) {
            Token token = syntax.token(at);
            if (token.tag() == Tag.PART && token.text().startsWith("'")) {
                return Optional.of(new Phrase(syntax, new NounGroup(first, at - 1, at - 1)));
            }
        }
        boolean pronoun = POSSESSIVES.contains(lower(syntax.token(first)))
                && first < phrase.group().head();
        return pronoun ? Optional.of(new Phrase(syntax, new NounGroup(first, first, first))) : Optional.empty();
    }

    /** From the first word of a phrase to the last of what hangs on it directly. */
    static Span whole(Phrase phrase) {
        Span span = phrase.span();
        for (Phrase member : phrase.members()) {
            span = span.to(member.span());
            for (Phrase other : member.appositions()) {
                span = span.to(other.span());
            }
        }
        return span;
    }

    /** "Met virtually", "held online talks" is told by the noun. */
    boolean remote(Clause clause) {
        Syntax syntax = clause.syntax();
        return IntStream.of(clause.verb().head() - 1, clause.verb().head() + 1)
                .filter(at -> at >= 0 && at < syntax.tokens().size())
                .anyMatch(at -> table.apart("remote", lower(syntax.token(at))));
    }

    /** "An online session", "a virtual round". */
    boolean screened(Phrase phrase) {
        return has(phrase, table.of("screened"));
    }

    /** "The annual meeting of the society", "the session of the assembly": its own members meet. */
    boolean ofOneBody(Phrase meeting) {
        return meeting.argument("of")
                .filter(of -> of.members().size() == 1 && !plural(of))
                .filter(of -> table.apart("assembly", lemma(of.head())))
                .isPresent();
    }
}
