package org.readout.explain.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Statement;

/** What each of the two is told to hold to of its own, whatever becomes of the other: a state, not a person, to nobody in particular. */
final class Resolve {
    private static final int MOST_ISSUES = 2;
    private static final int SHORT = 48;

    private final Material material;
    private final List<Statement> statements;

    private Resolve(Material material, List<Statement> statements) {
        this.material = material;
        this.statements = statements;
    }

    static Stream<Line> lines(Material material, List<Statement> statements) {
        Resolve resolve = new Resolve(material, statements);
        List<Statement> held = Stream.of(material.a(), material.b())
                .flatMap(side -> resolve.of(side).stream())
                .toList();
        Sentence sentence = new Sentence();
        sentence.series(held, resolve::say);
        return held.isEmpty() ? Stream.of() : Stream.of(sentence.words(".").as(Part.AGAINST, 2));
    }

    private Optional<Statement> of(Country side) {
        return statements.stream()
                .filter(one -> one.counts()
                        && one.stance().equals("commit")
                        && one.speaker().person() == null
                        && one.addressee() == null
                        && side.equals(one.speaker().country())
                        && !one.issues().isEmpty()
                        && alone(one))
                .findFirst();
    }

    /**
     * In its own words where they name one thing held to before. Else the matter alone that the text speaks of most: a coded issue does
     * not say which way one stands on it.
     */
    private void say(Sentence sentence, Statement one) {
        Country side = one.speaker().country();
        Evidence topic = one.topic();
        if (side != null) {
            sentence.named(material.names().of(side), one.speaker().evidence());
        }
        if (topic != null && one.restated()) {
            sentence.words(" holds to ").quotedFrom(topic, SHORT);
        } else {
            List<String> issues = one.issues().stream()
                    .sorted(Comparator.comparingLong((String issue) -> -spokenOf(issue)))
                    .limit(MOST_ISSUES)
                    .toList();
            sentence.words(" committed on ").named(material.names().issue().apply(issues.get(0)), one.evidence());
            issues.stream()
                    .skip(1)
                    .forEach(issue -> sentence.more(
                            s -> s.words(" and ").named(material.names().issue().apply(issue), one.evidence())));
        }
    }

    private long spokenOf(String issue) {
        return statements.stream().filter(one -> one.issues().contains(issue)).count();
    }

    /** True of what nobody else is told to have said in the same words: what both sides promise is no resolve of one. */
    private boolean alone(Statement statement) {
        return statements.stream()
                .noneMatch(other -> other != statement && other.evidence().equals(statement.evidence()));
    }
}
