package org.readout.export;

import org.readout.export.shape.Words;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Qualifier;
import org.readout.model.Reference;

/** What stands in the words of single documents, whatever is concluded from them. */
final class TextTables {
    private TextTables() {}

    static Table<Reference> references() {
        Columns<Reference> columns = new Columns<Reference>()
                .add(
                        "states",
                        reference -> Columns.joined(
                                reference.states().stream().map(Country::code).toList()))
                .add("form", reference -> Words.of(reference.form()))
                .add("acts", Reference::acts)
                .evidence(Reference::evidence);
        return new Table<>("references", columns.all(), ItemTables.items(Coding::references));
    }

    static Table<Qualifier> qualifiers() {
        Columns<Qualifier> columns = new Columns<Qualifier>()
                .add("kind", qualifier -> Words.of(qualifier.kind()))
                .evidence(Qualifier::evidence);
        return new Table<>("qualifiers", columns.all(), ItemTables.items(Coding::qualifiers));
    }
}
