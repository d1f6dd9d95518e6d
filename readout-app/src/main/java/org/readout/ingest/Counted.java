package org.readout.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes read, compressed as they are, and reports them at most every 64 KiB and at the end. */
final class Counted extends FilterInputStream {
    private static final long STEP = 1 << 16;

    private final Feed feed;
    private final long total;
    private long count;
    private long reported;
    private boolean ended;

    /** @param total bytes in all; 0 if not known */
    Counted(InputStream in, Feed feed, long total) {
        super(in);
        this.feed = feed;
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        advance(value < 0 ? -1 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        advance(read);
        return read;
    }

    /**
     * At least one until the end was seen. {@link java.util.zip.GZIPInputStream} takes "none available" for the end of
     * the file and would drop the further members of an archive that arrives through a slow pipe.
     */
    @Override
    public int available() throws IOException {
        return ended ? 0 : Math.max(1, super.available());
    }

    private void advance(int read) {
        count += Math.max(read, 0);
        boolean due = count - reported >= STEP || (read < 0 && !ended);
        ended |= read < 0;
        if (due) {
            reported = count;
            feed.intake().progress(feed.source(), count, total);
        }
    }
}
