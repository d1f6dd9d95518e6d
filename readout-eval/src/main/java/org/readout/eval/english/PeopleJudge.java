package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Judgement;
import org.readout.eval.english.GoldPerson.GoldOffice;
import org.readout.model.Office;

/** Who is named in a document, and the offices stated for them. Who is only called by a title is not judged. */
final class PeopleJudge {
    private static final int OVERLAP = 2;

    private PeopleJudge() {}

    static Stream<Judgement> judge(Sheet sheet) {
        List<GoldPerson> named =
                sheet.gold().people().stream().filter(GoldPerson::named).toList();
        Pairing<GoldPerson, CodedPerson> pairing = Pairing.of(
                named,
                CodedPerson.of(sheet.coding()),
                (gold, coded) -> Identity.likeness(gold, coded.name(), coded.places()));
        List<Judgement> judgements = new ArrayList<>();
        pairing.pairs().forEach(pair -> {
            judgements.add(Judgement.right(
                    sheet.item(pair.gold().id()), Measures.PEOPLE, pair.gold().name()));
            judgements.addAll(offices(sheet, pair.gold(), pair.coded().offices()));
        });
        pairing.missed().forEach(gold -> {
            judgements.add(Judgement.missed(sheet.item(gold.id()), Measures.PEOPLE, gold.name(), "not coded"));
            judgements.addAll(offices(sheet, gold, List.of()));
        });
        pairing.rest().forEach(coded -> {
            judgements.add(Judgement.falseAlarm(
                    sheet.item(""), Measures.PEOPLE, coded.name(), "no person of this name, or one coded already"));
            coded.offices().forEach(office -> judgements.add(alarm(sheet, coded.name(), office)));
        });
        return judgements.stream();
    }

    private static List<Judgement> offices(Sheet sheet, GoldPerson person, List<Office> coded) {
        Pairing<GoldOffice, Office> pairing = Pairing.of(person.offices(), coded, PeopleJudge::likeness);
        List<Judgement> judgements = new ArrayList<>();
        pairing.pairs()
                .forEach(pair -> judgements.add(Judgement.right(
                        sheet.item(person.id()), Measures.OFFICES, pair.gold().words())));
        pairing.missed()
                .forEach(office -> judgements.add(Judgement.missed(
                        sheet.item(person.id()), Measures.OFFICES, office.words(), "not coded for " + person.name())));
        pairing.rest().stream()
                .filter(office -> person.offices().stream().noneMatch(gold -> again(gold, office)))
                .forEach(office -> judgements.add(alarm(sheet, person.name(), office)));
        return judgements;
    }

    private static int likeness(GoldOffice gold, Office office) {
        return (Overlap.any(gold.stated(), office.evidence()) ? OVERLAP : 0) + (again(gold, office) ? 1 : 0);
    }

    /** The same words, or some of them: "the President", when he is named again. */
    private static boolean again(GoldOffice gold, Office office) {
        return Content.of(gold.words()).containsAll(Content.of(office.words()));
    }

    private static Judgement alarm(Sheet sheet, String name, Office office) {
        return Judgement.falseAlarm(
                sheet.item(""),
                Measures.OFFICES,
                office.words(),
                "of " + name + " " + Overlap.where(List.of(office.evidence().span())));
    }
}
