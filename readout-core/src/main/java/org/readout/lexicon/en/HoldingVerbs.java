package org.readout.lexicon.en;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Source;

/** How a text ties an office to who holds it: {@code en/holding-words.tsv}. Immutable and safe to share. */
public final class HoldingVerbs {
    /** An office behind a name may also stand in brackets or between commas. */
    private static final String SIGNS = ",? who VERBS|,| \\(| VERBS| TAKES| -| --| –| —";

    /** Congratulated "on his election as", greeted "upon her appointment to the post of". */
    private static final String TAKES =
            "(?:up)?on (?:his|her|their) (?:NOUNS) (?:as|to the (?:post|office|position) of)";

    private final Pattern explaining;
    private final Pattern saying;
    private final Pattern taking;

    private HoldingVerbs(WordKinds words) {
        String takes = TAKES.replace("NOUNS", any(words.of("taking")));
        String beside = any(words.of("beside"));
        String verbs = "(?:(?:" + beside + ") )?(?:" + any(words.of("verb")) + ")";
        explaining = Pattern.compile(
                "(?:" + SIGNS.replace("VERBS", verbs).replace("TAKES", takes) + ") ?(?:(?:and|" + beside + ") ){0,2}");
        taking = Pattern.compile(" " + takes + " ");
        saying = Pattern.compile(" " + verbs + " (?:(?:" + beside + ") ){0,2}");
    }

    static HoldingVerbs read(Source source) {
        return new HoldingVerbs(WordKinds.read(source, "en/holding-words.tsv"));
    }

    /** What may stand between a name and an office of who is named: "Name, the …", "Name was then the …". */
    public Pattern explaining() {
        return explaining;
    }

    /** What stands between a name and the office of which its bearer takes possession: "on his election as". */
    public Pattern taking() {
        return taking;
    }

    /** What stands between a subject and the office it is said to hold: "he was then the …". */
    public Pattern saying() {
        return saying;
    }

    /** Longest first, so that no word hides one it opens. */
    private static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
