package org.readout.serve.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.readout.pipeline.BadRequest;

/**
 * Cuts rows into pages. A cursor names the last row of its page by place and content: if rows were added meanwhile the reader goes
 * on behind that row wherever it stands now, and is told to begin again if it is gone.
 */
final class Paging {
    private Paging() {}

    /**
     * A page.
     *
     * @param items rows as JSON
     * @param next cursor of the next page; absent if this is the last
     * @param total rows of all pages
     */
    record Page(List<String> items, @Nullable String next, int total) {}

    /** @throws BadRequest if the cursor is none, or its row is gone */
    static Page of(List<String> rows, @Nullable String cursor, int limit) {
        int from = cursor == null ? 0 : after(rows, cursor);
        int to = Math.min(rows.size(), from + limit);
        return new Page(rows.subList(from, to), to == rows.size() ? null : cursor(rows, to), rows.size());
    }

    private static String cursor(List<String> rows, int to) {
        String words = to + ":" + sum(rows.get(to - 1));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.US_ASCII));
    }

    private static int after(List<String> rows, String cursor) {
        String[] parts = decoded(cursor).split(":");
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,9}")) {
            throw new BadRequest("the cursor is not one of this API; leave it out to begin at the first row");
        }
        int place = Integer.parseInt(parts[0]);
        if (place > 0 && place <= rows.size() && sum(rows.get(place - 1)).equals(parts[1])) {
            return place;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (sum(rows.get(i)).equals(parts[1])) {
                return i + 1;
            }
        }
        throw new BadRequest("the record has changed and the row of this cursor is gone; leave it out to begin again");
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String sum(String row) {
        CRC32 sum = new CRC32();
        sum.update(row.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
