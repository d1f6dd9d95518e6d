package org.readout.annotate.en;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.lexicon.en.NameWords;

/** Forms of address between an office and a name: "Foreign Minister Prince Name", "H.E. Mr. Name". Immutable. */
final class Honorifics {
    private static final Pattern NEXT = Pattern.compile("(\\p{Lu}[\\p{L}.]*) ");
    private static final String KIND = "honorific";
    private static final int MOST = 4;

    private final String plain;
    private final NameWords words;

    Honorifics(String plain, NameWords words) {
        this.plain = plain;
        this.words = words;
    }

    /** Where the name begins, if forms of address begin at an offset; else the offset. */
    int behind(int at) {
        Matcher next = NEXT.matcher(plain);
        int name = at;
        for (int i = 0;
                i < MOST
                        && name < plain.length()
                        && next.region(name, plain.length()).lookingAt()
                        && words.is(KIND, next.group(1));
                i++) {
            name = next.end();
        }
        return name;
    }

    /** Where the forms of address before a name begin; the name's own start if there are none. */
    int before(int name) {
        int at = name;
        for (int i = 0; i < MOST && at > 1 && plain.charAt(at - 1) == ' '; i++) {
            int from = plain.lastIndexOf(' ', at - 2) + 1;
            if (!words.is(KIND, plain.substring(from, at - 1))) {
                break;
            }
            at = from;
        }
        return at;
    }
}
