package org.readout.eval.transcripts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.readout.ingest.Item;
import org.readout.model.Provenance;
import org.readout.pipeline.BadRequest;

/** Reads the address of an item from its record: a document does not keep the number. */
final class AddressField {
    private static final JsonMapper JSON = new JsonMapper();

    private AddressField() {}

    static Address of(Item item) {
        Provenance record = item.document().provenance();
        String where = record.source() + ":" + record.position();
        try {
            JsonNode node = JSON.readTree(item.bytes());
            return Labelled.address(new LabelObject(where, node));
        } catch (IOException e) {
            throw new BadRequest(where + ": not a JSON object; take the file as it was published");
        }
    }
}
