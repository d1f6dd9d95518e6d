package org.readout.actor.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;

/**
 * The person a segment names: in full, or by a family name that one person can be meant by.
 *
 * @param state whose people are meant first, asked for only of a family name; empty if none is told
 */
record SegmentPerson(Folded text, Segment segment, @Nullable LocalDate day, Supplier<Optional<Country>> state) {
    /** The person named in full, or by a family name that one person can be meant by. */
    Optional<Naming.Known> one() {
        return named().filter(person -> !possessed());
    }

    /** Likewise, where the person is only whose somebody or something is: "the Obama administration". */
    Optional<Naming.Known> named() {
        return people().findFirst();
    }

    /** The person whose full name alone follows the name of a state. */
    Optional<Naming.Known> namedBehindPlace() {
        List<Hit> hits = segment.hits();
        boolean two = hits.size() == 2
                && hits.get(0).place(Naming.Form.NAME)
                && hits.get(0).span().end() + 1 == hits.get(1).span().start();
        return two ? hits.get(1).as(Naming.Known.class) : Optional.empty();
    }

    private Stream<Naming.Known> people() {
        return segment.hits().stream().flatMap(hit -> person(hit).stream());
    }

    /** True if a noun or a possessive follows the name, so that another actor is meant. */
    private boolean possessed() {
        Hit last = segment.hits().get(segment.hits().size() - 1);
        return person(last).isEmpty()
                || text.lower().startsWith("'s ", last.span().end());
    }

    private Optional<Naming.Known> person(Hit hit) {
        Optional<Naming.Known> known = hit.as(Naming.Known.class);
        if (known.isPresent()) {
            return known.filter(person -> hit.words(text) > 1 || strangers(hit).isEmpty());
        }
        Optional<Naming.Family> family = hit.as(Naming.Family.class);
        boolean title = segment.hits().stream()
                .anyMatch(one -> one.as(Naming.Agent.class).isPresent());
        boolean other = family.isEmpty() || hit.namings().get(0) != family.get() && !title;
        return other ? Optional.empty() : family.flatMap(one -> choice(hit, one, title));
    }

    private Optional<Naming.Known> choice(Hit hit, Naming.Family family, boolean title) {
        String words =
                text.lower().substring(segment.span().start(), segment.span().end());
        return FamilyChoice.of(
                family.with(strangers(hit)), words, title, day, state.get().orElse(null));
    }

    /** Hits that are no part of a name. */
    private List<Hit> surrounding(Hit hit) {
        return segment.hits().stream()
                .filter(other -> other != hit && !(other.namings().get(0) instanceof Naming.Family))
                .toList();
    }

    /** Words with a capital just before and behind a name that no table knows: a given name, perhaps of somebody else. */
    private List<String> strangers(Hit hit) {
        List<String> strangers = new ArrayList<>();
        int from = segment.span().start();
        int to = segment.span().end();
        for (Hit other : surrounding(hit)) {
            from = other.span().end() <= hit.span().start() ? other.span().end() : from;
            to = other.span().start() >= hit.span().end()
                    ? Math.min(to, other.span().start())
                    : to;
        }
        text.capitalised(from, hit.span().start(), strangers);
        text.capitalised(hit.span().end(), to, strangers);
        return strangers;
    }
}
