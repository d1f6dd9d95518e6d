package org.readout.ingest;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding of a file from its first bytes, in this order: byte order mark; UTF-16 by the zero bytes beside
 * ASCII; UTF-8; the one the page itself declares; GB18030.
 *
 * <p>UTF-8 is decided by lines, so that one damaged line does not turn a collection into another encoding: text in
 * another encoding hardly ever has a line that is valid UTF-8 and not ASCII. GB18030 accepts nearly any bytes; it is
 * believed only where most of what it yields are the everyday characters of GB 2312. (An English text with the curly
 * apostrophes of Windows-1252 is valid GB18030, and would become nonsense.)
 */
final class EncodingGuess {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GB2312 = Charset.forName("GB2312");

    /** Zero bytes on the other side of a unit, per zero byte beside ASCII, that UTF-16 may have at most. */
    private static final int ZEROS_PER_STRAY = 20;

    private final byte[] sample;
    private final boolean whole;

    /**
     * @param sample the first bytes of the file
     * @param whole whether they are all
     */
    EncodingGuess(byte[] sample, boolean whole) {
        this.sample = sample;
        this.whole = whole;
    }

    /**
     * @param declared what the file itself says; absent if nothing
     * @throws Unusable if the bytes are not text, or in no encoding that is known here
     */
    Encoding encoding(@Nullable Charset declared) throws Unusable {
        Encoding wide = wide();
        if (wide != null) {
            return wide;
        }
        Kinds.requireText(sample);
        if (isUtf8()) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        if (declared != null && Encoding.isValid(sample, declared, whole)) {
            return new Encoding(declared, 0);
        }
        if (isChinese()) {
            return new Encoding(GB18030, 0);
        }
        throw new Unusable("the encoding is none of UTF-8, UTF-16 and GB18030", "convert the file to UTF-8");
    }

    private @Nullable Encoding wide() {
        if (begins(0xef, 0xbb, 0xbf)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(0xff, 0xfe)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(0xfe, 0xff)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return unmarkedUtf16();
    }

    private boolean begins(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= sample.length || (sample[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Encoding unmarkedUtf16() {
        int even = zeros(0);
        int odd = zeros(1);
        if (odd > ZEROS_PER_STRAY * even && isText(StandardCharsets.UTF_16LE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (even > ZEROS_PER_STRAY * odd && isText(StandardCharsets.UTF_16BE)) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return null;
    }

    private int zeros(int from) {
        int zeros = 0;
        for (int i = from; i < sample.length; i += 2) {
            zeros += sample[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private boolean isText(Charset charset) {
        return Encoding.isValid(sample, charset, whole)
                && new String(sample, charset)
                        .codePoints()
                        .limit(sample.length / 2 - 1L) // the last may be cut
                        .allMatch(c -> Character.isDefined(c) && !Kinds.isControl(c));
    }

    private boolean isUtf8() {
        int valid = 0;
        int broken = 0;
        for (int start = 0; start < sample.length; ) {
            int end = lineEnd(start);
            byte[] line = Arrays.copyOfRange(sample, start, end);
            boolean complete = whole || end < sample.length;
            if (!Encoding.isValid(line, StandardCharsets.UTF_8, complete)) {
                broken++;
            } else if (!Encoding.isValid(line, StandardCharsets.US_ASCII, complete)) {
                valid++;
            }
            start = end + 1;
        }
        return broken == 0 || valid > broken;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < sample.length && sample[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean isChinese() {
        if (!Encoding.isValid(sample, GB18030, whole)) {
            return false;
        }
        String text = new String(sample, GB18030);
        CharsetEncoder everyday = GB2312.newEncoder();
        long foreign = text.chars().filter(c -> c > 0x7f).count();
        return text.chars()
                                .filter(c -> c > 0x7f && everyday.canEncode((char) c))
                                .count()
                        * 2
                > foreign;
    }
}
