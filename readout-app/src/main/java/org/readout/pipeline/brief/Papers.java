package org.readout.pipeline.brief;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.explain.brief.Brief;
import org.readout.explain.brief.Material;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.pipeline.meeting.TwoAccounts;
import org.readout.store.Store;
import org.readout.store.Stored;

/** Documents as they are cited, each looked up once. */
public final class Papers {
    private final Store store;
    private final Map<DocId, Material.Paper> known = new HashMap<>();

    Papers(Store store) {
        this.store = store;
    }

    Material.Paper of(DocId id) {
        return known.computeIfAbsent(id, wanted -> store.find(wanted.sha256())
                .map(Papers::paper)
                .orElseThrow(() -> new IllegalStateException("cited and not kept: " + wanted.brief())));
    }

    /** Everything a brief cites. */
    Map<DocId, Material.Paper> of(Brief brief) {
        Map<DocId, Material.Paper> cited = new HashMap<>();
        brief.sources().forEach(evidence -> cited.put(evidence.docId(), of(evidence.docId())));
        return cited;
    }

    /** A document as it is cited. */
    public static Material.Paper paper(Stored stored) {
        Document document = stored.document();
        FrontMatter front = stored.coding().frontMatter();
        LocalDate published = document.published();
        String outlet = front == null ? null : words(front.outlet());
        String title = front == null ? null : words(front.title());
        return new Material.Paper(
                document.outlet().isEmpty() && outlet != null ? outlet : named(TwoAccounts.outlet(document)),
                published == null && front != null ? front.published().earliest() : published,
                title == null ? document.title() : title);
    }

    /** Of a source without an outlet, the file's name: where it lies is nobody's business. */
    static String named(String outlet) {
        return outlet.substring(outlet.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static @Nullable String words(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.quote();
    }
}
