package org.readout.explain.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.explain.verdict.Assertion;
import org.readout.model.Evidence;
import org.readout.model.Statement;
import org.readout.model.When;

/** Which set phrases came and went, as authors tell it. */
final class Phrases {
    private static final int MOST = 2;
    private static final int SHORT = 34;
    private static final int RIGHT_AFTER = 250;

    private final Material material;
    private final List<Assertion.Phrase> phrases;
    private final List<Statement> statements;

    private Phrases(Material material, List<Assertion.Phrase> phrases, List<Statement> statements) {
        this.material = material;
        this.phrases = phrases;
        this.statements = statements;
    }

    /** @param asserted what is asserted of the two */
    static Stream<Line> lines(Material material, List<Assertion> asserted, List<Statement> statements) {
        List<Assertion.Phrase> phrases = asserted.stream()
                .filter(Assertion.Phrase.class::isInstance)
                .map(Assertion.Phrase.class::cast)
                .toList();
        Phrases told = new Phrases(material, phrases, statements);
        return Stream.concat(told.missing().stream(), told.instead().stream());
    }

    /** Set phrases that are missing, and where they stood before. */
    private Optional<Line> missing() {
        List<Assertion.Phrase> missing = phrases.stream()
                .filter(one -> !one.present() && one.at().date().known())
                .limit(MOST)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sentence().list(missing, this::phrase).words(".").as(Part.ARGUED, 2));
    }

    private void phrase(Sentence sentence, Assertion.Phrase missing) {
        sentence.named("‘" + material.names().formula().apply(missing.formula()).name() + "’", missing.words());
        Optional<Assertion.Phrase> before = phrases.stream()
                .filter(one -> one.present()
                        && one.formula().equals(missing.formula())
                        && one.at().date().known())
                .findFirst();
        before.ifPresent(one -> said(sentence, ", said", one));
        said(sentence, before.isPresent() ? ", missing" : " missing", missing);
    }

    /** How a phrase stood at a meeting, and when. */
    static void said(Sentence sentence, String how, Assertion.Phrase one) {
        When date = one.at().date();
        sentence.words(how + Days.lead(date))
                .dated(
                        Days.of(date),
                        Stream.concat(Stream.of(one.words()), date.evidence().stream())
                                .distinct()
                                .toList());
    }

    /** What is said to stand where a set phrase is missing: words of that side told right after it. */
    private Optional<Line> instead() {
        List<Evidence> said = phrases.stream()
                .filter(one -> !one.present())
                .flatMap(missing -> statements.stream()
                        .filter(one -> one.counts() && by(one, missing) && follows(missing.words(), one.evidence())))
                .map(Statement::evidence)
                .distinct()
                .limit(MOST)
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence()
                        .words("Instead ")
                        .series(said, (s, one) -> s.quotedFrom(one, SHORT))
                        .words(".")
                        .as(Part.ARGUED, 2));
    }

    private static boolean by(Statement one, Assertion.Phrase missing) {
        return missing.side() == null || missing.side().equals(one.speaker().country());
    }

    private static boolean follows(Evidence sentence, Evidence words) {
        int distance = words.span().start() - sentence.span().end();
        return words.docId().equals(sentence.docId()) && distance >= 0 && distance < RIGHT_AFTER;
    }
}
