package org.readout.lexicon.zh;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Country;

/**
 * Organisations: {@code zh/organisations.tsv}, and for those without a line of their own {@code zh/organisation-kinds.tsv}, which
 * tells by how a name ends of what kind its bearer is.
 */
final class OrganisationTable {
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Term.Body> bodies = new LinkedHashMap<>();

    private OrganisationTable() {}

    static OrganisationTable read(Source source) {
        OrganisationTable table = new OrganisationTable();
        for (Row row : source.rows("zh/organisation-kinds.tsv", Set.of("id", "endings"))) {
            row.list("endings").forEach(ending -> table.kinds.put(ending, row.text("id")));
        }
        for (Row row : source.rows("zh/organisations.tsv", Set.of("id", "surfaces", "country", "ladder"))) {
            String code = row.optional("country");
            Term.Body body = new Term.Body(
                    row.text("id"), code == null ? null : new Country(code), OfficeTable.Words.ladder(row));
            row.list("surfaces").forEach(surface -> table.bodies.put(surface, body));
        }
        return table;
    }

    Optional<String> kind(String name) {
        for (int from = 0; from < name.length(); from++) {
            String kind = kinds.get(name.substring(from));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    void addTo(Gazetteer.Builder<Term> builder) {
        bodies.forEach(builder::add);
    }
}
