package org.readout.code.zh.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.StateGroups;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Span;

/** Several states that met at one table and speak together: 三方表示, 与会领导人积极评价, 七国集团外长指出. Immutable. */
record Tables(ChineseLexicon lexicon) {
    private static final int FEWEST = 3;
    /** More than these speak for their organisation. */
    private static final int MOST = 8;

    private static final int LONGEST = 24;

    /** Whoever of several such words names stands at an offset. */
    Optional<Subject> at(Passage passage, int start, Discourse discourse) {
        return told(passage, start, discourse).or(() -> group(passage, start));
    }

    private Optional<Subject> told(Passage passage, int start, Discourse discourse) {
        String rest = passage.after(start, LONGEST);
        return IntStream.rangeClosed(FEWEST, MOST)
                .boxed()
                .flatMap(seats -> lexicon.words("table_of_" + seats).opening(rest).stream()
                        .flatMap(word -> discourse.counterparts().table(seats).stream()
                                .map(states -> subject(passage, start, word.length(), states))))
                .findFirst()
                .or(() -> all(passage, start, rest, discourse));
    }

    /** 与会领导人, and 其他与会领导人 but for whoever spoke last. */
    private Optional<Subject> all(Passage passage, int start, String rest, Discourse discourse) {
        int others =
                lexicon.words("table_others").opening(rest).map(String::length).orElse(0);
        return lexicon.words("table_all")
                .opening(rest, others)
                .flatMap(word -> discourse.counterparts().table(0).map(table -> {
                    List<Country> states = new ArrayList<>(table);
                    if (others > 0) {
                        discourse.last().forEach(actor -> states.remove(actor.country()));
                    }
                    return subject(passage, start, others + word.length(), states);
                }))
                .filter(subject -> subject.speakers().size() > 1);
    }

    /** 七国集团外长: who holds the office in each of the states of a group. */
    private Optional<Subject> group(Passage passage, int start) {
        String rest = passage.after(start, LONGEST);
        @Nullable LocalDate day = passage.annotated().document().published();
        return lexicon.groups().in(rest, day).stream()
                .filter(hit -> hit.span().start() == 0 && hit.members().size() <= MOST)
                .findFirst()
                .flatMap(hit -> office(passage, start, rest, hit));
    }

    private Optional<Subject> office(Passage passage, int start, String rest, StateGroups.Hit hit) {
        return lexicon.words("group_office")
                .opening(rest, hit.span().end())
                .map(office -> subject(passage, start, hit.span().end() + office.length(), hit.members()));
    }

    private static Subject subject(Passage passage, int start, int length, List<Country> states) {
        Span span = new Span(start, start + length);
        return new Subject(
                span,
                states.stream()
                        .sorted()
                        .map(state -> new Actor(state, "GOV", null, Role.SOURCE, passage.quote(span)))
                        .toList(),
                Subject.Kind.JOINT);
    }
}
