package org.readout.code.zh.verb;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Span;

/** The words of arrival of a sentence, read as verbs of a visit: 抵达, 赴, 飞抵. */
public record ArrivalVerbs(ChineseLexicon lexicon) {
    /** True of a sentence that has one. */
    public boolean in(Passage passage) {
        return lexicon.words("arrives")
                .within(passage.between(passage.span().start(), passage.span().end()));
    }

    /** What each of them tells, in text order. */
    public List<Meeting> each(Passage passage, Function<ContactVerb, Optional<Meeting>> read) {
        return all(passage).flatMap(verb -> read.apply(verb).stream()).toList();
    }

    /** The verbs of arrival in a sentence, in text order. */
    public Stream<ContactVerb> all(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return IntStream.range(0, text.length())
                .boxed()
                .flatMap(i -> lexicon.words("arrives").opening(text, i).map(word -> act(passage, i, word)).stream());
    }

    private static ContactVerb act(Passage passage, int offset, String word) {
        int start = passage.span().start() + offset;
        return new ContactVerb(
                passage, new Term.MeetingVerb(word, "visit", "travels"), new Span(start, start + word.length()));
    }
}
