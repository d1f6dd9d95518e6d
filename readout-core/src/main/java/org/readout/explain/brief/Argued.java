package org.readout.explain.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.explain.verdict.Assertion;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.When;

/** By what authors argue: how long there was none, who was not met, which words came and went. Each is a claim and may be wrong. */
final class Argued {
    private final Material material;
    private final List<Assertion> asserted;
    private final List<Assertion> all;

    /** @param asserted what is asserted of the two, of {@code all} */
    private Argued(Material material, List<Assertion> asserted, List<Assertion> all) {
        this.material = material;
        this.asserted = asserted;
        this.all = all;
    }

    static Stream<Line> lines(Material material) {
        return material.analyses().stream().flatMap(one -> of(material, one));
    }

    private static Stream<Line> of(Material material, Material.Analysis one) {
        Set<Country> states = Set.of(material.a(), material.b());
        List<Assertion> asserted = one.asserted().stream()
                .filter(claim -> claim.states().equals(states))
                .toList();
        return Stream.of(
                        new Argued(material, asserted, one.asserted()).lines(),
                        Phrases.lines(material, asserted, one.statements()),
                        Resolve.lines(material, one.statements()))
                .flatMap(lines -> lines);
    }

    private Stream<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Optional<Line> since = of(Assertion.Since.class).findFirst().map(Argued::since);
        since.ifPresent(lines::add);
        of(Assertion.Encounter.class)
                .filter(one -> !one.held())
                .findFirst()
                .flatMap(one -> Contrast.line(material, one, all))
                .ifPresent(lines::add);
        // How long there was none says more than that they are rare.
        if (since.isEmpty()) {
            of(Assertion.Frequency.class).findFirst().map(Argued::frequency).ifPresent(lines::add);
        }
        return lines.stream();
    }

    private <T extends Assertion> Stream<T> of(Class<T> kind) {
        return asserted.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Line since(Assertion.Since claim) {
        List<Evidence> words = List.of(claim.words());
        Sentence sentence = new Sentence().words("No such meeting since ").dated(Days.of(claim.after()), words);
        gap(claim.after(), claim.before())
                .ifPresent(days -> sentence.more(s -> s.words(", ")
                        .computed(days, words)
                        .words(" before ")
                        .dated(Days.of(claim.before()), dates(claim))));
        return sentence.words(".").as(Part.ARGUED, 2);
    }

    /** The later day may be told elsewhere in the text. */
    private static List<Evidence> dates(Assertion.Since claim) {
        return Stream.concat(Stream.of(claim.words()), claim.before().evidence().stream())
                .distinct()
                .toList();
    }

    private static Optional<String> gap(When after, When before) {
        LocalDate first = after.earliest();
        LocalDate last = after.latest();
        LocalDate from = before.earliest();
        LocalDate to = before.latest();
        if (first == null || last == null || from == null || to == null) {
            return Optional.empty();
        }
        long least = ChronoUnit.DAYS.between(last, from);
        long most = ChronoUnit.DAYS.between(first, to);
        return Optional.of(
                least == most
                        ? String.format(Locale.ROOT, "%,d days", most)
                        : String.format(Locale.ROOT, "%,d to %,d days", least, most));
    }

    private static Line frequency(Assertion.Frequency claim) {
        return new Sentence()
                .computed(claim.rare() ? "Leaders met seldom" : "Leaders met often", List.of(claim.words()))
                .words(".")
                .as(Part.ARGUED, 3);
    }
}
