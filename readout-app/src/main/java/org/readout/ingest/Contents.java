package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;

/** The content of one file or stream: decompressed, recognised, and given to the reader of its layout. */
final class Contents {
    private final Tally tally;
    private final Feed feed;

    Contents(Feed feed) {
        this.tally = new Tally(feed.intake());
        this.feed = new Feed(feed.source(), feed.options(), tally);
    }

    /**
     * Reads all of it, and reports what cannot be used.
     *
     * @param total bytes in all, for progress; 0 if not known
     */
    void read(InputStream raw, long total) {
        feed.intake().begins(feed.source());
        try {
            read(window(new Counted(raw, feed, total)));
        } catch (Unusable e) {
            feed.problem(0, e);
        }
    }

    private static Window window(InputStream raw) throws Unusable {
        try {
            return new Window(Archives.open(raw));
        } catch (IOException e) {
            throw new Unusable(
                    "the compressed file is damaged or truncated at its beginning (" + e.getMessage() + ")",
                    "fetch the file again");
        }
    }

    private void read(Window window) throws Unusable {
        byte[] sample = window.sample();
        if (sample.length == 0) {
            window.end();
            throw new Unusable("the file is empty", "give a file with documents in it");
        }
        Kinds.requireReadable(sample);
        Encoding encoding = new EncodingGuess(sample, window.whole()).encoding(Recognition.declared(sample));
        layout(encoding.preview(sample)).read(window, encoding, feed);
        if (tally.isEmpty()) {
            throw new Unusable("no document is in it", "give a file with documents in it");
        }
    }

    private Layout layout(String beginning) throws Unusable {
        if (feed.options().content() == IntakeOptions.Content.DATA) {
            return DataRecognition.byContent(beginning);
        }
        Layout named = Recognition.byName(feed.source());
        return named != null ? named : Recognition.byContent(beginning, feed.options());
    }
}
