package org.readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Language;
import org.readout.model.Span;

/**
 * Words of respect beside names: {@code honorifics.tsv}. Immutable and safe to share.
 *
 * <p>Columns: {@code language} and {@code words}, the latter separated by {@code |}.
 */
public final class Honorifics {
    private static final String FILE = "honorifics.tsv";
    private static final Set<String> COLUMNS = Set.of("language", "words");

    private final Map<Language, Pattern> patterns;

    private Honorifics(Map<Language, Pattern> patterns) {
        this.patterns = Map.copyOf(patterns);
    }

    static Honorifics read(Source source) {
        Map<Language, List<String>> words = new HashMap<>();
        source.rows(FILE, COLUMNS)
                .forEach(row -> words.computeIfAbsent(new Language(row.text("language")), language -> new ArrayList<>())
                        .addAll(row.list("words")));
        return new Honorifics(words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> pattern(entry.getKey(), entry.getValue()))));
    }

    /** Where such words stand in a text, in order; of two that begin at one place the longer. */
    public List<Span> in(String text, Language language) {
        Pattern pattern = patterns.get(language);
        if (pattern == null) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            found.add(new Span(match.start(), match.end()));
        }
        return List.copyOf(found);
    }

    private static Pattern pattern(Language language, List<String> words) {
        String any = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                language.equals(Language.CHINESE) ? "(?:" + any + ")(?!们)" : "(?<![\\w.])(?:" + any + ")(?!\\w)");
    }
}
