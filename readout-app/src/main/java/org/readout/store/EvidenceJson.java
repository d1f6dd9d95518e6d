package org.readout.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Locale;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.StoredText;

/**
 * Evidence as JSON, quote included. Read back, the quote is held against the text it is said to be from, so that neither a
 * changed text nor a changed offset goes unnoticed.
 */
final class EvidenceJson {
    /** Attribute of a reader: the text that the evidence quotes. */
    static final Object TEXT = StoredText.class;

    private EvidenceJson() {}

    /** Writes evidence, with the document or, where it is understood, without. */
    static final class Writer extends StdSerializer<Evidence> {
        private final boolean withDocument;

        Writer(boolean withDocument) {
            super(Evidence.class);
            this.withDocument = withDocument;
        }

        @Override
        public void serialize(Evidence evidence, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            if (withDocument) {
                json.writeStringField("doc_id", evidence.docId().sha256());
            }
            json.writeNumberField("start", evidence.span().start());
            json.writeNumberField("end", evidence.span().end());
            json.writeStringField("quote", evidence.quote());
            json.writeStringField("layer", evidence.layer().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
    }

    /** Reads evidence against the text given as attribute {@link #TEXT}. By hand, for it is most of what a coding holds. */
    static final class Reader extends StdDeserializer<Evidence> {
        Reader() {
            super(Evidence.class);
        }

        @Override
        public Evidence deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!(context.getAttribute(TEXT) instanceof StoredText text)) {
                return context.reportInputMismatch(Evidence.class, "evidence is read against a text; none was given");
            }
            int start = -1;
            int end = -1;
            String quote = null;
            Layer layer = null;
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                switch (field) {
                    case "start" -> start = json.getIntValue();
                    case "end" -> end = json.getIntValue();
                    case "quote" -> quote = json.getText();
                    case "layer" -> layer = layer(json.getText());
                    default -> json.skipChildren();
                }
            }
            if (quote == null || layer == null) {
                return context.reportInputMismatch(Evidence.class, "evidence without a quote or a layer");
            }
            return Evidence.recorded(text, start, end, quote, layer);
        }

        private static Layer layer(String name) {
            return Layer.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
