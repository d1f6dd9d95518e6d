package org.readout.lexicon.en;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Source;

/**
 * Words around a driver cue: {@code en/driver-words.tsv}, whose head says what they do. Immutable and safe to share.
 *
 * @param perspective opens a sentence that tells one side's view
 * @param toward closes the words before a state that something is done with or to
 * @param clauseEnd where a cue's clause ends
 * @param pointing closes the words before a verb whose subject stands for what was told before
 * @param relation of two states
 * @param denied closes the words before what is told not to be
 */
public record DriverWords(
        Pattern perspective, Pattern toward, Pattern clauseEnd, Pattern pointing, Pattern relation, Pattern denied) {
    private static final String FILE = "en/driver-words.tsv";

    static DriverWords read(Source source) {
        WordKinds words = WordKinds.read(source, FILE);
        return new DriverWords(
                pattern("^\\s*" + any(words, "opens_view") + "\\b.{0,40}?\\b" + any(words, "perspective") + "\\b|^\\s*"
                        + any(words, "for") + " "),
                pattern("\\b" + any(words, "toward") + "\\s+(?:the\\s+)?$"),
                Pattern.compile("[,;:?!—\\n]|\\.(?=\\s+\\p{Lu}|\\s*$)|\\b" + any(words, "clause_end") + "\\b"),
                pattern("\\b" + any(words, "pointing") + "(?:\\s+(?:" + any(words, "pointing_along")
                        + "|\\w+ly))*\\s+$"),
                pattern("\\b" + any(words, "relation") + "\\b"),
                pattern("\\b" + any(words, "denied") + "\\b[^,;:.]*$"));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    private static String any(WordKinds words, String kind) {
        return words.of(kind).stream().sorted().map(DriverCues::form).collect(Collectors.joining("|", "(?:", ")"));
    }
}
