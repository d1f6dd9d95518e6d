package org.readout.lexicon.en;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Source;

/** How a text ties an office to who holds it: {@code en/holding-words.tsv}. Immutable and safe to share. */
public final class HoldingVerbs {
    /** An office behind a name may also stand in brackets or between commas. */
    private static final String SIGNS = ",? who VERBS|,| \\(| VERBS| -| --| –| —";

    private final Pattern explaining;
    private final Pattern saying;

    private HoldingVerbs(WordKinds words) {
        String beside = any(words.of("beside"));
        String verbs = "(?:(?:" + beside + ") )?(?:" + any(words.of("verb")) + ")";
        explaining = Pattern.compile("(?:" + SIGNS.replace("VERBS", verbs) + ") ?(?:(?:and|" + beside + ") ){0,2}");
        saying = Pattern.compile(" " + verbs + " (?:(?:" + beside + ") ){0,2}");
    }

    static HoldingVerbs read(Source source) {
        return new HoldingVerbs(WordKinds.read(source, "en/holding-words.tsv"));
    }

    /** What may stand between a name and an office of who is named: "Name, the …", "Name was then the …". */
    public Pattern explaining() {
        return explaining;
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
