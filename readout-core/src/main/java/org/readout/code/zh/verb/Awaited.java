package org.readout.code.zh.verb;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Annotated;
import org.readout.model.Span;
import org.readout.model.Status;

/** Words by which a people looks forward to a visitor, or welcomes him: 某国各界期待甲到访, 某国各界热烈欢迎甲的到访, 为迎接甲的到访，某国……. */
public record Awaited(ChineseLexicon lexicon) {
    private static final int LONGEST_NAME = 16;

    /** Such a word, and whether the visit it is of has begun. */
    public record Word(Span span, Status status) {}

    /** The words of a sentence, in text order. */
    public Stream<Word> in(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        int start = passage.span().start();
        return IntStream.range(0, text.length())
                .boxed()
                .flatMap(i -> at(text, i)
                        .map(word -> new Word(
                                new Span(start + i, start + i + word.span().end()), word.status()))
                        .stream());
    }

    private Optional<Word> at(String text, int i) {
        return lexicon.words("awaits")
                .opening(text, i)
                .map(word -> new Word(new Span(0, word.length()), Status.PLANNED))
                .or(() -> lexicon.words("welcomes")
                        .opening(text, i)
                        .map(word -> new Word(new Span(0, word.length()), Status.OCCURRED)));
    }

    /** True if the title awaits a visit. */
    boolean inTitle(Annotated annotated) {
        return annotated.document().titled()
                && annotated.sentences().stream()
                        .limit(1)
                        .map(title -> annotated
                                .reading()
                                .substring(title.span().start(), title.span().end()))
                        .anyMatch(this::awaits);
    }

    private boolean awaits(String title) {
        Predicate<String> visit = lexicon.words("visit_word")::within;
        return IntStream.range(0, title.length()).anyMatch(i -> lexicon.words("awaits")
                .opening(title, i)
                .map(word ->
                        title.substring(i + word.length(), Math.min(title.length(), i + word.length() + LONGEST_NAME)))
                .filter(visit)
                .isPresent());
    }
}
