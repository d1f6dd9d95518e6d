package org.readout.code.zh.say;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Clauses;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;

/** Whom a pronoun means. Immutable. */
final class Referents {
    private static final int LONGEST = 8;
    /** Clauses at the head of a sentence in which its subject is looked for. */
    private static final int CLAUSES = 3;

    private final ChineseLexicon lexicon;

    Referents(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** 他表示: the subject of the sentence before, else who spoke last. */
    Optional<Subject> at(Passage passage, int start, Discourse discourse, Subjects subjects) {
        String rest = passage.after(start, LONGEST);
        Optional<String> plural = lexicon.words("plural").opening(rest);
        return plural.or(() -> lexicon.words("pronoun").all().stream()
                        .filter(rest::startsWith)
                        .filter(he -> !rest.startsWith("们", he.length()) && !he.equals("其"))
                        .findFirst())
                .flatMap(he -> {
                    Span span = new Span(start, start + he.length());
                    List<Actor> meant = plural.isPresent()
                            ? several(discourse, subjects)
                            : named(passage, start, discourse, subjects);
                    return meant.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Subject(span, meant, Subject.Kind.PRONOUN));
                });
    }

    /** 甲国检方表示，……。检方说: the body of the one who spoke last, by the end of its name. */
    Optional<Subject> body(Passage passage, int start, Discourse discourse) {
        return lexicon.words("same_body")
                .opening(passage.after(start, LONGEST))
                .flatMap(word -> discourse.last().stream()
                        .filter(actor -> actor.person() == null && actor.country() != null)
                        .filter(actor -> actor.evidence().quote().length() > word.length()
                                && actor.evidence().quote().endsWith(word))
                        .findFirst()
                        .map(actor -> {
                            Span span = new Span(start, start + word.length());
                            Actor again =
                                    new Actor(actor.country(), actor.sector(), null, Role.SOURCE, passage.quote(span));
                            return new Subject(span, List.of(again), Subject.Kind.STATE);
                        }));
    }

    /** 某某发表讲话，他呼吁……: the subject of the sentence itself comes first. */
    private List<Actor> named(Passage passage, int start, Discourse discourse, Subjects subjects) {
        List<Actor> here = Clauses.of(passage).starts().stream()
                .filter(clause -> clause < start)
                .limit(CLAUSES)
                .flatMap(clause -> subjects.person(passage, subjects.afterLead(passage, clause)).stream())
                .filter(subject -> subject.span().end() <= start)
                .findFirst()
                .map(subject -> subject.speakers().subList(0, 1))
                .orElse(List.of());
        return here.isEmpty() ? one(discourse, subjects) : here;
    }

    /** Who spoke last while a statement goes on, else the subject of the sentence before. */
    List<Actor> one(Discourse discourse, Subjects subjects) {
        Passage before = discourse.before();
        if (discourse.running() != null || before == null) {
            return discourse.last().stream().limit(1).toList();
        }
        return Clauses.of(before).starts().stream()
                .flatMap(clause -> subjects.person(before, subjects.afterLead(before, clause)).stream())
                .findFirst()
                .map(subject -> subject.speakers().subList(0, 1))
                .orElseGet(() -> before.all(Mention.OfPerson.class).isEmpty()
                        ? discourse.last().stream()
                                .filter(actor -> actor.person() != null)
                                .limit(1)
                                .toList()
                        : List.of());
    }

    /** The group that speaks; those of several states who open the sentence before; else those it lists last, as one group. */
    private static List<Actor> several(Discourse discourse, Subjects subjects) {
        Passage before = discourse.before();
        boolean group =
                discourse.running() != null && discourse.last().stream().allMatch(actor -> actor.person() == null);
        if (before == null || group || discourse.last().size() > 1) {
            return discourse.last();
        }
        List<Actor> listed =
                subjects.listed(before, subjects.afterLead(before, before.span().start()));
        if (listed.stream().map(Actor::country).distinct().count() > 1) {
            return listed;
        }
        return before.mentions().stream()
                .filter(Mention.OfPerson.class::isInstance)
                .map(Mention.OfPerson.class::cast)
                .reduce((earlier, later) -> later)
                .filter(person -> discourse.last().stream()
                        .noneMatch(actor -> person.person().equals(actor.person())))
                .map(person ->
                        List.of(new Actor(person.country(), null, null, Role.SOURCE, before.quote(person.span()))))
                .orElse(List.of());
    }
}
