package org.readout.serve.page;

import java.util.List;
import java.util.Map;
import org.readout.explain.brief.Line;
import org.readout.explain.brief.Part;
import org.readout.explain.brief.Piece;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.pipeline.brief.BriefQuery;
import org.readout.pipeline.brief.Briefed;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;

/** What is known of two states in so many words: each fact leads to the sentence it rests on. */
public record BriefPage(Frame frame, Country a, Country b, Briefed brief, int words, Standing standing) {
    private static final int MOST = 5000;

    static BriefPage of(Opening opening, Library library, Asked asked) {
        Country a = asked.state("a");
        Country b = asked.state("b");
        Names names = opening.names(asked);
        BriefQuery query = query(asked);
        Frame frame = opening.frame("Brief: " + names.of(a) + " – " + names.of(b), library, asked);
        Briefed brief = library.reports().brief(query);
        return new BriefPage(frame, a, b, brief, query.words(), Standing.of(frame, library, a, b, brief.day()));
    }

    static BriefQuery query(Asked asked) {
        return new BriefQuery(
                asked.state("a"),
                asked.state("b"),
                asked.asOf(),
                asked.number("words", BriefQuery.FEWEST, MOST).orElse(BriefQuery.WORDS));
    }

    public boolean empty() {
        return brief.brief().sources().isEmpty();
    }

    public Map<Part, List<Line>> parts() {
        return brief.brief().parts();
    }

    /** Where a piece leads; empty for what is no fact or rests on no words. */
    public String place(Piece piece) {
        List<Evidence> from = piece.from();
        return from.isEmpty() ? "" : frame.links().evidence(from.get(0));
    }

    public String cite(String as) {
        return frame.links()
                .with(frame.asked().path() + "/cite." + as, Map.of("as_of", frame.value("as_of"), "words", words));
    }

    public String json() {
        return Links.api(
                "/briefs", Map.of("a", a.code(), "b", b.code(), "as_of", frame.value("as_of"), "words", words));
    }
}
