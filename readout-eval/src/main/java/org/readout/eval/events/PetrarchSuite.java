package org.readout.eval.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.eval.Evaluation;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.model.Actor;
import org.readout.model.Event;
import org.readout.model.Language;
import org.readout.model.Role;
import org.readout.pipeline.BadRequest;

/** {@code readout eval petr2}: which state did what to which, in the validation records of PETRARCH-2. */
public final class PetrarchSuite implements Suite {
    static final Measure ACT = new Measure("dyad_root", "states and CAMEO root", true);

    private final EventFiles files;

    /** @param shared the folder that holds {@code gold/events} */
    public PetrarchSuite(Path shared) {
        this.files = EventFiles.in(shared);
    }

    @Override
    public String name() {
        return "petr2";
    }

    @Override
    public String about() {
        return "the validation records of PETRARCH-2 (not bundled; see --shared)";
    }

    @Override
    public Optional<String> missing() {
        return files.missing(EventFiles.PETRARCH);
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        List<PetrarchSentence> sentences = PetrarchSentence.read(content());
        CodedSentences coded = new CodedSentences(
                lexicon, sentences.stream().map(PetrarchSentence::text).toList());
        List<Judgement> judgements = sentences.stream()
                .flatMap(sentence -> judged(sentence, acts(coded.of(sentence.text()))).stream())
                .toList();
        return EventPage.evaluation(name(), judgements, List.of(ACT), PageText.PETRARCH);
    }

    private String content() {
        try {
            return Files.readString(files.file(EventFiles.PETRARCH));
        } catch (IOException e) {
            throw new BadRequest(files.file(EventFiles.PETRARCH) + " cannot be read (" + e.getMessage() + ")");
        }
    }

    /** Source, target and root of every act between two states; what both do to each other counts both ways. */
    private static Set<String> acts(List<Event> events) {
        Set<String> acts = new TreeSet<>();
        for (Event event : events) {
            for (Actor source : event.actors()) {
                for (Actor target : event.actors()) {
                    if (between(source, target)) {
                        acts.add(PetrarchSentence.act(
                                String.valueOf(source.country()),
                                String.valueOf(target.country()),
                                event.code().cameo()));
                    }
                }
            }
        }
        return acts;
    }

    private static boolean between(Actor source, Actor target) {
        return source != target
                && state(source)
                && state(target)
                && source.role() != Role.TARGET
                && target.role() != Role.SOURCE;
    }

    private static boolean state(Actor actor) {
        return actor.country() != null
                && !PetrarchSentence.state(actor.country().toString()).isEmpty();
    }

    private static List<Judgement> judged(PetrarchSentence sentence, Set<String> found) {
        Item item = new Item(sentence.id(), "", Language.ENGLISH);
        List<Judgement> judgements = new ArrayList<>();
        for (String act : new TreeSet<>(sentence.acts())) {
            judgements.add(
                    found.contains(act)
                            ? Judgement.right(item, ACT, act)
                            : Judgement.missed(item, ACT, act, String.join(", ", found)));
        }
        found.stream()
                .filter(act -> !sentence.acts().contains(act))
                .forEach(act -> judgements.add(Judgement.falseAlarm(item, ACT, act, "not in the record")));
        return judgements;
    }
}
