package org.readout.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.audit.Audit;
import org.readout.audit.Fault;
import org.readout.model.Correction;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Silence;
import org.readout.model.Span;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;
import org.readout.serve.NotHere;
import org.readout.store.Stored;

/**
 * A document with everything coded in place.
 *
 * @param items what was coded from it
 * @param passages its text
 * @param faults what is wrong with it by itself
 * @param corrections what readers found coded wrongly, undone ones too
 */
public record DocumentPage(
        Frame frame,
        Stored stored,
        List<Coded> items,
        List<Passage> passages,
        List<Fault> faults,
        List<Correction> corrections) {
    private static final List<String> KINDS = List.of("meeting", "statement", "event", "wording", "claim", "repair");

    static DocumentPage of(Opening opening, Library library, Asked asked) {
        Stored stored = stored(library, asked.needed("id"));
        Document document = stored.document();
        String title = document.title().isEmpty() ? "Document " + document.id().brief() : document.title();
        List<Coded> items = Coded.of(stored.coding(), opening.names(asked));
        String text = document.text().content();
        return new DocumentPage(
                opening.frame(Text.cut(title, 80), library, asked),
                stored,
                items,
                Passage.of(text, items, at(asked, text)),
                Audit.of(document, stored.coding()),
                library.corrections().all().stream()
                        .filter(one -> one.document().equals(document.id()))
                        .toList());
    }

    static Stored stored(Library library, String id) {
        return library.holdings()
                .document(id)
                .orElseThrow(() ->
                        new NotHere("there is no document of this identifier in the record; search for its words"));
    }

    /** What the reader came for; what does not fit the text is left out. */
    private static @Nullable Span at(Asked asked, String text) {
        String[] ends = asked.text("at").orElse("").split("-");
        if (ends.length != 2
                || !(ends[0] + ends[1]).matches("[0-9]{2,16}")
                || ends[0].length() > 9
                || ends[1].length() > 9) {
            return null;
        }
        int start = Integer.parseInt(ends[0]);
        int end = Integer.parseInt(ends[1]);
        return start < end && end <= text.length() && whole(text, start) && whole(text, end)
                ? new Span(start, end)
                : null;
    }

    private static boolean whole(String text, int index) {
        return index == 0
                || index == text.length()
                || !Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    public Document document() {
        return stored.document();
    }

    public List<String> kinds() {
        return KINDS.stream().filter(kind -> !of(kind).isEmpty()).toList();
    }

    public List<Coded> of(String kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).toList();
    }

    public String place(Coded item) {
        return frame.links()
                .place(document().id(), item.first().start(), item.first().end());
    }

    /** Where a reader says that an item is coded wrongly; empty for what is not corrected. */
    public String correct(Coded coded) {
        Correction.Item item = coded.item();
        return item == null
                ? ""
                : frame.links()
                        .with(
                                "/correct",
                                Map.of(
                                        "doc", document().id().brief(),
                                        "kind", item.kind(),
                                        "start", item.span().start(),
                                        "end", item.span().end(),
                                        "detail", item.detail()));
    }

    /** Only an address of the web is a link: another scheme might run something. */
    public String url() {
        String url = Objects.toString(document().provenance().url(), "");
        return url.matches("https?://[^\\s\"<>]+") ? url : "";
    }

    public List<Meeting> meetings() {
        return stored.coding().meetings();
    }

    public boolean conflicts() {
        return meetings().stream().anyMatch(meeting -> !meeting.conflicts().isEmpty());
    }

    /** Sentences that yielded nothing, by reason. */
    public Map<String, List<Evidence>> silences() {
        return stored.coding().whyNothing().stream()
                .filter(silence -> silence.evidence() != null)
                .collect(Collectors.groupingBy(
                        Silence::reason,
                        TreeMap::new,
                        Collectors.mapping(
                                silence -> Objects.requireNonNull(silence.evidence()), Collectors.toList())));
    }

    public String json() {
        return Links.api("/documents/" + document().id().sha256(), Map.of());
    }

    public String cite(String as) {
        return "/doc/" + document().id().brief() + "/cite." + as;
    }
}
