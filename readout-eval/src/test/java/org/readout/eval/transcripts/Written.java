package org.readout.eval.transcripts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.readout.lexicon.Lexicon;
import org.readout.model.DocId;
import org.readout.model.StoredText;

/** Labels written with quotes: {@code "@words"} stands for the offsets of these words in the text. */
final class Written {
    static final Lexicon LEXICON = Lexicon.bundled();
    private static final JsonMapper JSON = new JsonMapper();

    private Written() {}

    static Sheet sheet(String text, String labels) {
        StoredText stored = new StoredText(new DocId("0".repeat(64)), text);
        LabelObject object = new LabelObject("test:1", laid(text, labels));
        return new LabelSheet(stored, new Names(LEXICON.people()), LEXICON.formats()).of(object);
    }

    /** The labels with offsets. */
    static JsonNode laid(String text, String labels) {
        try {
            return laid(text, JSON.readTree(labels));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode laid(String text, JsonNode node) {
        if (node.isTextual() && node.asText().startsWith("@")) {
            return offsets(text, node.asText().substring(1));
        }
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> object.set(name, laid(text, object.get(name))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, laid(text, array.get(i)));
            }
        }
        return node;
    }

    private static ArrayNode offsets(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the text does not hold " + words);
        }
        return JSON.createArrayNode().add(start).add(start + words.length());
    }
}
