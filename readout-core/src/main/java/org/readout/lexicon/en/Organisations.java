package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Country;
import org.readout.model.Span;

/** Parties and bodies: {@code en/organisations.tsv}. Immutable and safe to share. */
public final class Organisations {

    /**
     * A party or body.
     *
     * @param kind what {@code titles.tsv} asks for in its column {@code of}
     * @param country the state whose it is; absent for names every state has
     */
    public record Organisation(String id, String kind, @Nullable Country country) {}

    private final Map<String, Organisation> byId = new HashMap<>();
    private final Gazetteer<Organisation> gazetteer;

    private Organisations(Source source) {
        Gazetteer.Builder<Organisation> builder = Gazetteer.builder();
        for (Row row : source.rows("en/organisations.tsv", Set.of("id", "surfaces", "kind", "country"))) {
            String code = row.optional("country");
            Organisation organisation =
                    new Organisation(row.text("id"), row.text("kind"), code == null ? null : new Country(code));
            if (byId.put(organisation.id(), organisation) != null) {
                throw row.error("organisation " + organisation.id() + " stands twice; join the two lines");
            }
            row.list("surfaces").forEach(surface -> builder.add(Spelling.plain(surface), organisation));
        }
        gazetteer = builder.build();
    }

    static Organisations read(Source source) {
        return new Organisations(source);
    }

    public @Nullable Organisation byId(String id) {
        return byId.get(id);
    }

    /** An organisation named in a text. */
    public record Hit(Span span, Organisation organisation) {}

    /** Every organisation named in a plain-spelled text, longest first. */
    public List<Hit> find(String plain) {
        List<Hit> found = new ArrayList<>();
        for (Gazetteer.Hit<Organisation> hit : Spelling.longest(gazetteer, plain, Spelling::wholeWord)) {
            found.add(new Hit(hit.span(), hit.values().get(0)));
        }
        return List.copyOf(found);
    }
}
