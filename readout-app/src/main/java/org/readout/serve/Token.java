package org.readout.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a change must carry: a number no other site can know, since it cannot read our pages. One for as long as the workbench
 * runs.
 *
 * @param value in hexadecimal
 */
record Token(String value) {
    static final String PARAMETER = "token";
    static final String HEADER = "X-Readout-Token";

    private static final int BYTES = 24;

    static Token random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(HexFormat.of().formatHex(bytes));
    }

    /** Takes as long for a wrong one as for the right one. */
    boolean is(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
