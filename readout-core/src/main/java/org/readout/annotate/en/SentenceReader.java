package org.readout.annotate.en;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.readout.model.Sentence;
import org.readout.model.Span;

/** Sentence boundaries by the model of Apache OpenNLP. Safe to share: each call has its own detector. */
final class SentenceReader {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    /** Letters of an abbreviation, with its dot. */
    private static final int ABBREVIATION = 5;

    /** Abbreviations that a name follows: "St. Petersburg", "Gen. Li". */
    private static final Set<String> OF_NAMES = Set.of(
            "St", "Mr", "Mrs", "Ms", "Dr", "Gen", "Lt", "Col", "Maj", "Capt", "Adm", "Sen", "Rep", "Gov", "Prof", "Sgt",
            "Mt", "Ft", "Hon");

    /** His Excellency, Her Royal Highness, Their Majesties: a name or title always follows. */
    private static final Set<String> EXCELLENCIES =
            Set.of("H.E.", "H.H.", "H.M.", "H.R.H.", "H.S.H.", "T.R.H.", "HE.", "HRH.", "Hon.");

    /** Capitals with dots that are no one's initials. */
    private static final Set<String> ABBREVIATED = Set.of("U.S.", "U.N.", "U.K.", "E.U.", "D.C.", "A.M.", "P.M.");

    /** What stands behind "U.S." or "H.E." rather than opens a sentence. */
    private static final Set<String> TITLES = Set.of(
            "President",
            "Vice",
            "Secretary",
            "Deputy",
            "Assistant",
            "Under",
            "Undersecretary",
            "Ambassador",
            "Special",
            "Defense",
            "Treasury",
            "Trade",
            "Commerce",
            "Energy",
            "National",
            "State",
            "Senator",
            "Senate",
            "Congress",
            "House",
            "Representative",
            "Army",
            "Navy",
            "Air",
            "Marine",
            "Pacific",
            "Forces",
            "Embassy",
            "Supreme",
            "Attorney",
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "Prime",
            "Foreign",
            "Minister",
            "Charge",
            "Envoy",
            "General",
            "Security",
            "Human",
            "High");

    /** Two letters, each with its dot. */
    private static final int INITIALS = 4;

    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_SENTENCE = 3_000;
    /** A paragraph longer than any prose is cut, so that time stays linear in its length. */
    private static final int LONGEST = 20_000;

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
    private static List<Span> joined(String plain, List<Span> found) {
        List<Span> joined = new ArrayList<>();
        for (Span span : found) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(plain, joined.get(last), span)) {
                joined.set(last, joined.get(last).to(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean goesOn(String plain, Span before, Span next) {
        char first = plain.charAt(next.start());
        int word = plain.lastIndexOf(' ', before.end() - 1) + 1;
        if (Character.isLowerCase(first) && plain.charAt(before.end() - 1) == '.'
                || initial(plain, word, before.end(), first)) {
            return true;
        }
        boolean abbreviated = plain.charAt(before.end() - 1) == '.' && before.end() - word <= ABBREVIATION;
        return abbreviated
                && Character.isUpperCase(plain.charAt(word))
                && (Character.isLowerCase(first)
                        || Character.isDigit(first)
                        || EXCELLENCIES.contains(plain.substring(word, before.end()))
                        || OF_NAMES.contains(plain.substring(word, before.end() - 1))
                        || dotted(plain, word) && TITLES.contains(word(plain, next.start()))
                        || initials(plain, word, before.end()));
    }

    /** "H.R. McMaster". */
    private static boolean initials(String plain, int word, int end) {
        return end - word == INITIALS
                && dotted(plain, word)
                && !ABBREVIATED.contains(plain.substring(word, end))
                && Character.isUpperCase(plain.charAt(word + 2));
    }

    /** "Ferdinand R. Marcos", "met K. P. Sharma Oli". */
    private static boolean initial(String plain, int word, int end, char first) {
        int before = plain.lastIndexOf(' ', word - 2) + 1;
        return end - word == 2
                && plain.charAt(end - 1) == '.'
                && Character.isUpperCase(plain.charAt(word))
                && word >= 2
                && (Character.isUpperCase(plain.charAt(before)) || dotted(plain, end + 1))
                && Character.isUpperCase(first);
    }

    /** "U.S.", "H.E.": capitals, each with its dot. */
    private static boolean dotted(String plain, int word) {
        return word + 1 < plain.length() && plain.charAt(word + 1) == '.';
    }

    private static String word(String plain, int start) {
        int end = start;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        return plain.substring(start, end);
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
