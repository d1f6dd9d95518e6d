package org.readout.eval.speed;

import java.util.concurrent.atomic.AtomicInteger;
import org.readout.annotate.en.EnglishAnnotator;
import org.readout.eval.Stories;
import org.readout.lexicon.Lexicon;

/**
 * Adding a year of English stories.
 *
 * @param sentences how many the reader cuts the stories into
 * @param run of all stories
 */
record EnglishSpeed(int sentences, Measurement run) {
    /** Sentences a second at least, on two processors: what was set before it was measured. */
    static final int SET = 4_000;

    static EnglishSpeed of(Stories stories, Lexicon lexicon) {
        EnglishAnnotator annotator = new EnglishAnnotator(lexicon);
        AtomicInteger documents = new AtomicInteger();
        AtomicInteger sentences = new AtomicInteger();
        stories.each(document -> {
            documents.incrementAndGet();
            sentences.addAndGet(annotator.annotate(document).sentences().size());
        });
        return new EnglishSpeed(sentences.get(), AddRun.of(new Input(documents.get(), stories.file(), "kcna")));
    }

    double sentencesPerSecond() {
        return sentences / run.seconds();
    }

    boolean reached() {
        return sentencesPerSecond() >= SET;
    }
}
