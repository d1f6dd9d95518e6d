package org.readout.eval.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Measure;
import org.readout.eval.Share;
import org.readout.model.Language;
import org.readout.model.Verdict;

/** The report of {@code eval verify}: figures, kinds and names, no words of the essay. */
record VerifyPage(Judged essay, List<Copy> copies, List<Judged> analyses) {
    private static final double SET = 0.85;
    private static final String ABOUT =
            """
            Generated, not written by hand:

                ./readout eval verify --shared ../shared --page docs/eval/verify.md

            What `verify FILE` says of claims, held against the evening news of 2012 to 2020. The essay's verdicts (`essay.tsv`) were
            written down from what was asked for and from the transcripts; so were the ten analyses of our own, true and false claims
            planted in them and each marked with the verdict it should get, before any claim was judged. A verdict is right if the one
            whose words have most in common with a marked claim of its kind is the one expected. Odd analyses may be looked at, even
            ones are the test half. The twenty copies of the essay have a date moved, a rank swapped, a phrase negated or a level
            changed (`changes.tsv`); the verdicts that must change were named before, and no other may.
            """;

    /** A figure. */
    record Row(String what, String figure, String set, boolean reached) {
        List<String> cells() {
            return List.of(what, figure, set, set.isEmpty() ? "" : reached ? "yes" : "**no**");
        }
    }

    List<Row> rows() {
        int asked = essay.expected().size();
        long changed = copies.stream().filter(Copy::right).count();
        long wrongly = Stream.concat(Stream.of(essay), analyses.stream())
                .mapToLong(one -> one.wronglyContradicted().size())
                .sum();
        return List.of(
                new Row("essay: verdicts as expected", essay.right() + " of " + asked, "all", essay.right() == asked),
                new Row(
                        "copies of which the verdicts changed as planted, and no other",
                        changed + " of " + copies.size(),
                        "all",
                        changed == copies.size()),
                share("analyses: claims judged right", analyses),
                share("the same, odd half", half(false)),
                share("the same, test half", half(true)),
                new Row("true claims contradicted", String.valueOf(wrongly), "0", wrongly == 0));
    }

    private static Row share(String what, List<Judged> some) {
        int right = some.stream().mapToInt(one -> (int) one.right()).sum();
        int all = some.stream().mapToInt(one -> one.expected().size()).sum();
        Share share = Share.of(right, all);
        boolean reached = share != null && share.value() >= SET;
        return new Row(
                what,
                String.format(Locale.ROOT, "%d of %d, %s", right, all, Markdown.share(share)),
                String.format(Locale.ROOT, "at least %.2f", SET),
                reached);
    }

    private List<Judged> half(boolean test) {
        return analyses.stream().filter(one -> Texts.test(one.name()) == test).toList();
    }

    String markdown() {
        return new Markdown()
                .heading(1, "Verdicts on analyses")
                .paragraph(ABOUT)
                .table(
                        List.of("figure", "measured", "set", "reached"),
                        rows().stream().map(Row::cells).toList())
                .heading(2, "The essay, claim by claim")
                .table(
                        List.of("kind", "claim", "expected", "given"),
                        essay.expected().stream()
                                .map(claim -> List.of(
                                        claim.kind(), claim.about(), word(claim.judgement()), given(essay, claim)))
                                .toList())
                .heading(2, "Copies with something changed")
                .table(
                        List.of("copy", "changed", "as planted", "others that changed"),
                        copies.stream()
                                .map(copy -> List.of(
                                        copy.change().name(),
                                        copy.change().what(),
                                        copy.missed().isEmpty() ? "yes" : "**no**",
                                        String.valueOf(copy.strayed().size())))
                                .toList())
                .heading(2, "The analyses")
                .table(
                        List.of("analysis", "claims", "right", "true ones contradicted"),
                        analyses.stream()
                                .map(one -> List.of(
                                        one.name(),
                                        String.valueOf(one.expected().size()),
                                        String.valueOf(one.right()),
                                        String.valueOf(one.wronglyContradicted().size())))
                                .toList())
                .heading(2, "By verdict expected, all analyses")
                .table(
                        List.of("verdict", "claims", "right"),
                        Stream.of(Verdict.Judgement.values())
                                .map(this::byVerdict)
                                .toList())
                .page();
    }

    private List<String> byVerdict(Verdict.Judgement judgement) {
        long all = 0;
        long right = 0;
        for (Judged one : analyses) {
            List<Expected> those = one.expected().stream()
                    .filter(claim -> claim.judgement() == judgement)
                    .toList();
            all += those.size();
            right += those.stream().filter(one::right).count();
        }
        return List.of(word(judgement), String.valueOf(all), String.valueOf(right));
    }

    /** What is not right in the essay, its copies and the odd half. */
    List<Judgement> mistakes() {
        List<Judgement> mistakes = new ArrayList<>();
        Stream.concat(Stream.of(essay), half(false).stream()).forEach(one -> {
            one.expected().stream()
                    .filter(claim -> !one.right(claim))
                    .forEach(claim -> mistakes.add(Judgement.wrong(
                            item(one.name()),
                            new Measure(claim.kind(), claim.kind(), false),
                            claim.place() + " " + word(claim.judgement()),
                            given(one, claim),
                            one.on(claim).map(Verdict::asserted).orElse(""))));
            one.wronglyContradicted()
                    .forEach(verdict -> mistakes.add(Judgement.falseAlarm(
                            item(one.name()),
                            new Measure(verdict.kind(), verdict.kind(), false),
                            verdict.asserted(),
                            "contradicted")));
        });
        copies.stream()
                .filter(copy -> !copy.right())
                .forEach(copy -> mistakes.add(Judgement.wrong(
                        item(copy.change().name()),
                        new Measure("copy", "copy", false),
                        String.valueOf(copy.missed()),
                        String.valueOf(copy.strayed()),
                        copy.change().what())));
        return mistakes;
    }

    private static Item item(String name) {
        return new Item(name, "", Language.ENGLISH);
    }

    private static String given(Judged judged, Expected claim) {
        return judged.on(claim).map(verdict -> word(verdict.judgement())).orElse("not read");
    }

    private static String word(Verdict.Judgement judgement) {
        return judgement.name().toLowerCase(Locale.ROOT);
    }
}
