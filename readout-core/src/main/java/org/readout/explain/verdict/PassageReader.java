package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.StoredText;

/**
 * Finds sentences of the record that tell of happenings: the words of one stand in it, it does not speak of a plan or of another
 * year, and its states stand in it or in the title above. Immutable and safe to share.
 */
public final class PassageReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:年|\\b)");
    private static final Pattern END = Pattern.compile("[。！？!?\\n]|\\.(?=\\s)");

    private final List<Happening> happenings;
    private final Map<Country, StateWords> states;
    private final Cues cues;

    /**
     * @param happenings what is looked for
     * @param states whose names are looked for beside it
     */
    public PassageReader(List<Happening> happenings, Map<Country, StateWords> states, Cues cues) {
        this.happenings = List.copyOf(happenings);
        this.states = Map.copyOf(states);
        this.cues = cues;
    }

    /**
     * The passages of a document, each happening once: where it is told first.
     *
     * @param title as it stands at the beginning of the text; empty if the text has none
     */
    public List<Passage> of(StoredText text, String title, LocalDate day, Language language) {
        String content = text.content();
        List<Happening> wanted = happenings.stream()
                .filter(one -> one.in(content, language))
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Passage> found = new HashMap<>();
        int from = 0;
        Matcher end = END.matcher(content);
        while (from < content.length()) {
            int to = end.find() ? end.end() : content.length();
            for (Happening one : wanted) {
                if (to > from && !found.containsKey(one.id()) && tells(content.substring(from, to), one, day, language)) {
                    found.put(one.id(), passage(text, from, to, one, title, day));
                }
            }
            from = to;
        }
        return new ArrayList<>(found.values());
    }

    private boolean tells(String sentence, Happening happening, LocalDate day, Language language) {
        if (!happening.in(sentence, language) || cues.in("past", sentence, language) || otherYear(sentence, day)) {
            return false;
        }
        int planned = cues.first("planned", sentence, language);
        return happening.planned() || planned < 0 || planned > happening.first(sentence, language);
    }

    private static boolean otherYear(String sentence, LocalDate day) {
        Matcher year = YEAR.matcher(sentence);
        boolean other = false;
        while (year.find()) {
            other |= Integer.parseInt(year.group(1)) != day.getYear();
        }
        return other;
    }

    private Passage passage(StoredText text, int from, int to, Happening happening, String title, LocalDate day) {
        String sentence = text.content().substring(from, to);
        Set<Country> named = new HashSet<>();
        Stream.of(sentence, title)
                .forEach(words -> states.forEach((state, names) -> {
                    if (names.in(words)) {
                        named.add(state);
                    }
                }));
        return new Passage(happening.id(), named, day, Evidence.said(text, trimmed(text.content(), from, to), to));
    }

    private static int trimmed(String content, int from, int to) {
        int start = from;
        while (start < to - 1 && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        return start;
    }
}
