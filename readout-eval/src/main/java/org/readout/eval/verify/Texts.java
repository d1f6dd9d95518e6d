package org.readout.eval.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Span;
import org.readout.model.Verdict;

/** What is bundled for this suite. */
final class Texts {
    /** The odd ones may be looked at while rules are written, the even ones are kept for reporting. */
    static final List<String> ANALYSES = List.of(
            "01-china-japan",
            "02-china-russia",
            "03-china-south-korea",
            "04-china-vietnam",
            "05-china-germany",
            "06-china-philippines",
            "07-united-states-north-korea",
            "08-china-pakistan",
            "09-chaoxian",
            "10-zhongmei");

    private Texts() {}

    static boolean test(String analysis) {
        return Integer.parseInt(analysis.substring(0, 2)) % 2 == 0;
    }

    static Marked analysis(String name) {
        return Marked.of(resource("analyses/" + name + ".txt"));
    }

    /** What is expected of the essay; its text is not bundled. */
    static List<Expected> essay() {
        return rows("essay.tsv", Set.of("kind", "start", "end", "verdict", "about")).stream()
                .map(row -> new Expected(
                        row.text("kind"),
                        new Span(row.number("start"), row.number("end")),
                        judgement(row.text("verdict")),
                        !row.text("verdict").equals("contradicted"),
                        row.text("about")))
                .toList();
    }

    static List<Change> changes() {
        return rows("changes.tsv", Set.of("copy", "what", "edits", "affected")).stream()
                .map(Change::of)
                .toList();
    }

    static Verdict.Judgement judgement(String word) {
        return Verdict.Judgement.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static List<Row> rows(String file, Set<String> columns) {
        return new Source(Map.of(file, resource(file))).rows(file, columns);
    }

    private static String resource(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + name + "; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
