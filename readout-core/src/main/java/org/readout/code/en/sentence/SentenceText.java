package org.readout.code.en.sentence;

import java.util.List;
import org.readout.model.Annotated;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Syntax;

/**
 * A sentence with what was recognised in it and its structure.
 *
 * @param annotated the document
 * @param plain its text in plain spelling
 * @param span where the sentence stands
 * @param found what was recognised within it
 * @param syntax its structure, without the dateline
 */
public record SentenceText(Annotated annotated, String plain, Span span, Mentions found, Syntax syntax) {
    /** Share of words in capitals from which a line is a headline in which all words have them. */
    private static final double HEADLINE = 0.7;

    private static final int LONG_WORD = 4;

    /** Everything recognised within it, in text order. */
    public List<Mention> mentions() {
        return found.all();
    }

    /** The words of a part of the document as read, by UTF-16 offsets of the stored text, end exclusive. */
    public String text(Span part) {
        return plain.substring(part.start(), part.end());
    }

    /** The same as evidence of the stored text. */
    public Evidence quote(Span part) {
        return annotated.quote(part);
    }

    /** Index of the token that holds an offset, or the last one before it; -1 if all begin after it. */
    public int token(int offset) {
        int low = 0;
        int high = syntax.tokens().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean before = syntax.token(middle).span().start() <= offset;
            low = before ? middle : low;
            high = before ? high : middle - 1;
        }
        return high >= 0 && syntax.token(low).span().start() <= offset ? low : -1;
    }

    /** All mentions of a kind in the sentence, in text order. */
    public <M extends Mention> List<M> all(Class<M> kind) {
        return found.of(kind);
    }

    /** True if a person's name covers the place: "Jordan" may be one. */
    public boolean inPersonsName(Span part) {
        return all(Mention.OfPerson.class).stream()
                .anyMatch(person -> person.name().contains(part));
    }

    /** True if a person, titles included, is named from here on or around here. */
    public boolean inPerson(int offset) {
        return all(Mention.OfPerson.class).stream()
                .anyMatch(person -> person.span().start() <= offset
                        && offset < person.span().end());
    }

    /** True of words within the name of an organisation: "Peru" in "Bank of Peru". */
    public boolean inOrganisation(Span part) {
        return all(Mention.OfTerm.class).stream()
                .anyMatch(term ->
                        term.kind().equals("organisation") && term.span().contains(part));
    }

    /** True if nearly all its longer words have capitals, so that a capital tells nothing. */
    public boolean headline() {
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
