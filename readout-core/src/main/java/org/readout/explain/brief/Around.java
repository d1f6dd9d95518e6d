package org.readout.explain.brief;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.explain.verdict.Assertion;
import org.readout.model.Country;
import org.readout.model.Participant;

/** What authors tell of one of the two with a third state, and of the time as a whole. */
final class Around {
    private final Material material;
    private final Material.Analysis analysis;

    private Around(Material material, Material.Analysis analysis) {
        this.material = material;
        this.analysis = analysis;
    }

    static Stream<Line> lines(Material material) {
        return material.analyses().stream().flatMap(one -> new Around(material, one).lines());
    }

    private Stream<Line> lines() {
        Stream<Line> joint = of(Assertion.Phrase.class)
                .filter(one ->
                        one.present() && third(one.states()) && one.at().date().known())
                .limit(1)
                .map(this::joint);
        Stream<Line> extreme = of(Assertion.Extreme.class)
                .filter(one -> analysis.drivers().stream()
                        .noneMatch(driver -> driver.evidence().within(one.words())))
                .limit(1)
                .map(Around::extreme);
        return Stream.concat(extreme, joint);
    }

    private <T extends Assertion> Stream<T> of(Class<T> kind) {
        return analysis.asserted().stream().filter(kind::isInstance).map(kind::cast);
    }

    private boolean third(Set<Country> states) {
        return states.size() == 2 && states.contains(material.a()) != states.contains(material.b());
    }

    private Line joint(Assertion.Phrase one) {
        Sentence sentence = new Sentence().list(one.at().sides(), (s, side) -> {
            if (side.principals().isEmpty()) {
                s.named(material.names().of(side.country()), one.words());
            } else {
                Participant first = side.principals().get(0);
                s.named(Names.of(first), List.of(first.evidence(), one.words()));
            }
        });
        sentence.words(": ")
                .named("‘" + material.names().formula().apply(one.formula()).name() + "’", one.words());
        Phrases.said(sentence, "", one);
        return sentence.words(".").as(Part.THIRD, 2);
    }

    private static Line extreme(Assertion.Extreme claim) {
        return new Sentence()
                .words("Called unequalled since ")
                .dated(Days.of(claim.since()), List.of(claim.words()))
                .words(".")
                .as(Part.DRIVERS, 3);
    }
}
