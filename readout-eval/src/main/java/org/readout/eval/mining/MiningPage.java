package org.readout.eval.mining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.readout.compare.mining.Proposal;
import org.readout.eval.Markdown;
import org.readout.eval.Share;
import org.readout.eval.mining.FoundForms.Form;
import org.readout.model.FormulaKind;
import org.readout.pipeline.wording.Mined;

/** What the miner finds of the register, as rows and as a page. */
final class MiningPage {
    private static final int OFTEN = 10;
    private static final List<Integer> DEPTHS = List.of(200, 1_000, 5_000, Integer.MAX_VALUE);
    private static final double WANTED = 0.8;
    private static final double MOST_SECONDS = 60;

    private final FoundForms forms;
    private final Mined mined;
    private final double seconds;
    private final List<Form> all;

    MiningPage(FoundForms forms, Mined mined, double seconds) {
        this.forms = forms;
        this.mined = mined;
        this.seconds = seconds;
        this.all = forms.among(mined.proposals(), OFTEN);
    }

    /**
     * Shape of {@code --json}.
     *
     * @param proposals how many of the first proposals are looked at
     * @param forms forms of the register that stand in the texts ten times or more
     * @param found of them, those that are proposed, alone or within a longer phrase they mostly stand in
     * @param exact of them, those proposed letter by letter
     */
    record Row(String suite, int proposals, int forms, int found, int exact, double seconds) {}

    List<Row> rows() {
        return DEPTHS.stream().map(this::row).toList();
    }

    private Row row(int depth) {
        List<Form> at = at(depth);
        return new Row(
                "mining",
                Math.min(depth, mined.proposals().size()),
                at.size(),
                count(at, Form::found),
                count(at, Form::exact),
                Math.round(10 * seconds) / 10.0);
    }

    private List<Form> at(int depth) {
        List<Proposal> proposals = mined.proposals();
        return depth >= proposals.size() ? all : forms.among(proposals.subList(0, depth), OFTEN);
    }

    private static int count(List<Form> forms, Predicate<Form> which) {
        return (int) forms.stream().filter(which).count();
    }

    String markdown() {
        int found = count(all, Form::found);
        double share = (double) found / all.size();
        return new Markdown()
                .heading(1, "Formulas found without the register")
                .paragraph("Generated, not written by hand; seconds are of the machine it ran on:\n\n"
                        + "    ./readout eval mining --shared ../shared --page docs/eval/mining.md")
                .paragraph(String.format(
                        Locale.ROOT,
                        """
                        The diplomatic items of the evening news (新闻联播, 2012 to 2020) are coded with the register of formulas taken away,
                        and mined as `readout wording --mine` does. %,d readouts give %,d proposals in %.1f seconds (wanted: at most %.0f).
                        Of the Chinese forms of the register that stand in these texts %d times or more, %.0f%% are found (wanted: %.0f%%).""",
                        mined.readouts(),
                        mined.proposals().size(),
                        seconds,
                        MOST_SECONDS,
                        OFTEN,
                        100 * share,
                        100 * WANTED))
                .heading(2, "Found, by how many proposals are looked at")
                .table(List.of("first proposals", "forms", "found", "share [95%]", "letter by letter"), table())
                .heading(2, "By kind, among all proposals")
                .table(List.of("kind", "forms", "found", "share [95%]"), byKind())
                .heading(2, "How it is counted")
                .paragraph(
                        """
                        A form is found if it is proposed letter by letter, or if a longer phrase is proposed that makes up at least half of
                        its uses: proposals are maximal, so that 战略伙伴 is proposed as 全面战略伙伴关系 where it is nearly always part of it. Forms
                        with a gap are left out. A form is counted once, whatever formulas it belongs to; forms of one formula that nest
                        count each. Whether proposals are formulas is judged by people, not here.""")
                .page();
    }

    private List<List<String>> table() {
        return DEPTHS.stream()
                .map(this::row)
                .map(row -> List.of(
                        String.format(Locale.ROOT, "%,d", row.proposals()),
                        String.valueOf(row.forms()),
                        String.valueOf(row.found()),
                        Markdown.share(Share.of(row.found(), row.forms())),
                        String.valueOf(row.exact())))
                .toList();
    }

    private List<List<String>> byKind() {
        return Arrays.stream(FormulaKind.values())
                .map(kind -> row(
                        kind,
                        all.stream()
                                .filter(form -> form.formula().kind() == kind)
                                .toList()))
                .toList();
    }

    private static List<String> row(FormulaKind kind, List<Form> forms) {
        int found = count(forms, Form::found);
        return List.of(
                kind.name().toLowerCase(Locale.ROOT),
                String.valueOf(forms.size()),
                String.valueOf(found),
                Markdown.share(Share.of(found, forms.size())));
    }
}
