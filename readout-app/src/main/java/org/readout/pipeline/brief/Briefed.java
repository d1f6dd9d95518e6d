package org.readout.pipeline.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.readout.explain.brief.Brief;
import org.readout.explain.brief.Material;
import org.readout.model.Coverage;
import org.readout.model.DocId;
import org.readout.model.Dyad;
import org.readout.model.Reading;

/**
 * A brief with what it is shown with.
 *
 * @param dyad the two states
 * @param title the states by name
 * @param day the last day of what is known
 * @param brief its sentences
 * @param course the barometer month by month, from what was known on that day; may be empty
 * @param papers every document cited
 * @param coverage of the sources
 */
public record Briefed(
        Dyad dyad,
        String title,
        LocalDate day,
        Brief brief,
        List<Reading> course,
        Map<DocId, Material.Paper> papers,
        List<Coverage> coverage) {
    public Briefed {
        course = List.copyOf(course);
        papers = Map.copyOf(papers);
        coverage = List.copyOf(coverage);
    }
}
