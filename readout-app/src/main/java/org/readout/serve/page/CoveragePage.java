package org.readout.serve.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.model.Coverage;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;

/** What each source covers. */
public record CoveragePage(Frame frame, List<Coverage> sources) {
    static CoveragePage of(Opening opening, Library library, Asked asked) {
        return new CoveragePage(
                opening.frame("Coverage", library, asked),
                Stream.concat(library.holdings().coverage().stream(), library.holdings().importedCoverage().stream())
                        .toList());
    }

    /** The documents a number counts. */
    public String documents(Coverage source, boolean titles) {
        return frame.links().with("/documents", Map.of("source", source.source(), "titles", titles ? "1" : ""));
    }

    public String export(String as) {
        return Links.api("/coverage", Map.of("as", as));
    }
}
