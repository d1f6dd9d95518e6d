package org.readout.code.en.drive;

import java.util.ArrayList;
import java.util.List;
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
import org.readout.model.Span;

/**
 * Reads drivers off an English analysis, sentence by sentence: a cue, and the state of the two it belongs to by where it stands.
 * A sentence that names neither belongs to whose perspective is told: that of the heading above it, or of "from the perspective of".
 * Pure; safe to share.
 */
public final class DriverReader {
    private static final Pattern ABBREVIATION = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\d-]+)\\)");
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
        Perspective told = new Perspective(
                text,
                cues.words(),
                coding.references().stream()
                        .filter(one -> one.states().size() == 1
                                && dyad.has(one.states().get(0)))
                        .toList());
        for (Span sentence : AnalysisSentences.of(text, front == null ? 0 : front.bodyStart())) {
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

    /** What is told not to be is no driver: "avoids placing pressure on". */
    private boolean denied(String words, DriverCues.Found cue) {
        return cues.words().denied().matcher(words.substring(0, cue.start())).find();
    }

    /** That a state wants better relations with the other is what is to be explained. */
    private boolean restates(DriverCues.Found cue, Evidence clause, Perspective told) {
        return cue.kind() == Driver.Kind.INTEREST
                && cues.words().relation().matcher(clause.quote()).find()
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

    /** From the cue to the end of its clause. */
    private Evidence clause(Document document, Span sentence, int cue, int length) {
        String text = document.text().content();
        Matcher end =
                cues.words().clauseEnd().matcher(text).region(cue + length, Math.min(sentence.end(), cue + LONGEST));
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
        Matcher pointing = cues.words().pointing().matcher(before);
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
}
