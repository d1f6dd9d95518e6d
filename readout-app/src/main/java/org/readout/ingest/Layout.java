package org.readout.ingest;

/** Reads what is written in one way, and hands over every document and problem. */
interface Layout {

    /**
     * @param window the content, decompressed
     * @param encoding its encoding
     * @throws Unusable if the whole content is of no use, or breaks off where no line can be named
     */
    void read(Window window, Encoding encoding, Feed feed) throws Unusable;
}
