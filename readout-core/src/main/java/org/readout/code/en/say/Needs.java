package org.readout.code.en.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup.Form;

/** What constructions of {@code en/sayings.tsv} need beside a verb, as far as words and phrases tell it. */
final class Needs {
    private static final Set<String> CAUSES = Set.of("at", "with", "about", "over", "by");
    private static final Set<Tag> PHRASES = Set.of(Tag.NOUN, Tag.PROPN, Tag.DET);
    private static final int REACH = 10;
    private static final int THAT_REACH = 2;

    private Needs() {}

    /** "Was troubled that", "was delighted with": a passive of what moves somebody, and what does. */
    static boolean felt(Clause clause) {
        int verb = clause.verb().head();
        boolean that = !clause.reported().isEmpty()
                || Behind.words(clause.syntax(), verb + 1, verb + THAT_REACH).contains("that");
        boolean cause = clause.arguments().stream().anyMatch(argument -> CAUSES.contains(argument.preposition()));
        boolean moved = clause.complements().isEmpty() && (that || cause);
        return clause.verb().passive()
                && clause.verb().finite()
                && clause.subject().isPresent()
                && moved;
    }

    /** "Is not yet ready", not "are officials concerned": no noun between. */
    static boolean linked(String word, int head, int reach, Clause clause) {
        Syntax syntax = clause.syntax();
        for (int at = head + 1; at <= Math.min(head + reach, syntax.tokens().size() - 1); at++) {
            if (syntax.token(at).lower().equals(word)) {
                return true;
            }
            if (syntax.token(at).lower().equals("as")
                    || PHRASES.contains(syntax.token(at).tag())) {
                return false;
            }
        }
        return false;
    }

    /** "Sees no way". */
    static boolean none(Clause clause) {
        return !clause.verb().negated() && clause.object().isPresent() && clause.negated();
    }

    /** "Put the toll at 40". */
    static boolean figure(Clause clause) {
        return clause.object().isPresent()
                && clause.argument("at").filter(Needs::number).isPresent();
    }

    private static boolean number(Phrase phrase) {
        return phrase
                .syntax()
                .tokens()
                .subList(phrase.group().first(), phrase.group().last() + 1)
                .stream()
                .anyMatch(token -> token.tag() == Tag.NUM);
    }

    /** "Suggested a zone watched by", "an idea that Peru opposes": an object that no relation tells. */
    static boolean object(Clause clause) {
        Syntax syntax = clause.syntax();
        int next = clause.verb().head() + 1;
        boolean behind = syntax.clauses().stream()
                .filter(below -> below.verb().form() == Form.PAST_PARTICIPLE)
                .flatMap(below -> below.antecedent().stream())
                .anyMatch(phrase -> phrase.group().first() == next);
        boolean loose = phrases(syntax, next)
                .anyMatch(phrase -> phrase.group().first() == next
                        && syntax.above(phrase.group().head()).isEmpty());
        return behind
                || loose
                || clause.contentOf().isPresent() && clause.verb().finite();
    }

    private static Stream<Phrase> phrases(Syntax syntax, int first) {
        return IntStream.range(first, Math.min(first + REACH, syntax.tokens().size()))
                .mapToObj(syntax::phrase)
                .flatMap(Optional::stream);
    }

    /** With nouns: "with[alarm|concern]". */
    static boolean argument(String need, Clause clause) {
        int open = need.indexOf('[');
        List<String> nouns =
                Arrays.asList(need.substring(open + 1, need.length() - 1).split("\\|"));
        Optional<Phrase> phrase = clause.argument(need.substring(0, open));
        return phrase.stream()
                .flatMap(one -> one.members().stream())
                .anyMatch(one -> nouns.contains(FrameMatcher.head(one)));
    }

    /** "Put the gap down to": words in a row not far behind the verb. */
    static boolean words(String words, Clause clause) {
        int verb = clause.verb().head();
        String behind = " " + String.join(" ", Behind.words(clause.syntax(), verb + 1, verb + REACH)) + " ";
        return behind.contains(" " + words + " ");
    }

    /** "Waved the charge aside". */
    static boolean behindObject(String particle, Clause clause) {
        Syntax syntax = clause.syntax();
        return clause.object()
                .map(object -> object.group().last() + 1)
                .filter(next -> next < syntax.tokens().size()
                        && syntax.token(next).lower().equals(particle))
                .isPresent();
    }
}
