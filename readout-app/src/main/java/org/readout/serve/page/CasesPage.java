package org.readout.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Signal;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;
import org.readout.serve.Cases;
import org.readout.store.Titled;

/** A signal with the earlier cases it was held against: what its base rate rests on. */
public record CasesPage(Frame frame, Cases cases) {
    private static final int ROWS = 100;

    static CasesPage of(Opening opening, Library library, Asked asked) {
        Cases cases = Cases.of(library, asked);
        return new CasesPage(opening.frame("Against what: " + cases.signal().about(), library, asked), cases);
    }

    public Signal signal() {
        return cases.signal();
    }

    public List<Titled> rows() {
        List<Titled> all = cases.documents();
        return frame.value("rows").equals("all") ? all : all.subList(0, Math.min(ROWS, all.size()));
    }

    public String export(String as) {
        Map<String, Object> asked = new HashMap<>(Map.of("as", as));
        Cases.params().forEach(name -> asked.put(name, frame.value(name)));
        return Links.api("/cases", asked);
    }
}
