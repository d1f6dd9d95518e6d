package org.readout.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.readout.model.Attestation;
import org.readout.model.Coding;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.Meeting;
import org.readout.model.Statement;
import org.readout.model.StoredText;
import org.readout.model.Wording;

/** Codings as the bytes the store keeps: JSON in the shape of {@link ModelJson#ofOneDocument()}, UTF-8. */
final class CodingJson {
    private static final JsonMapper MAPPER = ModelJson.ofOneDocument();
    private static final ObjectReader READER = MAPPER.readerFor(Coding.class);
    private static final ObjectReader ATTESTATIONS = MAPPER.readerForListOf(Attestation.class);
    private static final ObjectReader TOLD =
            MAPPER.readerFor(Told.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final ObjectReader MEETING = MAPPER.readerFor(Meeting.class);
    private static final String MEETINGS = "meetings";
    private static final String ATTESTED = "attested";
    private static final ObjectWriter WRITER = MAPPER.writerFor(Coding.class);
    /** Quotes of a text that UTF-8 cannot hold are written with escapes. */
    private static final ObjectWriter ESCAPING = WRITER.with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private CodingJson() {}

    static byte[] write(Coding coding, boolean escaped) {
        try {
            return (escaped ? ESCAPING : WRITER).writeValueAsBytes(coding);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the coding of " + coding.document() + " cannot be written", e);
        }
    }

    /**
     * The coding of a text.
     *
     * @throws IOException if it is no coding, or a quote in it is not the slice of the text; the message says which
     */
    static Coding read(byte[] json, StoredText text) throws IOException {
        return READER.withAttribute(EvidenceJson.TEXT, text).readValue(json);
    }

    /** The part of a coding that tells what was said at meetings. */
    private record Told(
            String coder, String lexicon, List<Meeting> meetings, List<Statement> statements, List<Wording> wordings) {}

    /**
     * The meetings, statements and wordings of a coding, the rest of which is passed over: it is as much again.
     *
     * @throws IOException as {@link #read}
     */
    static Coding told(byte[] json, StoredText text) throws IOException {
        Told told = TOLD.withAttribute(EvidenceJson.TEXT, text).readValue(json);
        return Coding.of(text.id(), told.coder, told.lexicon)
                .meetings(told.meetings)
                .statements(told.statements)
                .wordings(told.wordings)
                .build();
    }

    /**
     * The attestations of a coding, the rest of which is passed over.
     *
     * @throws IOException as {@link #read}
     */
    static List<Attestation> attested(byte[] json, StoredText text) throws IOException {
        try (JsonParser parser = MAPPER.createParser(json)) {
            return find(parser, ATTESTED)
                    ? ATTESTATIONS.withAttribute(EvidenceJson.TEXT, text).readValue(parser)
                    : List.of();
        }
    }

    /**
     * Meetings of a coding by their place in its list; what stands behind the last of them is not read.
     *
     * @param places which, from 0
     * @throws IOException as {@link #read}
     */
    static SortedMap<Integer, Meeting> meetings(InputStream json, StoredText text, SortedSet<Integer> places)
            throws IOException {
        SortedMap<Integer, Meeting> meetings = new TreeMap<>();
        ObjectReader reader = MEETING.withAttribute(EvidenceJson.TEXT, text);
        try (JsonParser parser = MAPPER.createParser(json)) {
            boolean more = find(parser, MEETINGS);
            for (int i = 0; more && i <= places.last() && parser.nextToken() != JsonToken.END_ARRAY; i++) {
                if (places.contains(i)) {
                    meetings.put(i, reader.readValue(parser));
                } else {
                    parser.skipChildren();
                }
            }
        }
        return meetings;
    }

    /** Goes to the value of a field; false if there is none. */
    private static boolean find(JsonParser parser, String field) throws IOException {
        parser.nextToken();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (name.equals(field)) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    /** Every quote that is not the slice of the text, as one line each. */
    static Quotes quotes(byte[] json, StoredText text) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<JsonNode> quotes = MAPPER.readTree(json).findParents("quote");
        for (JsonNode quote : quotes) {
            try {
                String words = quote.path("quote").asText();
                Evidence.recorded(
                        text, quote.path("start").asInt(), quote.path("end").asInt(), words, Layer.SAID);
            } catch (IllegalArgumentException e) {
                wrong.add(String.valueOf(e.getMessage()));
            }
        }
        return new Quotes(quotes.size(), wrong);
    }

    /**
     * The quotes of a coding compared with the text.
     *
     * @param count how many there are
     * @param wrong what is wrong with those that differ
     */
    record Quotes(int count, List<String> wrong) {}
}
