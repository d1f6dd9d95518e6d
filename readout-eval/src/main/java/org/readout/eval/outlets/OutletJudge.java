package org.readout.eval.outlets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.model.Coding;
import org.readout.model.Language;
import org.readout.model.Person;

/** Pairs what a text tells with what was coded, one to one. */
final class OutletJudge {
    static final Measure CONTACT = new Measure("contact", "contact found", true);
    static final Measure PRINCIPALS = new Measure("principals", "principals exact", false);
    static final Measure DATE = new Measure("date", "date exact", false);
    static final Measure FORM = new Measure("form", "form exact", false);
    static final Measure OFFICE = new Measure("office", "office found", false);
    static final Measure SPEAKER = new Measure("speaker", "person speaks", true);

    private final OutletText text;
    private final Coding coding;
    private final List<Judgement> judgements = new ArrayList<>();

    private OutletJudge(OutletText text, Coding coding) {
        this.text = text;
        this.coding = coding;
    }

    static List<Judgement> judge(OutletText text, Coding coding) {
        OutletJudge judge = new OutletJudge(text, coding);
        judge.contacts();
        judge.offices();
        judge.speakers();
        return judge.judgements;
    }

    private void contacts() {
        List<ToldContact> left = new ArrayList<>(coding.meetings().stream()
                .map(meeting -> ToldContact.of(meeting, text::written))
                .toList());
        List<ToldContact> expected = text.contacts().stream()
                .sorted(Comparator.comparing(ToldContact::optional))
                .toList();
        for (ToldContact told : expected) {
            Optional<ToldContact> found =
                    left.stream().filter(told::sameAs).max(Comparator.comparingInt(told::likeness));
            found.ifPresent(left::remove);
            if (!told.optional()) {
                found.ifPresentOrElse(one -> compare(told, one), () -> missed(CONTACT, told.toString()));
            }
        }
        left.stream()
                .filter(ToldContact::tookPlace)
                .filter(one -> one.states().size() > 1)
                .forEach(
                        one -> judgements.add(Judgement.falseAlarm(text.item(), CONTACT, one.toString(), text.text())));
    }

    private void compare(ToldContact told, ToldContact found) {
        judgements.add(Judgement.right(text.item(), CONTACT, told.toString()));
        compared(PRINCIPALS, told.who(), found.who());
        compared(DATE, told.date(), found.date());
        compared(FORM, told.form(), found.form());
    }

    private void compared(Measure measure, String expected, String found) {
        judgements.add(Judgement.compared(text.item(), measure, expected, found, text.text()));
    }

    private void missed(Measure measure, String expected) {
        judgements.add(Judgement.missed(text.item(), measure, expected, text.text()));
    }

    private void offices() {
        Set<String> coded = coding.meetings().stream()
                .flatMap(meeting -> meeting.sides().stream())
                .flatMap(side -> side.people().stream())
                .flatMap(person -> person.offices().stream()
                        .map(office -> text.written(person.person().name(Language.CHINESE)) + "=" + office.words()))
                .collect(Collectors.toCollection(TreeSet::new));
        coding.attested()
                .forEach(one -> coded.add(text.written(one.person().name(Language.CHINESE)) + "="
                        + one.office().words()));
        for (String office : text.offices()) {
            if (coded.contains(office)) {
                judgements.add(Judgement.right(text.item(), OFFICE, office));
            } else {
                missed(OFFICE, office);
            }
        }
    }

    private void speakers() {
        Set<String> coded = new LinkedHashSet<>();
        coding.statements()
                .forEach(said -> name(said.speaker().person()).ifPresent(name -> coded.add(text.written(name))));
        for (String speaker : text.speakers()) {
            if (coded.remove(speaker)) {
                judgements.add(Judgement.right(text.item(), SPEAKER, speaker));
            } else {
                missed(SPEAKER, speaker);
            }
        }
        coded.forEach(speaker -> judgements.add(Judgement.falseAlarm(text.item(), SPEAKER, speaker, text.text())));
    }

    private static Optional<String> name(@Nullable Person person) {
        return Optional.ofNullable(person).map(one -> one.name(Language.CHINESE));
    }
}
