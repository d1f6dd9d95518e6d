package org.readout.eval.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.eval.Markdown;

/** The report of {@code eval audit}: figures, kinds and identifiers, no words of any text. */
record AuditPage(EssayFaults essay, List<Audited> documents) {
    private static final String ABOUT =
            """
            Generated, not written by hand:

                ./readout eval audit --shared ../shared --page docs/eval/audit.md

            What `show DOC --audit` finds. The essay's faults were annotated before; the rules were written with them at hand. The
            thirty documents are those of `eval english`; what is wrong with them was found by reading, by somebody who knew the
            kinds of fault and neither the rules nor what they find (`faults.tsv`). A fault is found if one of its kind overlaps
            one of its places; every fault the audit tells that nobody found by reading is a false alarm, apart from those marked
            as doubtful. Odd documents may be looked at, even ones are the test half.
            """;

    /** A figure. */
    record Row(String what, String figure, String set, boolean reached) {
        List<String> cells() {
            return List.of(what, figure, set, set.isEmpty() ? "" : reached ? "yes" : "**no**");
        }
    }

    List<Row> rows() {
        int asked = EssayFaults.ASKED.size();
        return List.of(
                new Row(
                        "essay: asked for by name",
                        essay.askedFound() + " of " + asked,
                        "all",
                        essay.askedFound() == asked),
                new Row(
                        "essay: of all that need no outside knowledge",
                        essay.found() + " of " + essay.byId().size(),
                        "",
                        true),
                alarms("false alarms a document, all thirty", documents),
                alarms("the same, test half", half(true)),
                new Row("faults found, odd half", found(half(false)), "", true),
                new Row("faults found, test half", found(half(true)), "", true));
    }

    String markdown() {
        return new Markdown()
                .heading(1, "Audit of a text")
                .paragraph(ABOUT)
                .table(
                        List.of("figure", "measured", "set", "reached"),
                        rows().stream().map(Row::cells).toList())
                .heading(2, "The essay, fault by fault")
                .table(
                        List.of("fault", "kind", "asked for", "found"),
                        essay.byId().entrySet().stream()
                                .map(one -> List.of(
                                        one.getKey(),
                                        one.getValue().kind(),
                                        EssayFaults.ASKED.contains(one.getKey()) ? "yes" : "",
                                        essay.found(one.getKey()) ? "yes" : "no"))
                                .toList())
                .heading(2, "By kind")
                .paragraph("Thirty documents: found of those found by reading, and false alarms.")
                .table(List.of("kind", "found", "false alarms"), kinds())
                .page();
    }

    private List<Audited> half(boolean test) {
        return documents.stream().filter(one -> one.test() == test).toList();
    }

    private static Row alarms(String what, List<Audited> some) {
        int alarms = some.stream().mapToInt(one -> one.falseAlarms().size()).sum();
        double mean = alarms / (double) some.size();
        return new Row(what, String.format(Locale.ROOT, "%.2f", mean), "at most 1", mean <= 1);
    }

    private static String found(List<Audited> some) {
        int asked = some.stream().mapToInt(one -> one.asked().size()).sum();
        int missed = some.stream().mapToInt(one -> one.missed().size()).sum();
        return asked - missed + " of " + asked;
    }

    private List<List<String>> kinds() {
        return Stream.concat(
                        documents.stream()
                                .flatMap(one -> one.expected().stream().map(Expected::kind)),
                        documents.stream().flatMap(one -> one.faults().stream().map(fault -> fault.kind())))
                .distinct()
                .sorted()
                .map(this::kind)
                .toList();
    }

    private List<String> kind(String kind) {
        long asked = documents.stream()
                .flatMap(one -> one.asked().stream())
                .filter(one -> one.kind().equals(kind))
                .count();
        long missed = documents.stream()
                .flatMap(one -> one.missed().stream())
                .filter(one -> one.kind().equals(kind))
                .count();
        long alarms = documents.stream()
                .flatMap(one -> one.falseAlarms().stream())
                .filter(fault -> fault.kind().equals(kind))
                .count();
        return List.of(kind, asked - missed + " of " + asked, String.valueOf(alarms));
    }
}
