package org.readout.code.en.state;

import java.util.List;
import org.readout.model.Annotated;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Syntax;

/**
 * A sentence in which states may be named.
 *
 * @param annotated the document
 * @param plain its text in plain spelling
 * @param span where the sentence stands
 * @param mentions those within it, in text order
 * @param syntax its structure, without the dateline
 */
public record StateSentence(Annotated annotated, String plain, Span span, List<Mention> mentions, Syntax syntax) {
    /** Share of words in capitals from which a line is a headline in which all words have them. */
    private static final double HEADLINE = 0.7;

    private static final int LONG_WORD = 4;

    public StateSentence {
        mentions = List.copyOf(mentions);
    }

    String text(Span part) {
        return plain.substring(part.start(), part.end());
    }

    Evidence quote(Span part) {
        return annotated.quote(part);
    }

    <M extends Mention> List<M> all(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** True if a person's name covers the place: "Jordan" may be one. */
    boolean inPersonsName(Span part) {
        return all(Mention.OfPerson.class).stream()
                .anyMatch(person -> person.name().contains(part));
    }

    /** True if a person, titles included, is named from here on or around here. */
    boolean inPerson(int offset) {
        return all(Mention.OfPerson.class).stream()
                .anyMatch(person -> person.span().start() <= offset
                        && offset < person.span().end());
    }

    boolean inOrganisation(Span part) {
        return all(Mention.OfTerm.class).stream()
                .anyMatch(term ->
                        term.kind().equals("organisation") && term.span().contains(part));
    }

    /** True if nearly all its longer words have capitals, so that a capital tells nothing. */
    boolean headline() {
        int capitals = 0;
        int words = 0;
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            boolean letter = at < span.end() && Character.isLetter(plain.charAt(at));
            if (!letter) {
                boolean word = at - start >= LONG_WORD;
                words += word ? 1 : 0;
                capitals += word && Character.isUpperCase(plain.charAt(start)) ? 1 : 0;
                start = at + 1;
            }
        }
        return capitals >= HEADLINE * words;
    }
}
