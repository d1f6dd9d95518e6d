package org.readout.code.zh.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotated;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Presence;
import org.readout.model.Sentence;
import org.readout.model.Wording;

/**
 * Cuts a very long document into stretches that are coded each for itself. What a sentence leaves open is looked for in the
 * sentences around it, so that the work for a stretch may grow faster than its length; of a fixed length, stretches keep the
 * work for a document in proportion to its own. Items of a bulletin are far shorter than one stretch.
 */
public final class Stretches {
    /** UTF-16 units after which a stretch ends with the sentence. */
    private static final int LONGEST = 10_000;

    private Stretches() {}

    /** In text order; the document itself if it is one stretch. */
    public static List<Annotated> of(Annotated annotated) {
        boolean one =
                annotated.reading().length() <= LONGEST || annotated.sentences().isEmpty();
        return one ? List.of(annotated) : cut(annotated);
    }

    /** One coding of what was coded from the stretches of a document, at least one, in their order. */
    public static Coding join(List<Coding> parts) {
        Coding first = parts.get(0);
        return parts.size() == 1
                ? first
                : first.but()
                        .meetings(all(parts, Coding::meetings))
                        .events(all(parts, Coding::events))
                        .statements(all(parts, Coding::statements))
                        .wordings(once(all(parts, Coding::wordings)))
                        .claims(all(parts, Coding::claims))
                        .whyNothing(
                                parts.stream().allMatch(Stretches::nothing)
                                        ? all(parts, Coding::whyNothing)
                                        : List.of())
                        .build();
    }

    private static boolean nothing(Coding part) {
        return part.meetings().isEmpty() && part.events().isEmpty();
    }

    private static <T> List<T> all(List<Coding> parts, Function<Coding, List<T>> what) {
        return parts.stream().flatMap(part -> what.apply(part).stream()).toList();
    }

    private record Said(String formula, @Nullable Country side, @Nullable Person speaker) {}

    /** A formula has one wording for each speaker, with every place. */
    private static List<Wording> once(List<Wording> wordings) {
        Map<Said, List<Evidence>> places = new LinkedHashMap<>();
        wordings.forEach(wording -> places.computeIfAbsent(
                        new Said(wording.formula(), wording.side(), wording.speaker()), said -> new ArrayList<>())
                .addAll(wording.evidence()));
        return places.entrySet().stream()
                .map(said -> new Wording(
                        said.getKey().formula(),
                        said.getKey().side(),
                        said.getKey().speaker(),
                        Presence.PRESENT,
                        said.getValue()))
                .toList();
    }

    private static List<Annotated> cut(Annotated annotated) {
        List<Annotated> stretches = new ArrayList<>();
        List<Sentence> sentences = annotated.sentences();
        int first = 0;
        int mention = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int end = sentences.get(i).span().end();
            if (end - sentences.get(first).span().start() >= LONGEST || i == sentences.size() - 1) {
                int next = after(annotated.mentions(), mention, end);
                stretches.add(stretch(annotated, sentences.subList(first, i + 1), mention, next));
                first = i + 1;
                mention = next;
            }
        }
        return stretches;
    }

    /** Index of the first mention that starts at or behind an offset. */
    private static int after(List<Mention> mentions, int from, int offset) {
        int next = from;
        while (next < mentions.size() && mentions.get(next).span().start() < offset) {
            next++;
        }
        return next;
    }

    private static Annotated stretch(Annotated whole, List<Sentence> sentences, int from, int to) {
        return new Annotated(
                whole.document(),
                whole.reading(),
                whole.frontMatter(),
                sentences,
                whole.mentions().subList(from, to),
                whole.repairs());
    }
}
