package org.readout.serve.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Correction;
import org.readout.pipeline.correction.Taken;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;

/**
 * Everything readers found coded wrongly.
 *
 * @param token what the forms carry
 * @param taken what came of those just brought along; absent if none were
 */
public record CorrectionsPage(Frame frame, List<Correction> corrections, String token, @Nullable Taken taken) {
    static CorrectionsPage of(Opening opening, Library library, Asked asked) {
        return of(opening, library, asked, null);
    }

    static CorrectionsPage of(Opening opening, Library library, Asked asked, @Nullable Taken taken) {
        return new CorrectionsPage(
                opening.frame("Corrections", library, asked),
                library.corrections().all(),
                opening.token(),
                taken);
    }

    public String place(Correction one) {
        return frame.links()
                .place(
                        one.document(),
                        one.item().span().start(),
                        one.item().span().end());
    }

    public String export(String as) {
        return Links.api("/corrections", Map.of("as", as));
    }
}
