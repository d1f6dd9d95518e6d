package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import org.readout.lexicon.Lexicon;
import org.readout.model.Event;
import org.readout.model.PossibleTargets;
import org.readout.pipeline.Reader;
import org.readout.pipeline.TargetReader;

/** What the documents whose mistakes may be looked at tell about whom acts are done to. The others are never learned from. */
final class TargetLessons {
    private TargetLessons() {}

    static List<TargetLesson> read(Lexicon lexicon) {
        TargetReader reader = TargetReader.of(lexicon);
        return Documents.read(Reader.of(lexicon)).stream()
                .filter(sheet -> Halves.OPEN.contains(sheet.part()))
                .flatMap(sheet -> of(sheet, reader.read(sheet.document())).stream())
                .toList();
    }

    /** The acts whose type is right. */
    private static List<TargetLesson> of(Sheet sheet, List<PossibleTargets> possible) {
        List<GoldEvent> golds =
                sheet.gold().events().stream().filter(gold -> !gold.consult()).toList();
        List<Event> coded = possible.stream()
                .map(PossibleTargets::event)
                .filter(event -> !event.code().type().equals(GoldEvent.CONSULT))
                .toList();
        List<TargetLesson> lessons = new ArrayList<>();
        Pairing.of(golds, coded, EventJudge::likeness).pairs().forEach(pair -> possible.stream()
                .filter(one -> one.event() == pair.coded())
                .forEach(one -> lessons.add(TargetLesson.of(sheet.name(), pair.gold(), one))));
        return lessons;
    }
}
