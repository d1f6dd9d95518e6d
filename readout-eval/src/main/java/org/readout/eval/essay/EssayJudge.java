package org.readout.eval.essay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Participant;

/**
 * Compares the meetings coded from the essay with those of its annotation.
 *
 * <p>A held meeting is found if a coded one has exactly its people. Whatever did not take place, or is a kind of meeting and
 * not one, must not be counted: no coded meeting that counts, other than those found, may quote its passages.
 */
final class EssayJudge {
    static final Measure PRINCIPALS = new Measure("principals", "held meetings, by their people", false);
    static final Measure DATE = new Measure("date", "date", false);
    static final Measure BASIS = new Measure("basis", "basis of the date", false);
    static final Measure POLARITY = new Measure("polarity", "counted as held", false);
    static final Measure CONFLICTS = new Measure("conflicts", "conflict shown, or none", false);
    static final Measure NOT_COUNTED = new Measure("not_counted", "others never counted", false);
    static final List<Measure> MEASURES = List.of(PRINCIPALS, DATE, BASIS, POLARITY, CONFLICTS, NOT_COUNTED);

    private static final Set<String> NEVER_COUNTED = Set.of("negative", "phantom", "hypothetical", "attendance");

    private EssayJudge() {}

    static List<Judgement> judge(List<Gold> golds, List<Meeting> meetings) {
        List<Meeting> rest = new ArrayList<>(meetings);
        List<Judgement> judgements = new ArrayList<>();
        golds.stream().filter(Gold::held).forEach(gold -> {
            Optional<Meeting> found = rest.stream().filter(like(gold)).findFirst();
            found.ifPresent(rest::remove);
            judgements.addAll(found.map(meeting -> told(gold, meeting)).orElseGet(() -> List.of(missed(gold))));
        });
        golds.stream()
                .filter(gold -> gold.generic() || NEVER_COUNTED.contains(gold.polarity()))
                .forEach(gold -> judgements.add(notCounted(gold, rest)));
        return judgements;
    }

    private static Predicate<Meeting> like(Gold gold) {
        return meeting -> meeting.status().counts() && people(meeting).equals(gold.people());
    }

    private static Set<String> people(Meeting meeting) {
        return meeting.sides().stream()
                .flatMap(side -> side.principals().stream())
                .map(Participant::person)
                .map(person -> person.name(Language.ENGLISH))
                .collect(Collectors.toSet());
    }

    private static Judgement missed(Gold gold) {
        return Judgement.missed(item(gold), PRINCIPALS, names(gold), "no meeting of these people is coded as held");
    }

    private static List<Judgement> told(Gold gold, Meeting meeting) {
        Item item = item(gold);
        String date = Objects.requireNonNullElse(meeting.date().value(), "");
        String basis = meeting.date().basis().name().toLowerCase(Locale.ROOT);
        return List.of(
                Judgement.right(item, PRINCIPALS, names(gold)),
                Judgement.compared(item, DATE, gold.date(), date, where(meeting)),
                Judgement.compared(item, BASIS, gold.basis(), basis, where(meeting)),
                Judgement.compared(item, POLARITY, "counted", meeting.counts() ? "counted" : "not", where(meeting)),
                Judgement.compared(
                        item,
                        CONFLICTS,
                        shown(gold.conflicting()),
                        shown(!meeting.conflicts().isEmpty()),
                        where(meeting)));
    }

    private static Judgement notCounted(Gold gold, List<Meeting> rest) {
        List<Meeting> counted = rest.stream()
                .filter(Meeting::counts)
                .filter(meeting -> meeting.mentions().stream()
                        .anyMatch(mention -> gold.told().stream().anyMatch(mention.span()::overlaps)))
                .toList();
        String what = gold.generic() ? "generic" : gold.polarity();
        return counted.isEmpty()
                ? Judgement.right(item(gold), NOT_COUNTED, what)
                : Judgement.wrong(item(gold), NOT_COUNTED, what, "counted", where(counted.get(0)));
    }

    private static Item item(Gold gold) {
        return new Item(gold.id(), "", Language.ENGLISH);
    }

    private static String names(Gold gold) {
        return gold.people().stream().sorted().collect(Collectors.joining(", "));
    }

    private static String shown(boolean conflict) {
        return conflict ? "conflict" : "none";
    }

    /** Offsets only: the essay is not ours to print. */
    private static String where(Meeting meeting) {
        return meeting.mentions().stream()
                .map(mention ->
                        "[" + mention.span().start() + ", " + mention.span().end() + ")")
                .collect(Collectors.joining(" ", "offsets ", ""));
    }
}
