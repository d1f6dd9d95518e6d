package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/** What words tell of a name: {@code en/name-words.tsv}, and the syllables of languages. Immutable and safe to share. */
public final class NameWords {
    private static final Set<String> KINDS = Set.of(
            "given",
            "chinese",
            "korean",
            "vietnamese",
            "japanese",
            "particle",
            "family",
            "bare",
            "tail",
            "suffix",
            "honorific",
            "kin",
            "sentence",
            "namesake",
            "surname",
            "says",
            "thing");

    private static final Set<String> OPENING = Set.of("given", "japanese", "chinese", "korean", "vietnamese");

    private static final Pattern CHINESE =
            Pattern.compile("(?:(?:zh|ch|sh|hs|ts|[bpmfdtnlgkhjqxzcsryw])?[aeiouü]{1,3}(?:ng|n|r|h|ih)?-?){1,2}");
    private static final Pattern KOREAN = Pattern.compile(
            "(?:(?:ch|kw|hw|my|ry|ky|py|ny|[bcdfghjklmnprstwy])?[aeiouyw]{1,3}(?:ng|ck|[klmnptrbh])?-?){1,2}");
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?:ngh|nh|ng|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?");
    private static final int MOST_SYLLABLES = 4;

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final WordTable<Set<String>> byWord;
    private final Pattern joint;
    private final Pattern tail;

    private NameWords(Source source) {
        for (Row row : source.rows("en/name-words.tsv", Set.of("words", "kind"))) {
            String kind = row.text("kind");
            if (!KINDS.contains(kind)) {
                throw row.error("kind '" + kind + "' is none of " + KINDS);
            }
            row.list("words").forEach(word -> kinds.computeIfAbsent(word, w -> new HashSet<>())
                    .add(kind));
        }
        byWord = WordTable.of(kinds);
        joint = Pattern.compile(" (?:" + any("particle") + " ){1,2}");
        tail = Pattern.compile("(?:'s|-" + any("tail") + ")$");
    }

    private String any(String kind) {
        return kinds.keySet().stream()
                .filter(word -> is(kind, word))
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static NameWords read(Source source) {
        return new NameWords(source);
    }

    /** True if a word, as written, is of a kind of the table. */
    public boolean is(String kind, String word) {
        return byWord.get(word, Set.of()).contains(kind);
    }

    /** What may stand between two words of a name beside a space: " van der ". */
    public Pattern joint() {
        return joint;
    }

    /** What ends a word that holds a name and is none: "'s", "-led". */
    public Pattern tail() {
        return tail;
    }

    /** True if a name of a person may begin with a word. */
    public boolean mayOpen(String word) {
        return byWord.get(word, Set.of()).stream().anyMatch(OPENING::contains);
    }

    /** True if words are a full name by what they are: a given name, or a family name that comes first with syllables behind. */
    public boolean personal(List<String> words) {
        if (words.size() < 2) {
            return false;
        }
        return is("given", words.get(0))
                || is("japanese", words.get(0))
                || words.size() == 2 && is("japanese", words.get(1))
                || familyFirst(words);
    }

    /** True if the first of the words is a family name that comes first and the others are syllables of its language. */
    public boolean familyFirst(List<String> words) {
        String family = words.get(0);
        List<String> given = words.subList(1, words.size());
        return given.size() < MOST_SYLLABLES
                && (is("chinese", family) && given.size() < 3 && all(CHINESE, given)
                        || is("korean", family) && given.size() < 3 && all(KOREAN, given)
                        || is("vietnamese", family) && all(VIETNAMESE, given));
    }

    private static boolean all(Pattern syllables, List<String> words) {
        return words.stream()
                .allMatch(word -> syllables.matcher(Spelling.lower(word)).matches());
    }
}
