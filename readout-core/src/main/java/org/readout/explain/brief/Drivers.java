package org.readout.explain.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Driver;

/** What authors say moves each side: interests first, then pressures, in their words. */
final class Drivers {
    private static final int MOST_INTERESTS = 2;
    private static final int MOST_PRESSURES = 3;
    private static final int SHORT = 44;

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
                        .list(shown, (s, one) -> s.quoted(one.evidence(), SHORT))
                        .words(".")
                        .as(Part.DRIVERS, 2));
    }

    /** What is done as ever tells of no change. */
    private static Optional<Line> habit(Material material) {
        return material.analyses().stream()
                .flatMap(one -> one.drivers().stream())
                .filter(one -> one.kind() == Driver.Kind.HABIT)
                .findFirst()
                .map(one -> new Sentence()
                        .words("Habit: ")
                        .quoted(one.evidence(), SHORT)
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
