package org.readout.ingest;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.readout.lexicon.Row;

/** Tells files that are not text: by the bytes they begin with ({@code kinds.tsv}), or by their control characters. */
final class Kinds {
    /** Text has next to no control characters; a file with more than one byte in this many is not text. */
    private static final int BYTES_PER_CONTROL = 100;

    private static final List<Row> MAGIC = Tables.rows("kinds.tsv", Set.of("offset", "bytes", "kind", "remedy"));

    private Kinds() {}

    /** @throws Unusable if the bytes begin like a known kind of file that is not read */
    static void requireReadable(byte[] sample) throws Unusable {
        for (Row row : MAGIC) {
            if (begins(sample, row.number("offset"), HexFormat.of().parseHex(row.text("bytes")))) {
                throw new Unusable(row.text("kind") + " is not read yet", row.text("remedy"));
            }
        }
    }

    /** @throws Unusable if bytes that are not UTF-16 hold too many control characters for a text */
    static void requireText(byte[] sample) throws Unusable {
        int controls = 0;
        for (byte value : sample) {
            controls += isControl(value) ? 1 : 0;
        }
        if ((long) controls * BYTES_PER_CONTROL > sample.length) {
            throw new Unusable("binary data, not a text", "give it as .txt, .html, .jsonl or .csv");
        }
    }

    static boolean isControl(int character) {
        return character >= 0 && character < ' ' && "\t\n\f\r\u001b\u001a".indexOf(character) < 0;
    }

    private static boolean begins(byte[] sample, int offset, byte[] magic) {
        int end = offset + magic.length;
        return sample.length >= end && Arrays.equals(sample, offset, end, magic, 0, magic.length);
    }
}
