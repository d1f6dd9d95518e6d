package org.readout.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Reads one bulletin item by item, and hands over what can be used. Confined to one thread. */
final class NewsBulletin {
    private static final String FETCH = "fetch the file again";
    private static final int NOT_STATED = -1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LocalDate day;
    private final Feed feed;
    private int items;
    private int total = NOT_STATED;
    private boolean listed;
    private boolean whole = true;

    /** @param day day of the broadcast */
    NewsBulletin(LocalDate day, Feed feed) {
        this.day = day;
        this.feed = feed;
    }

    /** Whether no item was refused. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Hands over the items.
     *
     * @param bytes the file in UTF-8, without byte order mark
     * @throws Unusable if it is no bulletin, or malformed from some place on
     */
    void read(byte[] bytes) throws Unusable {
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unusable("not a JSON object, so no bulletin of the evening news", FETCH);
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                field(name, parser, bytes);
            }
            requireEnd(parser);
        } catch (JsonProcessingException e) {
            throw MalformedJson.because(e, FETCH + "; the items before were taken in");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private void field(String name, JsonParser parser, byte[] bytes) throws IOException {
        switch (name) {
            case "total" -> total = NewsItem.number(parser.readValueAsTree());
            case "videoList" -> list(parser, bytes);
            default -> parser.skipChildren();
        }
    }

    private void list(JsonParser parser, byte[] bytes) throws IOException {
        listed = parser.currentToken() == JsonToken.START_ARRAY || parser.currentToken() == JsonToken.VALUE_NULL;
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int start = (int) parser.currentTokenLocation().getByteOffset();
            JsonNode item = parser.readValueAsTree();
            int end = (int) parser.currentLocation().getByteOffset();
            items++;
            item(item, Arrays.copyOfRange(bytes, start, end));
        }
    }

    private void item(JsonNode node, byte[] bytes) {
        try {
            NewsItem item = new NewsItem(node, items);
            Draft draft = item.draft(day, feed.options());
            feed.intake().item(draft.item(EveningNews.COLLECTION, item.number(), record(item.number(), bytes)));
        } catch (Unusable e) {
            whole = false;
            feed.problem(0, e.inItem(items));
        }
    }

    /**
     * The item as one JSON object with its day and number before it, for neither need stand in the item: the same words on
     * another day are another record, and what is kept says by itself which day it tells of.
     */
    private byte[] record(int number, byte[] item) {
        String head = "{\"date\":\"" + day + "\",\"n\":" + number + ",\"item\":";
        return (head + new String(item, StandardCharsets.UTF_8) + "}").getBytes(StandardCharsets.UTF_8);
    }

    private void requireEnd(JsonParser parser) throws IOException, Unusable {
        if (parser.nextToken() != null) {
            throw new Unusable("something follows the end of the bulletin", FETCH);
        }
        if (!listed && total != 0) {
            throw new Unusable("no list 'videoList' is in it, so it is no bulletin of the evening news", FETCH);
        }
        if (items == 0 && total > 0) {
            throw new Unusable("it counts " + total + " items and holds none", FETCH);
        }
    }
}
