package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;
import org.readout.model.Driver;
import org.readout.model.Span;

/**
 * Words by which an analysis tells what moves a state. Immutable and safe to share.
 *
 * <p>Format of {@code en/driver-cues.tsv}: {@code forms} separated by {@code |}, {@code ~} for any ending; {@code kind} interest,
 * pressure or habit; {@code side} subject or object; {@code verb} yes or empty.
 */
public final class DriverCues {
    private static final String FILE = "en/driver-cues.tsv";
    private static final String ISSUES = "issues.tsv";

    private final List<Pattern> patterns;
    private final List<Cue> cues;
    private final Pattern issues;
    private final DriverWords words;

    private DriverCues(List<Pattern> patterns, List<Cue> cues, Pattern issues, DriverWords words) {
        this.issues = issues;
        this.words = words;
        this.patterns = List.copyOf(patterns);
        this.cues = List.copyOf(cues);
    }

    /**
     * What a line of the table says.
     *
     * @param kind what it is to the state
     * @param subject whether it is the state's named before; else the one's named after
     * @param verb whether it is a verb whose subject does it to the state
     */
    private record Cue(Driver.Kind kind, boolean subject, boolean verb) {}

    /**
     * A cue where it stands.
     *
     * @param start offset into the text looked at, inclusive
     * @param end offset, exclusive
     * @param kind what it is to the state
     * @param subject whether it is the state's named before; else the one's named after
     * @param verb whether it is a verb whose subject does it to the state
     */
    public record Found(int start, int end, Driver.Kind kind, boolean subject, boolean verb) {}

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static DriverCues read(Lexicon lexicon) {
        List<Pattern> patterns = new ArrayList<>();
        List<Cue> cues = new ArrayList<>();
        for (Row row : lexicon.source().rows(FILE, Set.of("forms", "kind", "side", "verb"))) {
            String forms = row.list("forms").stream().map(DriverCues::form).collect(Collectors.joining("|"));
            patterns.add(Pattern.compile("\\b(?:" + forms + ")\\b"));
            cues.add(new Cue(kind(row), subject(row), row.optional("verb") != null));
        }
        return new DriverCues(patterns, cues, issues(lexicon), DriverWords.read(lexicon.source()));
    }

    /** The words around the cues. */
    public DriverWords words() {
        return words;
    }

    private static Pattern issues(Lexicon lexicon) {
        return Pattern.compile(
                lexicon.source().rows(ISSUES, Set.of("id", "name", "zh", "en")).stream()
                        .flatMap(row -> row.list("en").stream())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    /** Where the last words stand that name an issue of {@code issues.tsv}; empty if none do. */
    public Optional<Span> lastIssue(String words) {
        return issues.matcher(words)
                .results()
                .reduce((first, last) -> last)
                .map(found -> new Span(found.start(), found.end()));
    }

    private static Driver.Kind kind(Row row) {
        return switch (row.text("kind")) {
            case "interest" -> Driver.Kind.INTEREST;
            case "pressure" -> Driver.Kind.PRESSURE;
            case "habit" -> Driver.Kind.HABIT;
            default -> throw row.error("kind is interest, pressure or habit, not '" + row.text("kind") + "'");
        };
    }

    private static boolean subject(Row row) {
        return switch (row.text("side")) {
            case "subject" -> true;
            case "object" -> false;
            default -> throw row.error("side is subject or object, not '" + row.text("side") + "'");
        };
    }

    /** A form of a table as a pattern: {@code ~} stands for any ending of the word. */
    static String form(String form) {
        return form.endsWith("~") ? Pattern.quote(form.substring(0, form.length() - 1)) + "\\w*" : Pattern.quote(form);
    }

    /** The first cue of each line of the table, by place. */
    public List<Found> in(String sentence) {
        String folded = sentence.toLowerCase(Locale.ROOT);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            Matcher matcher = patterns.get(i).matcher(folded);
            if (matcher.find()) {
                Cue cue = cues.get(i);
                found.add(new Found(matcher.start(), matcher.end(), cue.kind(), cue.subject(), cue.verb()));
            }
        }
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }
}
