package org.readout.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output whose failures are not swallowed, as {@link java.io.PrintStream} would. After a failure, which is told once,
 * nothing more is written.
 */
final class CheckedOutput extends FilterOutputStream {
    private boolean failed;

    CheckedOutput(OutputStream out) {
        super(out);
    }

    /** Output could not be written. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(IOException cause) {
            super("the output cannot be written: " + cause.getMessage(), cause);
        }

        /** True if the reader went away, as {@code head} does: it has what it wanted. */
        boolean readerLeft() {
            String message = String.valueOf(getMessage());
            return message.contains("Broken pipe") || message.contains("EPIPE");
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failed) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failed = true;
            throw new Failed(e);
        }
    }
}
