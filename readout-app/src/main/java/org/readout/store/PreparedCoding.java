package org.readout.store;

import java.util.List;
import org.readout.model.Coding;
import org.readout.model.StoredText;

/**
 * A coding ready to be written: all that can be computed without the database.
 *
 * @param coding the coding
 * @param json its JSON
 * @param items its rows of the index
 * @param attested its rows of the index of attestations
 * @param told its rows of the index of what was said
 * @param outline the bytes of its outline
 */
record PreparedCoding(
        Coding coding, Packed json, List<ItemRow> items, List<AttestedRow> attested, List<Told> told, byte[] outline) {

    static PreparedCoding of(Coding coding, StoredText text, Telling telling) {
        boolean escaped = Units.ifNeeded(text.content()) != null;
        return new PreparedCoding(
                coding,
                Packed.of(CodingJson.write(coding, escaped)),
                ItemRow.of(coding),
                AttestedRow.of(coding),
                telling.of(coding),
                OutlineBytes.write(Outline.of(coding)));
    }
}
