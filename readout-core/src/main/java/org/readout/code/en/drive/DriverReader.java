package org.readout.code.en.drive;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.DriverCues;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Driver;
import org.readout.model.Dyad;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Reference;
import org.readout.model.Span;

/**
 * Reads drivers off an English analysis, sentence by sentence: a cue, and the state of the two it belongs to by where it stands.
 * A sentence that names neither belongs to whose perspective is told: that of the heading above it, or of "from the perspective of".
 * Pure; safe to share.
 */
public final class DriverReader {
    private static final Pattern PERSPECTIVE = Pattern.compile(
            "^\\s*(?:From|For|In)\\b.{0,40}?\\b(?:perspective|viewpoint|view|eyes|standpoint)\\b|^\\s*For ");
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[,;:?!—\\n]|\\.(?=\\s+\\p{Lu}|\\s*$)|\\bespecially\\b|\\bwhich\\b|\\bnot only\\b|\\band would\\b");
    private static final Pattern TOWARD =
            Pattern.compile("\\b(?:with|to|toward|towards|against|on|from|for|in|about)\\s+(?:the\\s+)?$");
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?:this|that|which|it)(?:\\s+(?:has|have|had|is|was|will|would|may|might|could|can|also|\\w+ly))*\\s+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATION = Pattern.compile("\\b(?:relations|relationship|ties)\\b");
    private static final Pattern ABBREVIATION = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\d-]+)\\)");
    /** What is told not to be is no driver: "avoids placing pressure on". */
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:avoid\\w*|without|no|not|never|nor|neither|rather than|instead of|refrain\\w*)\\b[^,;:.]*$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 110;

    private final DriverCues cues;

    public DriverReader(Lexicon lexicon) {
        this.cues = DriverCues.read(lexicon);
    }

    /** Drivers of the two states in the order of the text. */
    public List<Driver> read(Document document, Coding coding, Dyad dyad) {
        List<Driver> drivers = new ArrayList<>();
        String text = document.text().content();
        FrontMatter front = coding.frontMatter();
        Told told = new Told(
                text,
                coding.references().stream()
                        .filter(one -> one.states().size() == 1
                                && dyad.has(one.states().get(0)))
                        .toList());
        for (Span sentence : sentences(text, front == null ? 0 : front.bodyStart())) {
            String words = text.substring(sentence.start(), sentence.end());
            told.enter(sentence, words);
            int read = sentence.start();
            for (DriverCues.Found cue : cues.in(words)) {
                int at = sentence.start() + cue.start();
                Country named = told.side(at, sentence, cue.subject());
                // A habit is of both, whoever is named.
                Country side = named == null && cue.kind() == Driver.Kind.HABIT ? dyad.a() : named;
                // What stands in the words of one driver is no other.
                if (side == null || at < read || denied(words, cue) || ofThird(coding, dyad, at)) {
                    continue;
                }
                Evidence clause = clause(document, sentence, at, cue.end() - cue.start());
                if (!restates(cue, clause, told)) {
                    drivers.add(new Driver(side, cue.kind(), clause, cause(document, sentence, cue)));
                    read = clause.span().end();
                }
            }
        }
        return drivers;
    }

    private static boolean denied(String words, DriverCues.Found cue) {
        return DENIED.matcher(words.substring(0, cue.start())).find();
    }

    /** That a state wants better relations with the other is what is to be explained. */
    private static boolean restates(DriverCues.Found cue, Evidence clause, Told told) {
        return cue.kind() == Driver.Kind.INTEREST
                && RELATION.matcher(clause.quote()).find()
                && !told.within(clause.span().start(), clause.span().end()).isEmpty();
    }

    /** What a third state says, alone or with one of the two, is its message, not what the author says moves one of them. */
    private static boolean ofThird(Coding coding, Dyad dyad, int at) {
        return coding.statements().stream()
                .anyMatch(one -> one.speaker().country() != null
                        && !dyad.has(one.speaker().country())
                        && one.evidence().span().start() <= at
                        && at < one.evidence().span().end());
    }

    private static List<Span> sentences(String text, int from) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = from == 0 || text.isEmpty() ? 0 : breaks.following(from - 1);
        for (int end = start == BreakIterator.DONE || start == text.length() ? start : breaks.following(start);
                end != BreakIterator.DONE && end > start;
                end = breaks.next()) {
            lines(text, start, end, sentences);
            start = end;
        }
        return sentences;
    }

    /** A line end ends a sentence too: headings have no full stop. */
    private static void lines(String text, int start, int end, List<Span> sentences) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '\n') {
                if (i > from && !text.substring(from, i).isBlank()) {
                    sentences.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
    }

    /** From the cue to the end of its clause. */
    private static Evidence clause(Document document, Span sentence, int cue, int length) {
        String text = document.text().content();
        Matcher end = CLAUSE_END.matcher(text).region(cue + length, Math.min(sentence.end(), cue + LONGEST));
        int to = end.find() ? end.start() : Math.min(sentence.end(), cue + LONGEST);
        while (to > cue && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return Evidence.said(document.text(), cue, to);
    }

    /**
     * What exerts a pressure: the issue named last before the verb in its own clause or, where the verb's subject is no more than "this",
     * what the sentence introduces with its abbreviation. Of a noun ("pressure on") what stands before it may be anything.
     */
    private @Nullable Evidence cause(Document document, Span sentence, DriverCues.Found cue) {
        if (!cue.verb()) {
            return null;
        }
        String before = document.text().content().substring(sentence.start(), sentence.start() + cue.start());
        Matcher pointing = POINTING.matcher(before);
        boolean points = pointing.find();
        return ABBREVIATION
                .matcher(points ? before.substring(0, pointing.start()) : "")
                .results()
                .reduce((first, last) -> last)
                .map(found -> new Span(found.start(1), found.end(1)))
                .or(() -> cues.lastIssue(before)
                        .filter(found -> !before.substring(found.end()).contains(",")))
                .map(found -> Evidence.said(
                        document.text(), sentence.start() + found.start(), sentence.start() + found.end()))
                .orElse(null);
    }

    /** Whose perspective is told, going through a text. */
    private static final class Told {
        private final String text;
        private final List<Reference> references;
        private @Nullable Country perspective;

        Told(String text, List<Reference> references) {
            this.text = text;
            this.references = references;
        }

        void enter(Span sentence, String words) {
            boolean heading = words.stripTrailing().matches(".*[\\p{L}\\p{N}]") && !words.isBlank();
            Matcher view = PERSPECTIVE.matcher(words);
            List<Country> named = within(sentence.start(), heading ? sentence.end() : sentence.start() + 60);
            if (heading) {
                perspective = named.size() == 1 ? named.get(0) : null;
            } else if (view.find() && !named.isEmpty()) {
                perspective = named.get(0);
            }
        }

        private List<Country> within(int from, int to) {
            return references.stream()
                    .filter(one -> one.evidence().span().start() >= from
                            && one.evidence().span().end() <= to)
                    .map(one -> one.states().get(0))
                    .distinct()
                    .toList();
        }

        @Nullable
        Country side(int cue, Span sentence, boolean subject) {
            List<Country> before = subjects(sentence.start(), cue);
            List<Country> after = within(cue, sentence.end());
            Country only = before.size() == 1 ? before.get(0) : perspective;
            return subject || after.isEmpty() ? only : after.get(0);
        }

        /** Who is named as who acts, not as whom it is done with or to. */
        private List<Country> subjects(int from, int to) {
            return references.stream()
                    .filter(one -> one.evidence().span().start() >= from
                            && one.evidence().span().end() <= to
                            && !TOWARD.matcher(text.substring(
                                            from, one.evidence().span().start()))
                                    .find())
                    .map(one -> one.states().get(0))
                    .distinct()
                    .toList();
        }
    }
}
