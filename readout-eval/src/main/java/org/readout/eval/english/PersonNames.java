package org.readout.eval.english;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a coded name is one of an annotated person's: "Kim Jong Un" and "Kim Jong-un" are one. */
final class PersonNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");
    private static final int SAME = 3;
    private static final int REORDERED = 2;
    private static final int PART = 1;

    private PersonNames() {}

    /** 0 if it is none of them; the more, the surer. */
    static int likeness(Collection<String> names, String coded) {
        return names.stream().mapToInt(name -> likeness(name, coded)).max().orElse(0);
    }

    private static int likeness(String name, String coded) {
        List<String> a = parts(name);
        List<String> b = parts(coded);
        if (String.join("", a).equals(String.join("", b))) {
            return SAME;
        }
        Set<String> all = new HashSet<>(a);
        return b.isEmpty() || !all.containsAll(b) ? 0 : all.size() == b.size() ? REORDERED : PART;
    }

    /** The parts of a name without accents, in lower case. */
    static List<String> parts(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(GAPS.split(plain.toLowerCase(Locale.ROOT)))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
