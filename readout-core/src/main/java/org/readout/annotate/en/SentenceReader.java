package org.readout.annotate.en;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Sentence;
import org.readout.model.Span;

/** Sentence boundaries by the model of Apache OpenNLP. Safe to share: each call has its own detector. */
final class SentenceReader {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_SENTENCE = 3_000;
    /** A paragraph longer than any prose is cut, so that time stays linear in its length. */
    private static final int LONGEST = 20_000;

    private final FullStops stops;

    SentenceReader(WordKinds abbreviations) {
        stops = new FullStops(abbreviations);
    }

    /** Loaded by the class loader on first use, once for all. */
    private static final class Shared {
        static final SentenceModel MODEL_READ = read();

        private static SentenceModel read() {
            try (InputStream in = SentenceReader.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "the English sentence model is not on the class path; build the program again");
                }
                return new SentenceModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the English sentence model cannot be read", e);
            }
        }
    }

    /** The sentences of paragraphs, numbered from 0; no white space at their ends. */
    List<Sentence> read(String plain, List<Span> paragraphs) {
        SentenceDetectorME detector = new SentenceDetectorME(Shared.MODEL_READ);
        List<Sentence> sentences = new ArrayList<>();
        for (int number = 0; number < paragraphs.size(); number++) {
            for (Span span : joined(plain, detected(detector, plain, paragraphs.get(number)))) {
                int from = span.start();
                for (int end = numbered(plain, from, span.end()); end > 0; end = numbered(plain, from, span.end())) {
                    add(plain, from, end, number, sentences);
                    from = end;
                }
                add(plain, from, span.end(), number, sentences);
            }
        }
        return sentences;
    }

    /** The model takes "on March 3. He left" for one sentence; where one ends behind a number, or 0. */
    private static int numbered(String plain, int start, int end) {
        for (int dot = plain.indexOf(". ", start); dot > 0 && dot + 2 < end; dot = plain.indexOf(". ", dot + 1)) {
            int word = plain.lastIndexOf(' ', dot) + 1;
            boolean number = word > start
                    && dot > word
                    && dot - word <= LONGEST_NUMBER
                    && plain.substring(word, dot).chars().allMatch(unit -> unit >= '0' && unit <= '9');
            if (number && Character.isUpperCase(plain.charAt(dot + 2))) {
                return dot + 1;
            }
        }
        return 0;
    }

    private static List<Span> detected(SentenceDetectorME detector, String plain, Span paragraph) {
        List<Span> found = new ArrayList<>();
        for (int start = paragraph.start(); start < paragraph.end(); ) {
            int end = cut(plain, start, paragraph.end(), LONGEST);
            for (opennlp.tools.util.Span one : detector.sentPosDetect(plain.substring(start, end))) {
                found.add(new Span(start + one.getStart(), start + one.getEnd()));
            }
            start = end;
        }
        return found;
    }

    /** The model takes some abbreviations for ends of sentences: "on Nov. 3", "the U.S. deployment". */
    private List<Span> joined(String plain, List<Span> found) {
        List<Span> joined = new ArrayList<>();
        for (Span span : found) {
            int last = joined.size() - 1;
            if (last >= 0 && stops.goesOn(plain, joined.get(last), span)) {
                joined.set(last, joined.get(last).to(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static void add(String plain, int from, int to, int number, List<Sentence> sentences) {
        for (int start = from; start < to; ) {
            int end = cut(plain, start, to, LONGEST_SENTENCE);
            Span span = Lines.trimmed(plain, start, end);
            if (span != null) {
                sentences.add(new Sentence(span, number));
            }
            start = end;
        }
    }

    private static int cut(String plain, int start, int end, int longest) {
        if (end - start <= longest) {
            return end;
        }
        int space = plain.lastIndexOf(' ', start + longest);
        int at = space > start ? space : start + longest;
        return Character.isLowSurrogate(plain.charAt(at)) ? at + 1 : at;
    }
}
