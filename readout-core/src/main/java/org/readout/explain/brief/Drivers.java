package org.readout.explain.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.explain.verdict.Assertion;
import org.readout.model.Country;
import org.readout.model.Driver;
import org.readout.model.Evidence;

/** What authors say moves each side: interests first, then pressures, in their words. */
final class Drivers {
    private static final int MOST_INTERESTS = 2;
    private static final int MOST_PRESSURES = 3;
    private static final int SHORT = 31;
    private static final int SHORTER = 28;
    private static final int HABIT = 28;

    private Drivers() {}

    static Stream<Line> lines(Material material) {
        return Stream.concat(
                Stream.of(material.a(), material.b()).flatMap(side -> of(material, side)), habit(material).stream());
    }

    private static Stream<Line> of(Material material, Country side) {
        List<Driver> shown = new ArrayList<>(of(material, side, Driver.Kind.INTEREST, MOST_INTERESTS));
        shown.addAll(of(material, side, Driver.Kind.PRESSURE, MOST_PRESSURES));
        return shown.isEmpty()
                ? Stream.of()
                : Stream.of(new Sentence()
                        .named(material.names().of(side), shown.get(0).evidence())
                        .words(": ")
                        .series(shown, (s, one) -> say(material, s, one))
                        .words(".")
                        .as(Part.DRIVERS, 2));
    }

    private static void say(Material material, Sentence sentence, Driver one) {
        Evidence cause = one.cause();
        if (cause != null) {
            sentence.quoted(cause).words(" ");
        }
        sentence.quotedFrom(one.evidence(), cause == null ? SHORT : SHORTER);
        material.analyses().stream()
                .flatMap(analysis -> analysis.asserted().stream())
                .flatMap(claim -> claim instanceof Assertion.Extreme extreme ? Stream.of(extreme) : Stream.empty())
                .filter(extreme -> one.evidence().within(extreme.words()))
                .findFirst()
                .ifPresent(
                        extreme -> sentence.words(" since ").dated(Days.of(extreme.since()), List.of(extreme.words())));
    }

    /** What is done as ever tells of no change. */
    private static Optional<Line> habit(Material material) {
        return material.analyses().stream()
                .flatMap(one -> one.drivers().stream())
                .filter(one -> one.kind() == Driver.Kind.HABIT)
                .findFirst()
                .map(one -> new Sentence()
                        .words("Habit: ")
                        .quotedFrom(one.evidence(), HABIT)
                        .words(".")
                        .as(Part.AGAINST, 2));
    }

    private static List<Driver> of(Material material, Country side, Driver.Kind kind, int most) {
        Set<Integer> sentences = new HashSet<>();
        return material.analyses().stream()
                .flatMap(one -> one.drivers().stream())
                .filter(one -> one.side().equals(side) && one.kind() == kind)
                .filter(one -> sentences.add(sentence(one)))
                .limit(most)
                .toList();
    }

    /** Where its sentence begins, near enough: of one sentence the first is enough. */
    private static int sentence(Driver one) {
        String text = one.evidence().text().content();
        int start = one.evidence().span().start();
        return Math.max(text.lastIndexOf('\n', start), text.lastIndexOf(". ", start));
    }
}
