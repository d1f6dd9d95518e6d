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
import org.readout.model.Participant;
import org.readout.model.Side;
import org.readout.model.Statement;
import org.readout.model.When;

/** By what authors argue: how long there was none, who was not met, which words came and went. Each is a claim and may be wrong. */
final class Argued {
    private static final int MOST_PHRASES = 2;
    private static final int SHORT = 40;
    private static final int RIGHT_AFTER = 250;

    private final Material material;
    private final List<Assertion> asserted;
    private final List<Statement> statements;

    private Argued(Material material, List<Assertion> asserted, List<Statement> statements) {
        this.material = material;
        this.asserted = asserted;
        this.statements = statements;
    }

    static Stream<Line> lines(Material material) {
        return material.analyses().stream()
                .flatMap(one -> Stream.concat(
                        new Argued(material, of(one, Set.of(material.a(), material.b())), one.statements()).lines(),
                        new Argued(material, one.asserted(), one.statements()).around()));
    }

    private static List<Assertion> of(Material.Analysis one, Set<Country> states) {
        return one.asserted().stream()
                .filter(claim -> claim.states().equals(states))
                .toList();
    }

    /** What is said of one of the two and others, and of the time as a whole. */
    private Stream<Line> around() {
        Stream<Line> joint = of(Assertion.Phrase.class)
                .filter(one ->
                        one.present() && third(one.states()) && one.at().date().known())
                .limit(1)
                .map(this::joint);
        return Stream.concat(of(Assertion.Extreme.class).limit(1).map(Argued::extreme), joint);
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
        said(sentence, "", one);
        return sentence.words(".").as(Part.THIRD, 3);
    }

    private static Line extreme(Assertion.Extreme claim) {
        return new Sentence()
                .words("Called unequalled since ")
                .dated(Days.of(claim.since()), List.of(claim.words()))
                .words(".")
                .as(Part.DRIVERS, 3);
    }

    private Stream<Line> lines() {
        List<Line> lines = new ArrayList<>();
        of(Assertion.Since.class).findFirst().map(this::since).ifPresent(lines::add);
        of(Assertion.Encounter.class)
                .filter(one -> !one.held())
                .findFirst()
                .flatMap(this::notMet)
                .ifPresent(lines::add);
        phrases().ifPresent(lines::add);
        instead().ifPresent(lines::add);
        resolved().ifPresent(lines::add);
        of(Assertion.Frequency.class).findFirst().map(Argued::frequency).ifPresent(lines::add);
        return lines.stream();
    }

    private <T extends Assertion> Stream<T> of(Class<T> kind) {
        return asserted.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Line since(Assertion.Since claim) {
        List<Evidence> words = List.of(claim.words());
        Sentence sentence = new Sentence()
                .words("No such meeting between ")
                .dated(Days.of(claim.after()), words)
                .words(" and ")
                .dated(Days.of(claim.before()), dates(claim));
        gap(claim.after(), claim.before())
                .ifPresent(days -> sentence.words(" (").computed(days, words).words(")"));
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

    private Optional<Line> notMet(Assertion.Encounter claim) {
        Sentence sentence = new Sentence();
        for (Side side : claim.sides()) {
            if (side.principals().isEmpty()) {
                return Optional.empty();
            }
            Participant first = side.principals().get(0);
            sentence.words(sentence.isEmpty() ? "" : " did not meet ")
                    .named(Names.of(first), List.of(first.evidence(), claim.words()));
        }
        if (claim.date().known()) {
            sentence.words(claim.date().width() == 0 ? " on " : " in ")
                    .dated(Days.of(claim.date()), List.of(claim.words()));
        }
        return Optional.of(sentence.words(".").as(Part.ARGUED, 2));
    }

    /** Set phrases that are missing, and where they stood before. */
    private Optional<Line> phrases() {
        List<Assertion.Phrase> missing = of(Assertion.Phrase.class)
                .filter(one -> !one.present() && one.at().date().known())
                .limit(MOST_PHRASES)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sentence().list(missing, this::phrase).words(".").as(Part.ARGUED, 2));
    }

    /** What is said to stand where a set phrase is missing: words of that side told right after it. */
    private Optional<Line> instead() {
        List<Evidence> said = of(Assertion.Phrase.class)
                .filter(one -> !one.present())
                .flatMap(missing -> statements.stream()
                        .filter(one -> one.counts()
                                && (missing.side() == null
                                        || missing.side().equals(one.speaker().country()))
                                && follows(missing.words(), one.evidence())))
                .map(Statement::evidence)
                .distinct()
                .limit(MOST_PHRASES)
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence()
                        .words("Instead ")
                        .list(said, (s, one) -> s.quoted(one, SHORT))
                        .words(".")
                        .as(Part.ARGUED, 2));
    }

    private static boolean follows(Evidence sentence, Evidence words) {
        int distance = words.span().start() - sentence.span().end();
        return words.docId().equals(sentence.docId()) && distance >= 0 && distance < RIGHT_AFTER;
    }

    /** What one of the two is told to hold to of its own: a state, not a person, and to nobody in particular. */
    private Optional<Line> resolved() {
        return statements.stream()
                .filter(one -> one.counts()
                        && one.stance().equals("commit")
                        && one.speaker().person() == null
                        && one.addressee() == null
                        && material.b().equals(one.speaker().country())
                        && !one.issues().isEmpty()
                        && alone(one))
                .findFirst()
                .map(one -> new Sentence()
                        .named(material.names().of(material.b()), one.speaker().evidence())
                        .words(" holds to ")
                        .list(
                                one.issues().stream().limit(MOST_PHRASES).toList(),
                                (s, issue) -> s.named(material.names().issue().apply(issue), one.evidence()))
                        .words(".")
                        .as(Part.AGAINST, 3));
    }

    /** True of what nobody else is told to have said in the same words: what both sides promise is no resolve of one. */
    private boolean alone(Statement statement) {
        return statements.stream()
                .noneMatch(other -> other != statement && other.evidence().equals(statement.evidence()));
    }

    private void phrase(Sentence sentence, Assertion.Phrase missing) {
        sentence.named("‘" + material.names().formula().apply(missing.formula()).name() + "’", missing.words());
        of(Assertion.Phrase.class)
                .filter(one -> one.present()
                        && one.formula().equals(missing.formula())
                        && one.at().date().known())
                .findFirst()
                .ifPresent(one -> said(sentence, " said", one));
        said(sentence, " missing", missing);
    }

    private static void said(Sentence sentence, String how, Assertion.Phrase one) {
        When date = one.at().date();
        sentence.words(how + (date.width() == 0 ? " on " : " in "))
                .dated(
                        Days.of(date),
                        Stream.concat(Stream.of(one.words()), date.evidence().stream())
                                .distinct()
                                .toList());
    }

    private static Line frequency(Assertion.Frequency claim) {
        return new Sentence()
                .computed(claim.rare() ? "Leaders met seldom" : "Leaders met often", List.of(claim.words()))
                .words(".")
                .as(Part.ARGUED, 3);
    }
}
