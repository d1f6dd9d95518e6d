package org.readout.code.zh.say;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Clauses;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Span;

/** Texts as subjects: 声明指出 goes on to speak for its author, a joint statement for both sides. Immutable. */
final class Texts {
    private static final int LONGEST = 8;

    private final ChineseLexicon lexicon;
    private final Bodies bodies;

    Texts(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new Bodies(lexicon);
    }

    /** @param before whom the text before names as its author */
    Optional<Subject> at(Passage passage, int start, Discourse discourse, Supplier<List<Actor>> before) {
        return named(passage.after(start, LONGEST)).flatMap(words -> {
            Span span = new Span(start, start + words.length());
            List<Actor> authors = lexicon.words("joint_text").has(words)
                    ? discourse.counterparts().speakers(passage.quote(span))
                    : author(discourse, before);
            return authors.isEmpty() ? Optional.empty() : Optional.of(new Subject(span, authors, Subject.Kind.TEXT));
        });
    }

    /** 美国国防部发表的声明……。声明称: the body the sentence before names as the author, else who spoke there. */
    private List<Actor> author(Discourse discourse, Supplier<List<Actor>> spoke) {
        Passage before = discourse.before();
        if (discourse.running() != null || before == null) {
            return spoke.get();
        }
        List<Actor> speakers = spoke.get();
        boolean told = lexicon.words("author_text")
                        .within(before.between(
                                before.span().start(), before.span().end()))
                || lexicon.words("carrier")
                        .within(before.between(
                                before.span().start(), before.span().end()));
        return speakers.isEmpty()
                ? !told
                        ? List.of()
                        : Clauses.of(before).starts().stream()
                                .flatMap(clause -> bodies.at(before, clause + source(before, clause)).stream())
                                .findFirst()
                                .map(Subject::speakers)
                                .orElse(discourse.last())
                : speakers;
    }

    private int source(Passage before, int clause) {
        String rest = before.after(clause, LONGEST);
        return lexicon.words("source").opening(rest).map(String::length).orElse(0);
    }

    private Optional<String> named(String rest) {
        return Stream.of("joint_text", "author_text", "carrier")
                .flatMap(kind -> lexicon.words(kind).opening(rest).stream())
                .findFirst();
    }
}
