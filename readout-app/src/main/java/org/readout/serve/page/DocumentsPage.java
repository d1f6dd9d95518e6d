package org.readout.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;
import org.readout.store.Titled;
import org.readout.store.TitledFilter;

/** The documents a number counts. */
public record DocumentsPage(Frame frame, List<Titled> documents) {
    private static final int ROWS = 200;

    static DocumentsPage of(Opening opening, Library library, Asked asked) {
        TitledFilter filter =
                new TitledFilter(asked.textOrNull("source"), asked.stateOrNull("state"), asked.flag("titles"), null);
        return new DocumentsPage(
                opening.frame("Documents", library, asked), library.holdings().titled(filter));
    }

    public List<Titled> rows() {
        int most = frame.asked().number("rows", 1, documents.size() + 1).orElse(ROWS);
        return documents.subList(0, Math.min(most, documents.size()));
    }

    public int more() {
        return Math.min(documents.size(), rows().size() * 5);
    }

    public String export(String as) {
        Map<String, Object> asked = new HashMap<>(Map.of("as", as));
        List.of("source", "state", "titles").forEach(name -> asked.put(name, frame.value(name)));
        return Links.api("/documents", asked);
    }
}
