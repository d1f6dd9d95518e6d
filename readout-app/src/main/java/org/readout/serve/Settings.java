package org.readout.serve;

import java.util.List;

/**
 * Where the workbench listens and how much it takes on.
 *
 * @param host address or name of this machine to listen at
 * @param port 0 for any that is free
 * @param names further names by which a reader may call it, as in {@code --allow-host}
 * @param libraries how many questions are worked on at once; each keeps what it has worked out in memory
 */
public record Settings(String host, int port, List<String> names, int libraries) {
    /** Larger bodies of requests are refused, in bytes. */
    static final int MOST_UPLOADED = 1 << 20;

    /** So much of a refused body is still taken in, in bytes, that its sender may hear why. */
    static final long MOST_DISCARDED = 64L << 20;

    /** Answers kept ready, in bytes. */
    static final int MOST_KEPT = 96 << 20;

    public Settings {
        names = List.copyOf(names);
        if (libraries < 1) {
            throw new IllegalArgumentException("someone must answer: " + libraries);
        }
    }
}
