package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.tukaani.xz.XZInputStream;

/** Decompresses gzip (also of several members) and xz, told by their first bytes, whatever the file is called. */
final class Archives {
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] XZ = {(byte) 0xfd, '7', 'z', 'X', 'Z', 0};

    /** What xz may use, in KiB: twice what its strongest preset needs; a file that asks for more is refused. */
    private static final int XZ_MEMORY = 128 << 10;

    private Archives() {}

    /**
     * The content of a stream, decompressed if it is compressed.
     *
     * @throws IOException if the stream cannot be read or is no archive though it begins like one
     */
    static InputStream open(InputStream raw) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, XZ.length);
        byte[] magic = in.readNBytes(XZ.length);
        in.unread(magic);
        if (begins(magic, GZIP)) {
            return new GzipMembers(in);
        }
        return begins(magic, XZ) ? new XZInputStream(in, XZ_MEMORY) : in;
    }

    static boolean compressed(byte[] bytes) {
        return begins(bytes, GZIP) || begins(bytes, XZ);
    }

    private static boolean begins(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
