package org.readout.explain.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Driver;

/** What authors say moves each side: interests first, then pressures, in their words. */
final class Drivers {
    private static final int MOST = 2;

    private Drivers() {}

    static Stream<Line> lines(Material material) {
        return Stream.of(material.a(), material.b()).flatMap(side -> of(material, side));
    }

    private static Stream<Line> of(Material material, Country side) {
        List<Driver> shown = new ArrayList<>(of(material, side, Driver.Kind.INTEREST));
        shown.addAll(of(material, side, Driver.Kind.PRESSURE));
        return shown.isEmpty()
                ? Stream.of()
                : Stream.of(new Sentence()
                        .named(material.names().of(side), shown.get(0).evidence())
                        .words(": ")
                        .list(shown, (s, one) -> s.quoted(one.evidence()))
                        .words(".")
                        .as(Part.DRIVERS, 3));
    }

    private static List<Driver> of(Material material, Country side, Driver.Kind kind) {
        Set<Integer> paragraphs = new HashSet<>();
        return material.analyses().stream()
                .flatMap(one -> one.drivers().stream())
                .filter(one -> one.side().equals(side) && one.kind() == kind)
                .filter(one -> paragraphs.add(paragraph(one)))
                .limit(MOST)
                .toList();
    }

    /** Where its paragraph begins: of one paragraph the first is enough. */
    private static int paragraph(Driver one) {
        return one.evidence()
                .text()
                .content()
                .lastIndexOf('\n', one.evidence().span().start());
    }
}
