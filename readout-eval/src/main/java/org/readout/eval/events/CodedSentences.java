package org.readout.eval.events;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.ingest.Intake;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.ingest.SentenceLines;
import org.readout.lexicon.Lexicon;
import org.readout.model.Event;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.intake.Reader;
import org.readout.pipeline.meeting.MeetingActs;

/** What {@code readout code --sentences} makes of sentences: the same path, from the line to the acts. */
final class CodedSentences {
    private final Map<String, List<Event>> bySentence = new HashMap<>();

    CodedSentences(Lexicon lexicon, List<String> sentences) {
        Reader reader = Reader.of(lexicon);
        MeetingActs acts = new MeetingActs(lexicon.formats());
        List<String> texts = sentences.stream().distinct().toList();
        String lines = IntStream.range(0, texts.size())
                .mapToObj(i -> i + "\t" + texts.get(i))
                .collect(Collectors.joining("\n"));
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        List<Item> items = new ArrayList<>();
        new SentenceLines(IntakeOptions.plain(LocalDate.MAX), () -> new ByteArrayInputStream(bytes))
                .read("-", collecting(items));
        items.forEach(item -> bySentence.put(
                texts.get(Integer.parseInt(item.document().title())), acts.all(reader.read(item.document()))));
    }

    private static Intake collecting(List<Item> items) {
        return new Intake() {
            @Override
            public void item(Item item) {
                items.add(item);
            }

            @Override
            public void problem(Problem problem) {
                throw new BadRequest(problem.toString());
            }
        };
    }

    List<Event> of(String sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }
}
