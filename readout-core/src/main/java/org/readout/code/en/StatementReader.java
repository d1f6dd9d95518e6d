package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.code.Issues;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.Status;

/** Who says what in a sentence: a subject and a verb of {@code en/speech-verbs.tsv}. */
final class StatementReader {
    private static final int JOINT_REACH = 12;

    private final Clauses clauses;
    private final Subjects subjects;
    private final Discourse discourse;
    private final Issues issues;

    StatementReader(Clauses clauses, Subjects subjects, Discourse discourse, Issues issues) {
        this.clauses = clauses;
        this.subjects = subjects;
        this.discourse = discourse;
        this.issues = issues;
    }

    List<Statement> read() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Mention.OfTerm term = clauses.term(i);
            if (term != null && term.kind().equals("speech")) {
                statements.addAll(said(i, term));
            }
        }
        return statements;
    }

    private List<Statement> said(int verb, Mention.OfTerm term) {
        List<Actor> speakers = new ArrayList<>();
        List<Party> before = subjects.before(verb, false);
        before.forEach(party -> speakers.addAll(speakers(party)));
        if (before.isEmpty()) {
            joint(term).ifPresent(words -> discourse
                    .sides()
                    .forEach(side -> speakers.add(new Actor(side, null, null, Role.SOURCE, words))));
        }
        if (speakers.isEmpty() || negated(speakers.get(0), term)) {
            return List.of();
        }
        Span span = span(speakers.get(0).evidence().span(), verb, term);
        return speakers.stream()
                .map(speaker -> statement(speaker, verb, term, clauses.quote(span)))
                .toList();
    }

    private List<Actor> speakers(Party party) {
        if (!party.named()) {
            Country country = party.country();
            return country == null ? List.of() : List.of(actor(country, null, party.span()));
        }
        return party.people().stream()
                .map(person -> actor(person.country(), person, person.name()))
                .toList();
    }

    private Actor actor(@Nullable Country country, Mention.@Nullable OfPerson person, Span span) {
        boolean here = clauses.sentence().span().contains(span);
        return new Actor(
                country,
                null,
                person == null ? null : person.person(),
                Role.SOURCE,
                clauses.quote(here ? span : clauses.sentence().span()));
    }

    /** "Both sides promised": the sides of the contact told last. */
    private Optional<Evidence> joint(Mention.OfTerm verb) {
        return clauses.terms("relation.joint").stream()
                .filter(words -> words.span().end() < verb.span().start()
                        && verb.span().start() - words.span().end() < JOINT_REACH)
                .findFirst()
                .map(words -> clauses.quote(words.span()));
    }

    private boolean negated(Actor speaker, Mention.OfTerm verb) {
        Span span = speaker.evidence().span();
        List<Mention.OfTerm> cues = span.end() <= verb.span().start()
                ? Realis.cues(clauses, span.end(), verb.span().start())
                : List.of();
        Status status = Realis.status(clauses, cues);
        return status == Status.NEGATED || status == Status.HYPOTHETICAL;
    }

    /** From the speaker, or the verb if it shares the speaker with one before it, to the next verb of speech. */
    private Span span(Span speaker, int verb, Mention.OfTerm term) {
        boolean shared =
                clauses.is(verb - 1, "and") || speaker.end() > term.span().start();
        int start = shared ? term.span().start() : speaker.start();
        int end = clauses.sentence().span().end();
        for (int i = verb + 1; i < clauses.size(); i++) {
            if (clauses.at(i).isTerm("speech") && !subjects.before(i, false).isEmpty()) {
                end = beforeSpeaker(i);
                break;
            }
            if (commented(i)) {
                end = clauses.at(i - 1).span().end();
                break;
            }
        }
        return new Span(start, Math.max(end, term.span().end()));
    }

    /** "— this means": the writer speaks again. */
    private boolean commented(int i) {
        return "—–;".contains(clauses.at(i).word()) && (clauses.is(i + 1, "this") || clauses.is(i + 1, "which"));
    }

    private int beforeSpeaker(int verb) {
        int last = clauses.is(verb - 1, "and")
                ? verb - 2
                : subjects.before(verb, false).get(0).from() - 1;
        while (last > 0
                && (clauses.at(last).mention() == null)
                && (",;".contains(clauses.at(last).word()) || clauses.is(last, "and") || clauses.boundary(last))) {
            last--;
        }
        return last < 0 ? 0 : clauses.at(last).span().end();
    }

    private Statement statement(Actor speaker, int verb, Mention.OfTerm term, Evidence evidence) {
        return new Statement(
                speaker,
                addressee(verb, term, speaker),
                issues.of(formulas(evidence.span())),
                clauses.cell(term, "stance").orElse("neutral"),
                clauses.annotated().document().text().slice(term.span()),
                clauses.cell(term, "restated").isPresent() || again(speaker, term),
                discourse.reporter(),
                evidence);
    }

    private @Nullable Country addressee(int verb, Mention.OfTerm term, Actor speaker) {
        return clauses.cell(term, "addressed").isEmpty()
                ? null
                : subjects.after(verb + 1).stream()
                        .map(Party::country)
                        .filter(country -> country != null && !country.equals(speaker.country()))
                        .findFirst()
                        .orElse(null);
    }

    private boolean again(Actor speaker, Mention.OfTerm verb) {
        return clauses.terms("cue.restated").stream()
                .anyMatch(cue -> cue.span().start() >= speaker.evidence().span().end()
                        && cue.span().end() <= verb.span().start());
    }

    private List<String> formulas(Span span) {
        return clauses.terms("formula").stream()
                .filter(formula -> span.contains(formula.span()))
                .map(Mention.OfTerm::id)
                .distinct()
                .collect(Collectors.toList());
    }
}
