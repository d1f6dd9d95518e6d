package org.readout.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The database of North Korean missile tests of the James Martin Center (CNS), as nagix/nk-missile-tests keeps it: flights
 * under {@code timeBins[].data[]}, one object a flight. Its times are UTC, and so is the date of a flight without a time.
 *
 * <p>The bytes of a record are the flight's object as it stands in the file; its position is the line it begins in.
 */
final class MissileTests implements Layout {
    private static final String NAME = "CNS North Korea Missile Test Database";
    private static final Pattern BINS = Pattern.compile("^\\{\\s*\"timeBins\"\\s*:");
    private static final String FETCH = "fetch the file again";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Collection collection = Collection.named(NAME);
    private final DataRecord record = new DataRecord(collection.fields(), collection.unsaid());
    private int flights;

    /** Whether a content that begins so is the database. */
    static boolean isDatabase(String beginning) {
        return BINS.matcher(beginning).find();
    }

    @Override
    public void read(Window window, Encoding encoding, Feed feed) throws Unusable {
        window.skip(encoding.mark());
        byte[] bytes = encoding.decode(window.rest(ByteRun.LIMIT)).getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = JSON.createParser(bytes)) {
            while (parser.nextToken() != null) {
                boolean list = parser.currentToken() == JsonToken.START_ARRAY && "data".equals(parser.currentName());
                if (list) {
                    list(parser, bytes, feed);
                }
            }
        } catch (JsonProcessingException e) {
            throw MalformedJson.because(e, FETCH + "; the flights before were taken in");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private void list(JsonParser parser, byte[] bytes, Feed feed) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long line = parser.currentTokenLocation().getLineNr();
            int start = (int) parser.currentTokenLocation().getByteOffset();
            JsonNode flight = parser.readValueAsTree();
            int end = (int) parser.currentLocation().getByteOffset();
            flights++;
            flight(flight, Arrays.copyOfRange(bytes, start, end), line, feed);
        }
    }

    private void flight(JsonNode flight, byte[] bytes, long line, Feed feed) {
        try {
            Map<String, String> values = new LinkedHashMap<>();
            flight.properties()
                    .forEach(
                            field -> values.put(field.getKey(), field.getValue().asText()));
            Draft draft = record.draft(values, DataRows.outlet(feed, collection.outlet()));
            feed.intake().item(draft.item(collection.name(), line, bytes));
        } catch (Unusable e) {
            feed.problem(line, e.inItem(flights));
        }
    }
}
