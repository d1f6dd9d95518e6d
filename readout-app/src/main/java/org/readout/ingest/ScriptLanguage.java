package org.readout.ingest;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Language;

/**
 * The language of a text: the one its record names, else what its script and its commonest words tell.
 *
 * <p>This decides which coder reads a text, so a doubtful text is {@code und} rather than wrong.
 */
final class ScriptLanguage {
    private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, String> NAMES = names();
    /** The languages a word is a function word of. */
    private static final Map<String, List<String>> FUNCTION_WORDS =
            Tables.rows("function-words.tsv", Set.of("language", "word")).stream()
                    .collect(Collectors.groupingBy(
                            row -> row.text("word"),
                            Collectors.mapping(row -> row.text("language"), Collectors.toList())));

    /** A language is told by its function words, of which a text has most, if at least one word in this many is one. */
    private static final int WORDS_PER_FUNCTION_WORD = 14;

    private static final int ASCII = 0x80;

    /** A text of Chinese characters is Japanese if at least one in this many is kana. */
    private static final int HAN_PER_KANA = 5;

    private ScriptLanguage() {}

    /**
     * A language by its ISO 639 code of two or three letters, with or without a region, or its English name.
     *
     * @return null if it is none of these
     */
    static @Nullable Language named(String name) {
        String primary = name.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        String tag = NAMES.get(primary);
        return tag == null ? null : new Language(tag);
    }

    /** The language of a text by what is written in it. */
    static Language of(String text) {
        Map<UnicodeScript, Integer> letters = letters(text);
        return letters.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(most -> of(most.getKey(), letters, text))
                .orElse(Language.UNKNOWN);
    }

    private static Language of(UnicodeScript script, Map<UnicodeScript, Integer> letters, String text) {
        return switch (script) {
            case HAN ->
                kana(letters) * HAN_PER_KANA >= letters.getOrDefault(script, 0) ? new Language("ja") : Language.CHINESE;
            case HIRAGANA, KATAKANA -> new Language("ja");
            case HANGUL -> new Language("ko");
            case LATIN -> byFunctionWords(text);
            default -> Language.UNKNOWN;
        };
    }

    private static int kana(Map<UnicodeScript, Integer> letters) {
        return letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    }

    private static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> counts.merge(script(letter), 1, Integer::sum));
        return counts;
    }

    /** Looked up only beyond ASCII, which most letters are of. */
    private static UnicodeScript script(int letter) {
        return letter < ASCII ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    private static Language byFunctionWords(String text) {
        List<String> words = WORD_GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            FUNCTION_WORDS.getOrDefault(word, List.of()).forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * WORDS_PER_FUNCTION_WORD >= words.size())
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> new Language(entry.getKey()))
                .orElse(Language.UNKNOWN);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String tag : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(tag);
            names.putIfAbsent(locale.getISO3Language(), tag);
            names.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
            names.put(tag, tag);
        }
        return Map.copyOf(names);
    }
}
