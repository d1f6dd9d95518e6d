package org.readout.eval.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.eval.Evaluation;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.model.Event;
import org.readout.model.Role;

/** {@code readout eval plover}: the root of each sentence, end to end, no actors given. */
public final class PloverSuite implements Suite {
    static final Measure ROOT = new Measure("root", "PLOVER root", true);
    static final Measure ACTORS = new Measure("root_with_actors", "PLOVER root, with both actors found", true);

    private final EventFiles files;

    /** @param shared the folder that holds {@code gold/events} */
    public PloverSuite(Path shared) {
        this.files = EventFiles.in(shared);
    }

    @Override
    public String name() {
        return "plover";
    }

    @Override
    public String about() {
        return "1,050 sentences of news (not bundled; see --shared) against the PLOVER root of each";
    }

    @Override
    public Optional<String> missing() {
        return files.missing(EventFiles.ROOTS);
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        List<GoldSentence> sentences = files.roots();
        CodedSentences coded = new CodedSentences(
                lexicon, sentences.stream().map(GoldSentence::text).toList());
        Kinds kinds = Kinds.bundled();
        List<Judgement> judgements = sentences.stream()
                .flatMap(sentence -> judged(sentence, roots(coded.of(sentence.text()), kinds)).stream())
                .toList();
        return EventPage.evaluation(name(), judgements, List.of(ROOT, ACTORS), PageText.PLOVER);
    }

    /** The acts by root, in the order of the text. */
    private static Map<String, List<Event>> roots(List<Event> events, Kinds kinds) {
        Map<String, List<Event>> roots = new LinkedHashMap<>();
        events.forEach(event -> roots.computeIfAbsent(kinds.root(event), root -> new ArrayList<>())
                .add(event));
        return roots;
    }

    private static List<Judgement> judged(GoldSentence gold, Map<String, List<Event>> roots) {
        boolean both = roots.getOrDefault(gold.kind(), List.of()).stream().anyMatch(event -> both(gold, event));
        List<Judgement> judgements = new ArrayList<>();
        compare(judgements, gold, ROOT, roots, roots.containsKey(gold.kind()));
        compare(judgements, gold, ACTORS, roots, both);
        return judgements;
    }

    /** One right or missed, and a false alarm for every other root. */
    private static void compare(
            List<Judgement> judgements,
            GoldSentence gold,
            Measure measure,
            Map<String, List<Event>> roots,
            boolean right) {
        Item item = gold.item();
        judgements.add(
                right
                        ? Judgement.right(item, measure, gold.kind())
                        : Judgement.missed(item, measure, gold.kind(), String.join(" ", roots.keySet())));
        roots.keySet().stream()
                .filter(root -> !right || !root.equals(gold.kind()))
                .forEach(root -> judgements.add(Judgement.falseAlarm(item, measure, root, "labelled " + gold.kind())));
    }

    private static boolean both(GoldSentence gold, Event event) {
        return named(event, Role.SOURCE, gold.source()) && named(event, Role.TARGET, gold.target());
    }

    /** Whether an actor of the role is named in the words given, or these in the actor's. */
    private static boolean named(Event event, Role role, String words) {
        return event.actors().stream()
                .filter(actor -> actor.role() == role || actor.role() == Role.BOTH)
                .map(actor -> actor.evidence().quote())
                .anyMatch(quote -> !words.isBlank() && (quote.contains(words) || words.contains(quote)));
    }
}
