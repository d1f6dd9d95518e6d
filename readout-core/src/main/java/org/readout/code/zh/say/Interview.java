package org.readout.code.zh.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.SpeakerLabel;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;

/**
 * Who holds the word in a text of questions and answers, whose paragraphs open with labels: 问：……答：……, 【记者】……【甲】……,
 * 记者：……甲：……. What is answered runs to the next label, over all its paragraphs. Of a text in which nobody asks, all is told
 * by its narrator. Immutable.
 */
final class Interview {
    private static final String QUESTION = "？";

    /**
     * A label.
     *
     * @param asks true if who asks has the word from here
     * @param answerer who answers; absent where nobody could be told
     */
    private record Label(boolean asks, @Nullable Subject answerer) {}

    /** By the offset of the sentence it opens. */
    private final TreeMap<Integer, Label> labels;

    private Interview(TreeMap<Integer, Label> labels) {
        this.labels = labels;
    }

    static Interview of(List<Passage> passages, ChineseLexicon lexicon) {
        TreeMap<Integer, Label> labels = new TreeMap<>();
        Passage before = null;
        Subject last = null;
        for (Passage passage : passages) {
            boolean head = before == null
                    || before.sentence().paragraph() != passage.sentence().paragraph();
            Label label = head ? label(passage, last, lexicon) : null;
            if (label != null) {
                labels.put(passage.span().start(), label);
                last = label.answerer() == null ? last : label.answerer();
            }
            before = passage;
        }
        boolean interview = labels.values().stream().anyMatch(Label::asks)
                && labels.values().stream().anyMatch(label -> label.answerer() != null);
        return new Interview(interview ? labels : new TreeMap<>());
    }

    /** @param last who answered before; absent if nobody did */
    private static @Nullable Label label(Passage passage, @Nullable Subject last, ChineseLexicon lexicon) {
        String reading = passage.annotated().reading();
        if (lexicon.words("put_to").opens(reading, passage.span().start())) {
            return new Label(true, null);
        }
        return SpeakerLabel.at(reading, passage.span().start())
                .map(who -> {
                    String words = reading.substring(who.start(), who.end());
                    if (lexicon.words("asker").closes(words)) {
                        return new Label(true, null);
                    }
                    return lexicon.words("answer").closes(words)
                            ? new Label(false, answers(passage, who, last, lexicon))
                            : named(passage, who)
                                    .map(subject -> new Label(false, subject))
                                    .orElse(null);
                })
                .orElse(null);
    }

    /** 答： is who answered before, at first the spokesman the text names. */
    private static @Nullable Subject answers(
            Passage passage, Span who, @Nullable Subject last, ChineseLexicon lexicon) {
        Subject known = last == null ? spokesman(passage, lexicon) : last;
        return known == null ? null : again(known, passage, who);
    }

    /** 【甲】, 发言人甲：. */
    private static Optional<Subject> named(Passage passage, Span who) {
        return passage.all(Mention.OfPerson.class).stream()
                .filter(person ->
                        person.span().start() >= who.start() && person.name().end() == who.end())
                .findFirst()
                .map(person -> new Subject(
                        who,
                        List.of(new Actor(person.country(), null, person.person(), Role.SOURCE, passage.quote(who))),
                        Subject.Kind.PERSON));
    }

    private static Subject again(Subject last, Passage passage, Span who) {
        return new Subject(
                who,
                last.speakers().stream()
                        .map(one ->
                                new Actor(one.country(), one.sector(), one.person(), Role.SOURCE, passage.quote(who)))
                        .toList(),
                last.kind());
    }

    /** The spokesman the text names before the first answer, who is not labelled by name. */
    private static @Nullable Subject spokesman(Passage answer, ChineseLexicon lexicon) {
        return answer.annotated().mentions().stream()
                .filter(mention -> mention.span().end() <= answer.span().start())
                .filter(Mention.OfPerson.class::isInstance)
                .map(Mention.OfPerson.class::cast)
                .filter(person -> person.offices().stream()
                        .anyMatch(office -> lexicon.words("spokesman").closes(office.title())))
                .findFirst()
                .map(person -> new Subject(
                        person.span(),
                        List.of(new Actor(
                                person.country(),
                                null,
                                person.person(),
                                Role.SOURCE,
                                answer.annotated().quote(person.span()))),
                        Subject.Kind.PERSON))
                .orElse(null);
    }

    /** Who begins to answer with this sentence. */
    Optional<Subject> opens(Passage passage) {
        return Optional.ofNullable(labels.get(passage.span().start()))
                .flatMap(label -> Optional.ofNullable(label.answerer()));
    }

    /** True if somebody takes the word from whoever had it. */
    boolean turns(Passage passage) {
        return labels.containsKey(passage.span().start());
    }

    /** True if the sentence is part of an answer. */
    boolean answered(Passage passage) {
        Map.Entry<Integer, Label> label = labels.floorEntry(passage.span().start());
        return label != null && label.getValue().answerer() != null;
    }

    /** True of a sentence with which somebody asks: whoever had the word has it no more. */
    boolean takesOver(Passage passage) {
        Map.Entry<Integer, Label> label = labels.floorEntry(passage.span().start());
        boolean asked = label != null && label.getValue().asks();
        return turns(passage)
                || asked
                        && passage.between(
                                        passage.span().start(), passage.span().end())
                                .endsWith(QUESTION);
    }
}
