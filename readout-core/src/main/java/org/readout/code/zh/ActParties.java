package org.readout.code.zh;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;

/** Who acts, and upon whom, by the pattern of a verb; see {@code event-verbs.tsv}. */
final class ActParties {
    private static final String TOWARD = "就对向针给";
    private static final String WITH = "同与和跟";
    /** 驱逐4名英国外交官: what may stand between verb and target. */
    private static final int NEAR = 8;

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final Span verb;
    private final List<Party> all;

    ActParties(Passage passage, ChineseLexicon lexicon, Span verb) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.verb = verb;
        this.all = Candidates.in(passage).stream()
                .filter(party -> party.country() != null)
                .toList();
    }

    /** Empty if the sentence does not name those the pattern needs. */
    List<Actor> by(String pattern, Told told) {
        return switch (pattern) {
            case "alone" ->
                source(TOWARD).map(s -> List.of(actor(s, Role.SOURCE))).orElse(List.of());
            case "against" -> against();
            case "upon" -> pair(source(TOWARD), source -> behind(source, TOWARD));
            case "strike" -> pair(source(TOWARD), source -> struck(source).or(() -> behind(source, TOWARD)));
            case "part" -> pair(source(WITH), source -> behind(source, WITH));
            case "joint" -> joint(told);
            default -> throw new IllegalArgumentException("'" + pattern + "' is no pattern of event-verbs.tsv");
        };
    }

    /** Where the subject ends: cues stand behind it; behind the first of both in 甲将同乙签署. */
    int subjectEnd(List<Actor> actors) {
        return all.stream()
                .filter(party -> actors.get(0).evidence().span().equals(party.span()))
                .findFirst()
                .map(party -> party.span().end())
                .orElse(passage.span().start());
    }

    private List<Actor> against() {
        Optional<Party> source = source(TOWARD);
        return pair(source, s -> struck(s).or(() -> behind(s, TOWARD)).or(() -> other(before(), s)));
    }

    private List<Actor> joint(Told told) {
        List<Party> before = Governed.of(passage, before(), "").free();
        Party last = before.isEmpty() ? null : before.get(before.size() - 1);
        Optional<Party> other = last == null ? Optional.empty() : other(before, last);
        if (last != null && other.isPresent()) {
            return List.of(actor(other.get(), Role.BOTH), actor(last, Role.BOTH));
        }
        return before.isEmpty() && new Parties(passage, lexicon).jointSubject(verb) ? again(told) : List.of();
    }

    /** 会谈后，双方签署协议: those who met last sign. */
    private List<Actor> again(Told told) {
        return told.last().stream()
                .flatMap(contact -> contact.sides().stream())
                .map(this::actor)
                .toList();
    }

    private Actor actor(Side side) {
        return new Actor(side.country(), "GOV", null, Role.BOTH, passage.quote(verb));
    }

    private List<Party> before() {
        return all.stream().filter(p -> p.span().end() <= verb.start()).toList();
    }

    private Optional<Party> source(String marks) {
        return Governed.of(passage, before(), marks).free().stream().reduce((earlier, later) -> later);
    }

    /** The party behind a preposition, before the verb or in its clause behind it. */
    private Optional<Party> behind(Party source, String marks) {
        int end = ActClause.around(passage, verb).span().end();
        List<Party> near = all.stream().filter(p -> p.span().start() < end).toList();
        return other(Governed.of(passage, near, marks).behind(), source);
    }

    private Optional<Party> struck(Party source) {
        int end = ActClause.around(passage, verb).span().end();
        return all.stream()
                .filter(p -> p.span().start() >= verb.end() && p.span().end() <= end)
                .findFirst()
                .filter(p -> p.span().start() - verb.end() <= NEAR && differ(p, source));
    }

    private List<Actor> pair(Optional<Party> source, Function<Party, Optional<Party>> target) {
        return source.flatMap(s -> target.apply(s).map(t -> List.of(actor(s, Role.SOURCE), actor(t, Role.TARGET))))
                .orElse(List.of());
    }

    /** The last party of another state. */
    private static Optional<Party> other(List<Party> parties, Party than) {
        return parties.stream().filter(p -> differ(p, than)).reduce((earlier, later) -> later);
    }

    private static boolean differ(Party a, Party b) {
        return !Objects.equals(a.country(), b.country());
    }

    private Actor actor(Party party, Role role) {
        @Nullable Country country = party.country();
        return new Actor(
                country,
                "GOV",
                party.people().isEmpty() ? null : party.people().get(0).person(),
                role,
                passage.quote(party.span()));
    }
}
