package org.readout.code.en.deed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Who a sentence credits with its account: "According to the N report, …", "N issued a press release: …". */
public final class ReporterReader {
    /** Longest name of a source looked for. */
    private static final int NAME = 100;

    private static final Pattern BEFORE = Pattern.compile(" (?:the |an? )?([^,;—–]{2,120})[,;—–]");
    private static final Pattern AFTER = Pattern.compile(
            "(?:[Tt]he )?(\\p{Lu}[\\p{L}'’.&-]*(?: (?:of |for |and |the )?\\p{Lu}[\\p{L}'’.&-]*){0,7}) $");

    private ReporterReader() {}

    /** The name as written, without its article; with the span of the whole phrase. */
    public record Reporter(String name, Span span) {}

    /** Who reports a sentence: "the agency said", "according to the ministry"; empty if nobody is named. */
    public static Optional<Reporter> read(Clauses clauses) {
        return clauses.terms("cue.reporter").stream()
                .flatMap(cue -> ("before".equals(clauses.cell(cue, "value").orElse(""))
                                ? before(clauses, cue)
                                : after(clauses, cue))
                        .stream())
                .findFirst();
    }

    private static Optional<Reporter> before(Clauses clauses, Mention.OfTerm cue) {
        Matcher name = BEFORE.matcher(clauses.lower())
                .region(cue.span().end(), clauses.sentence().span().end());
        return name.lookingAt()
                ? Optional.of(reporter(
                        clauses, name.start(1), name.end(1), new Span(cue.span().start(), name.end())))
                : Optional.empty();
    }

    private static Optional<Reporter> after(Clauses clauses, Mention.OfTerm cue) {
        int end = cue.span().start();
        int offset = Math.max(clauses.sentence().span().start(), end - NAME);
        String text = clauses.annotated().document().text().content().substring(offset, end);
        Matcher name = AFTER.matcher(text);
        return name.find()
                ? Optional.of(reporter(
                        clauses,
                        offset + name.start(1),
                        offset + name.end(1),
                        new Span(offset + name.start(1), cue.span().end())))
                : Optional.empty();
    }

    private static Reporter reporter(Clauses clauses, int start, int end, Span phrase) {
        return new Reporter(
                clauses.annotated()
                        .document()
                        .text()
                        .content()
                        .substring(start, end)
                        .strip(),
                phrase);
    }
}
