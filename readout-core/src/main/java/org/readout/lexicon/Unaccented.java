package org.readout.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as tables are joined by them: in lower case, without accents and hyphens. */
final class Unaccented {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Unaccented() {}

    static String name(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ');
    }
}
