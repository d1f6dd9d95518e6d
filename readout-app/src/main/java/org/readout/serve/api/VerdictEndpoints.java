package org.readout.serve.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.explain.CoverageNote;
import org.readout.export.shape.VerdictShape;
import org.readout.model.Verdict;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.brief.Verified;
import org.readout.serve.Asked;
import org.readout.serve.Verification;

/** Verdicts on an analysis that is sent. */
record VerdictEndpoints(Verification verification) {
    List<Endpoint> all() {
        return List.of(verify());
    }

    private Endpoint verify() {
        return new Endpoint(
                "/verify",
                "Each claim of an analysis held against the record; the analysis is read and not kept",
                List.of(
                        Param.text("text", "the analysis; this or 'file'"),
                        new Param("file", Param.Kind.FILE, false, "a file with the analysis, as multipart/form-data"),
                        Param.asOf(),
                        Param.flag("imported", "also held against imported lists of events"),
                        Param.text(
                                "only",
                                "only these verdicts, separated by commas: supported, contradicted, suggestive,"
                                        + " not_in_record, outside_years")),
                VerdictShape.class,
                (library, asked) -> rows(verification.of(library, asked), only(asked)),
                true);
    }

    private static Set<String> only(Asked asked) {
        Set<String> only = asked.set("only");
        List<String> all = Arrays.stream(Verdict.Judgement.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!all.containsAll(only)) {
            throw new BadRequest("'only' takes " + String.join(", ", all));
        }
        return only;
    }

    private static Stream<VerdictShape> rows(Verified verified, Set<String> only) {
        List<String> coverage = CoverageNote.of(verified.coverage());
        return IntStream.range(0, verified.verdicts().size())
                .mapToObj(i -> VerdictShape.of(
                        verified.verdicts().get(i), verified.sentences().get(i), coverage))
                .filter(verdict -> only.isEmpty() || only.contains(verdict.verdict()));
    }
}
