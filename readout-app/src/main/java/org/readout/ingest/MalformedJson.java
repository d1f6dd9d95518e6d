package org.readout.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

/** Says where and why JSON could not be parsed. */
final class MalformedJson {
    private static final int MOST = 100;

    private MalformedJson() {}

    static Unusable because(JsonProcessingException e, String remedy) {
        return new Unusable("malformed JSON" + place(e) + " (" + reason(e) + ")", remedy);
    }

    /** Where the parser stopped. It does not say so of what is nested too deeply. */
    private static String place(JsonProcessingException e) {
        @Nullable JsonLocation location = e.getLocation();
        return location == null ? "" : " at column " + location.getColumnNr();
    }

    private static String reason(JsonProcessingException e) {
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        return reason.length() <= MOST ? reason : reason.substring(0, MOST) + "…";
    }
}
