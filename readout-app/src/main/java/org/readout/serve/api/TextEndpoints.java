package org.readout.serve.api;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.audit.Audit;
import org.readout.compare.wording.Rungs;
import org.readout.export.shape.DocumentShape;
import org.readout.export.shape.FaultShape;
import org.readout.export.shape.HitShape;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;
import org.readout.serve.NotHere;
import org.readout.store.Stored;

/** Documents and their words. */
record TextEndpoints(Supplier<Lexicon> lexicon) {
    private static final int HITS = 200;
    private static final int MOST_HITS = 5000;

    List<Endpoint> all() {
        return List.of(search(), document(), faults());
    }

    private static Endpoint search() {
        return new Endpoint(
                "/search",
                "Words in their context, up to three places a document",
                List.of(
                        Param.needed("q", "words as they stand in the text"),
                        Param.number("most", "the most places to look for, 1 to 5000; 200 if left out")),
                HitShape.class,
                (library, asked) ->
                        library
                                .holdings()
                                .search(
                                        asked.needed("q"),
                                        asked.number("most", 1, MOST_HITS).orElse(HITS))
                                .stream()
                                .map(HitShape::of));
    }

    private Endpoint document() {
        return new Endpoint(
                "/documents/{id}",
                "A document: its text and everything coded from it",
                List.of(Param.needed("id", "identifier, or its first four digits or more")),
                DocumentShape.class,
                (library, asked) -> Stream.of(document(library, asked))
                        .map(stored -> DocumentShape.of(
                                stored,
                                Rungs.of(
                                        stored.coding().wordings(),
                                        lexicon.get().formulas().byId()))));
    }

    private static Endpoint faults() {
        return new Endpoint(
                "/documents/{id}/faults",
                "What is wrong with a text by itself: damage, contradictions",
                List.of(Param.needed("id", "identifier, or its first four digits or more")),
                FaultShape.class,
                (library, asked) -> {
                    Stored stored = document(library, asked);
                    return Audit.of(stored.document(), stored.coding()).stream().map(FaultShape::of);
                });
    }

    private static Stored document(Library library, Asked asked) {
        String id = asked.needed("id");
        return library.holdings()
                .document(id)
                .orElseThrow(() -> new NotHere("no document of this identifier; search gives those there are"));
    }
}
