package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Rungs;
import org.readout.export.shape.Words;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Person;
import org.readout.model.Repair;
import org.readout.model.Silence;
import org.readout.model.Statement;
import org.readout.model.Wording;

/** Everything coded from a document, by kind, each with its quote; and why sentences yielded nothing. */
final class CodingView {
    private static final int SILENT_SENTENCES = 3;

    private CodingView() {}

    static List<String> lines(Coding coding, List<Rungs> ladders) {
        List<String> lines = new ArrayList<>();
        heading("Meetings", coding.meetings(), lines);
        coding.meetings().forEach(meeting -> MeetingView.lines(meeting).forEach(line -> lines.add("  " + line)));
        section("Statements", coding.statements(), CodingView::statement, lines);
        heading("Events", coding.events(), lines);
        EventView.lines(coding.events()).forEach(line -> lines.add("  " + line));
        section("Wordings", coding.wordings(), CodingView::wording, lines);
        heading("Ladders, rung 1 the lowest", ladders, lines);
        lines.addAll(CompareTables.ladder(ladders));
        section("Claims", coding.claims(), CodingView::claim, lines);
        heading("Events known from elsewhere", coding.imported(), lines);
        ImportView.events(coding.imported()).forEach(line -> lines.add("  " + line));
        heading("Values known from elsewhere", coding.values(), lines);
        ImportView.values(coding.values()).forEach(line -> lines.add("  " + line));
        TextView.lines(coding).forEach(lines::add);
        repairs(coding.repairs(), lines);
        silences(coding.whyNothing(), lines);
        return lines;
    }

    static void heading(String name, List<?> items, List<String> lines) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(name + " (" + items.size() + ")");
        }
    }

    private static <T> void section(String name, List<T> items, Function<T, String> line, List<String> lines) {
        heading(name, items, lines);
        items.forEach(item -> lines.add("  " + line.apply(item)));
    }

    private static String statement(Statement statement) {
        Person person = statement.speaker().person();
        String speaker =
                person == null ? Phrase.oneLine(statement.speaker().evidence().quote()) : Phrase.person(person);
        return code(statement.speaker().country()) + "  " + speaker
                + (statement.addressee() == null ? "" : " to " + statement.addressee())
                + ": " + (statement.negated() ? "not said, " : "") + statement.stance()
                + (statement.restated() ? ", restated" : "")
                + (statement.topic() == null ? "" : " about " + Phrase.quote(statement.topic()))
                + (statement.issues().isEmpty() ? "" : " on " + String.join(", ", statement.issues()))
                + through(statement)
                + "  " + Phrase.quote(statement.evidence());
    }

    private static String through(Statement statement) {
        return statement.chain().isEmpty()
                ? ""
                : ", according to "
                        + statement.chain().stream()
                                .map(Phrase::oneLine)
                                .collect(Collectors.joining(", according to "));
    }

    private static String wording(Wording wording) {
        Person speaker = wording.speaker();
        return code(wording.side()) + "  " + wording.formula()
                + (speaker == null ? "" : " by " + Phrase.person(speaker))
                + ": " + Words.of(wording.presence()).replace('_', ' ') + quotes(wording.evidence());
    }

    private static String claim(Claim claim) {
        return claim.dyad() + "  " + Words.of(claim.direction()) + ", " + Words.of(claim.status())
                + (claim.view() == null ? "" : ", view of " + Phrase.oneLine(claim.view()))
                + (claim.hedges().isEmpty() ? "" : ", hedged" + quotes(claim.hedges()))
                + "  " + Phrase.quote(claim.evidence());
    }

    /** What a reader would mend, each kind of it once. */
    private static void repairs(List<Repair> repairs, List<String> lines) {
        heading("Repairs a reader would make", repairs, lines);
        repairs.stream()
                .collect(Collectors.groupingBy(CodingView::repair, TreeMap::new, Collectors.counting()))
                .forEach((repair, times) -> lines.add("  " + repair + (times == 1 ? "" : " (" + times + " times)")));
    }

    private static String repair(Repair repair) {
        return repair.kind().replace('_', ' ') + ": "
                + visible(repair.evidence().quote()) + " reads " + visible(repair.expected());
    }

    /** White space by its code, since otherwise the damage could not be seen. */
    private static String visible(String text) {
        return Phrase.oneLine(text).replace('\u00a0', ' ').isBlank()
                ? text.codePoints().mapToObj(c -> String.format("U+%04X", c)).collect(Collectors.joining(" "))
                : "“" + Phrase.oneLine(text) + "”";
    }

    private static void silences(List<Silence> silences, List<String> lines) {
        heading("Sentences that yielded nothing", silences, lines);
        Map<String, List<Silence>> byReason =
                silences.stream().collect(Collectors.groupingBy(Silence::reason, TreeMap::new, Collectors.toList()));
        byReason.forEach((reason, all) -> {
            lines.add("  " + reason.replace('_', ' ') + " (" + all.size() + ")");
            all.stream().limit(SILENT_SENTENCES).forEach(one -> sentence(one.evidence(), lines));
        });
    }

    private static void sentence(@Nullable Evidence sentence, List<String> lines) {
        if (sentence != null) {
            lines.add("    " + Phrase.quote(sentence));
        }
    }

    private static String code(@Nullable Country country) {
        return country == null ? "---" : country.code();
    }

    private static String quotes(List<Evidence> evidence) {
        return evidence.stream().map(Phrase::quote).collect(Collectors.joining(", ", " ", ""));
    }
}
