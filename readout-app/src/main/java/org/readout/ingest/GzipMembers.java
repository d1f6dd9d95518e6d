package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A gzip file of one or more members. What follows the last member and is neither a member nor padding is an error: the
 * library takes it for the end, and would lose all that follows a damaged header without a word.
 */
final class GzipMembers extends GZIPInputStream {
    private static final int BUFFER = 1 << 16;

    /** Check sum and length, which the library reads without taking them from the decoder. */
    private static final int TRAILER = 8;

    GzipMembers(InputStream in) throws IOException {
        super(in, BUFFER);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0) {
            requireEnd();
        }
        return count;
    }

    private void requireEnd() throws IOException {
        for (int i = len - inf.getRemaining() + TRAILER; i < len; i++) {
            if (buf[i] != 0) {
                throw new ZipException("what follows the last gzip member is damaged or no gzip");
            }
        }
    }
}
