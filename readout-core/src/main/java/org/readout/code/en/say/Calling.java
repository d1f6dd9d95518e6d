package org.readout.code.en.say;

import java.util.Locale;
import java.util.Set;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup.Form;

/**
 * What something is called: "called the dam a mistake", "considers the dam illegal".
 *
 * @param sayings who can be called by telephone
 */
record Calling(Sayings sayings) {
    private static final Set<String> WHO = Set.of("who", "which", "that");
    /** Characters of a preposition with its spaces. */
    private static final int BESIDE = 10;

    private static final Set<String> PARTICLES = Set.of("off", "up", "in", "back", "out");
    /** What something is called begins with one of these. */
    private static final Set<Tag> NAMES = Set.of(Tag.DET, Tag.ADJ, Tag.NOUN);

    /** "Considers the dam illegal", "to be void". */
    static boolean adjective(Clause clause) {
        return clause.object()
                        .map(object ->
                                Behind.token(clause.syntax(), object.span().end()))
                        .filter(next ->
                                next.map(token -> token.tag() == Tag.ADJ).orElse(false))
                        .isPresent()
                || FrameMatcher.below(clause)
                        .anyMatch(below -> below.verb().lemma().equals("be")
                                && below.verb().form() == Form.INFINITIVE);
    }

    /** "Called the dam a mistake", not "called the minister on Monday", "called off the visit". */
    boolean named(Clause clause) {
        boolean passive = clause.verb().passive();
        boolean particle = PARTICLES.contains(
                Behind.token(clause.syntax(), clause.verb().span().end())
                        .map(token -> token.text().toLowerCase(Locale.ROOT))
                        .orElse(""));
        return !particle
                && clause.object()
                        .filter(object -> !FrameMatcher.head(object).endsWith("self"))
                        .filter(object -> passive
                                || !called(object)
                                || Behind.token(clause.syntax(), end(object))
                                        .filter(Calling::name)
                                        .isPresent())
                        .isPresent();
    }

    /** Somebody who can be called by telephone. */
    private boolean called(Phrase object) {
        return object
                .syntax()
                .tokens()
                .subList(object.group().first(), object.group().last() + 1)
                .stream()
                .anyMatch(token -> token.tag() == Tag.PROPN
                        || sayings.is("official", token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** An article, a noun, a quotation; or "who", behind whose clause it stands. */
    private static boolean name(Token next) {
        return NAMES.contains(next.tag()) || Quotations.MARKS.contains(next.text()) || WHO.contains(next.text());
    }

    private static int end(Phrase object) {
        int end = object.span().end();
        return object.arguments().stream()
                .map(argument -> argument.phrase().span())
                .filter(span -> span.start() > end && span.start() - end <= BESIDE)
                .mapToInt(Span::end)
                .findFirst()
                .orElse(end);
    }
}
