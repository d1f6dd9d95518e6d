package org.readout.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file become characters.
 *
 * @param charset the character set
 * @param mark length of the byte order mark the file begins with; 0 if it has none
 */
record Encoding(Charset charset, int mark) {

    /**
     * The characters of bytes, none replaced.
     *
     * @throws Unusable naming the byte if they are not of this encoding
     */
    String decode(byte[] bytes) throws Unusable {
        try {
            return decoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Unusable(
                    "a character is not valid " + charset + " (at byte " + (firstFault(bytes) + 1) + ")",
                    "convert the file to UTF-8 from its true encoding");
        }
    }

    /** The characters of the beginning of a file, with replacements for what cannot be decoded. */
    String preview(byte[] sample) {
        return new String(sample, mark, sample.length - mark, charset);
    }

    /** Bytes in one code unit: what a line feed takes. */
    int unit() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE) ? 2 : 1;
    }

    /**
     * Whether bytes are valid in a character set.
     *
     * @param whole false if they may end in the middle of a character
     */
    static boolean isValid(byte[] bytes, Charset charset, boolean whole) {
        CharsetDecoder decoder = new Encoding(charset, 0).decoder();
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, whole);
        return result.isUnderflow();
    }

    /** Index of the first byte that is not of this encoding; the number of bytes if all are. */
    int firstFault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return in.position();
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
