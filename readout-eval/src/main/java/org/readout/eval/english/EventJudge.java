package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.model.Event;
import org.readout.model.Status;

/** Acts other than contacts, which are judged as meetings. */
final class EventJudge {
    private static final int ALL_RIGHT = 40;
    private static final int FACT = 10;

    /** What is as good as the annotated status. */
    private static final Map<String, Set<Status>> STATUSES = Map.of(
            "occurred", Set.of(Status.OCCURRED),
            "planned", Set.of(Status.PLANNED),
            "hypothetical", Set.of(Status.HYPOTHETICAL, Status.URGED),
            "urged", Set.of(Status.URGED, Status.HYPOTHETICAL),
            "negated", Set.of(Status.NEGATED),
            "denied", Set.of(Status.DENIED, Status.DISPUTED, Status.NEGATED));

    private EventJudge() {}

    static Stream<Judgement> judge(Sheet sheet) {
        List<GoldEvent> golds =
                sheet.gold().events().stream().filter(gold -> !gold.consult()).toList();
        List<Event> coded = sheet.coding().events().stream()
                .filter(event -> !event.code().type().equals(GoldEvent.CONSULT))
                .toList();
        Pairing<GoldEvent, Event> pairing = Pairing.of(golds, coded, EventJudge::likeness);
        List<Judgement> judgements = new ArrayList<>();
        pairing.pairs().stream()
                .filter(pair -> !pair.gold().optional())
                .forEach(pair -> judgements.addAll(found(sheet, pair)));
        pairing.missed().stream()
                .filter(gold -> !gold.optional())
                .forEach(gold -> both(measure -> judgements.add(
                        Judgement.missed(sheet.item(gold.id()), measure, gold.toString(), why(sheet, gold, coded)))));
        pairing.rest().stream()
                .filter(event -> golds.stream().noneMatch(gold -> likeness(gold, event) > 0 && again(gold, pairing)))
                .forEach(event -> both(measure -> judgements.add(Judgement.falseAlarm(
                        sheet.item(""), measure, EventWords.of(event), "no such act told " + where(event)))));
        return judgements.stream();
    }

    private static void both(Consumer<Measure> judged) {
        judged.accept(Measures.EVENTS);
        judged.accept(Measures.EVENT_TYPE);
    }

    /** An act told at several places may be coded at each of them. */
    private static boolean again(GoldEvent gold, Pairing<GoldEvent, Event> pairing) {
        return gold.told().size() > 1 && pairing.of(gold).isPresent();
    }

    private static int likeness(GoldEvent gold, Event event) {
        int overlap = Overlap.likeness(gold.told(), event.evidence());
        if (overlap == 0 || !gold.types().contains(event.code().type())) {
            return 0;
        }
        int facts = (source(gold, event) ? 1 : 0) + (target(gold, event) ? 1 : 0) + (status(gold, event) ? 1 : 0);
        return overlap + facts * FACT + (facts == 3 ? ALL_RIGHT : 0);
    }

    private static List<Judgement> found(Sheet sheet, Pairing.Pair<GoldEvent, Event> pair) {
        GoldEvent gold = pair.gold();
        Event event = pair.coded();
        Item item = sheet.item(gold.id());
        boolean all = source(gold, event) && target(gold, event) && status(gold, event);
        return List.of(
                Judgement.right(item, Measures.EVENT_TYPE, gold.toString()),
                judged(item, Measures.EVENTS, all, pair),
                judged(item, Measures.EVENT_SOURCE, source(gold, event), pair),
                judged(item, Measures.EVENT_TARGET, target(gold, event), pair),
                judged(item, Measures.EVENT_STATUS, status(gold, event), pair));
    }

    private static Judgement judged(Item item, Measure measure, boolean right, Pairing.Pair<GoldEvent, Event> pair) {
        String where = where(pair.coded());
        return right
                ? Judgement.right(item, measure, pair.gold().toString())
                : Judgement.wrong(item, measure, pair.gold().toString(), EventWords.of(pair.coded()), where);
    }

    private static String where(Event event) {
        return Overlap.where(List.of(event.evidence().span()));
    }

    private static boolean source(GoldEvent gold, Event event) {
        return gold.reciprocal()
                ? gold.actors().containsAll(EventWords.sources(event))
                : gold.actors().equals(EventWords.sources(event));
    }

    /** Of a reciprocal act all states are actors: which of them is coded on which side does not matter. */
    private static boolean target(GoldEvent gold, Event event) {
        return gold.reciprocal()
                ? gold.actors().equals(EventWords.all(event))
                : gold.recipients().equals(EventWords.targets(event));
    }

    private static boolean status(GoldEvent gold, Event event) {
        return STATUSES.getOrDefault(gold.status(), Set.of()).contains(event.status());
    }

    private static String why(Sheet sheet, GoldEvent gold, List<Event> coded) {
        String others = coded.stream()
                .filter(event -> Overlap.any(gold.told(), event.evidence()))
                .map(event -> event.code().type().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
        String where = Silent.at(sheet, gold.told());
        return others.isEmpty() ? "no act coded " + where : "coded only as " + others + " " + where;
    }
}
