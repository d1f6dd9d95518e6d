package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.StoredText;

/**
 * Finds sentences of the record that tell of happenings: the words of one stand in it, and it speaks neither of a plan nor of another
 * year. Immutable and safe to share.
 */
public final class PassageReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:年|\\b)");
    private static final Pattern END = Pattern.compile("[。！？!?\\n]|\\.(?=\\s)");

    private final List<Happening> happenings;
    private final Cues cues;

    /** @param happenings what is looked for */
    public PassageReader(List<Happening> happenings, Cues cues) {
        this.happenings = List.copyOf(happenings);
        this.cues = cues;
    }

    /**
     * The passages of a document, each happening once: where it is told first.
     *
     * @param title of the document; empty if it has none
     */
    public List<Passage> of(StoredText text, String title, LocalDate day, Language language) {
        String content = text.content();
        List<Happening> wanted =
                happenings.stream().filter(one -> one.in(content, language)).toList();
        Map<String, Passage> found = new LinkedHashMap<>();
        Matcher end = END.matcher(content);
        int from = 0;
        while (!wanted.isEmpty() && from < content.length()) {
            int to = end.find() ? end.end() : content.length();
            String sentence = content.substring(from, to);
            for (Happening one : wanted) {
                if (!found.containsKey(one.id()) && tells(sentence, one, day, language)) {
                    Evidence place = Evidence.said(text, trimmed(content, from, to), to);
                    found.put(one.id(), new Passage(one.id(), title, day, place));
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

    private static int trimmed(String content, int from, int to) {
        int start = from;
        while (start < to - 1 && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        return start;
    }
}
