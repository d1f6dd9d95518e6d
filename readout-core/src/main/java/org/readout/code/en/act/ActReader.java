package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ActCode;
import org.readout.lexicon.en.Acts;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup;

/** The acts a sentence tells of. Immutable and safe to share. */
public final class ActReader {
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "until", "in case", "lest", "before", "provided");

    /** Before a participle these tell why, or of what somebody is accused, not what the subject does. */
    private static final Set<String> REASONS = Set.of(
            "for",
            "of",
            "from",
            "over",
            "about",
            "against",
            "without",
            "on",
            "to",
            "with",
            "into",
            "before",
            "at",
            "instead of");

    /** Acts that are words: who says them is part of them. */
    private static final Set<String> SAID = Set.of("SUPPORT", "AGREE", "CONSULT", "REQUEST", "THREATEN");

    private static final String ALLEGING = "alleging";
    private static final String DENYING = "denying";
    private static final String CREDITING = "crediting";
    private static final String OWNING = "owning";

    private static final ActCode DEMAND = new ActCode("100", "REQUEST", null);

    private final Acts acts;
    private final Settled settled;

    public ActReader(Acts acts) {
        this.acts = acts;
        this.settled = new Settled(acts);
    }

    /** The acts, in the order of their verbs. */
    public List<Deed> read(Syntax syntax, Actors actors) {
        ActFinder finder = new ActFinder(acts, actors);
        List<Deed> deeds = new ArrayList<>();
        for (Clause clause : syntax.clauses()) {
            if (!finder.taken(clause) && (told(clause) || actors.inDocument() && toldBy(clause))) {
                deeds.addAll(deeds(clause, finder, actors));
            }
        }
        deeds.addAll(new NominalActs(finder, new Roles(acts, actors), actors).read(syntax, deeds));
        return Repeated.in(actors).without(deeds);
    }

    /** What stands under a condition, is only somebody's reason ("arrested for attacking"), or is a purpose nothing is said of, is not told. */
    private boolean told(Clause clause) {
        boolean reason = !clause.verb().finite() && REASONS.contains(clause.conjunction());
        return clause.verb().form() != VerbGroup.Form.INFINITIVE
                && !reason
                && !new Demanded(acts).is(clause)
                && !CONDITIONS.contains(clause.conjunction());
    }

    /** What only a document tells: what somebody reckons with, and purposes that came about. */
    private boolean toldBy(Clause clause) {
        return Settled.supposed(clause) || new Purposes(acts).done(clause);
    }

    private List<Deed> deeds(Clause clause, ActFinder finder, Actors actors) {
        List<Act> found = finder.find(clause);
        Aims aims = new Aims(acts, actors);
        Phrase reporter = reporter(clause);
        if (clause.verb().modality() == Modality.OBLIGED && !finder.moody(clause)) {
            return demanded(clause, found, finder, actors, reporter).stream().toList();
        }
        List<Deed> deeds = new ArrayList<>();
        if (ownClaim(clause) || new Silent(acts).is(clause) && !finder.moody(clause)) {
            return List.of();
        }
        for (Act act : found) {
            settled.act(clause, act, finder, actors)
                    .filter(told -> matched(clause, told))
                    .ifPresent(told ->
                            deeds.add(deed(clause, told, settled.status(clause, told, finder), reporter, aims)));
        }
        if (actors.inDocument() && acts.in(ALLEGING, clause.verb().lemma())) {
            deeds.addAll(alleged(clause, finder, aims, Status.OCCURRED));
        }
        if (actors.inDocument() && acts.in(DENYING, clause.verb().lemma())) {
            deeds.addAll(alleged(clause, finder, aims, Status.DENIED));
        }
        if (actors.inDocument() && acts.in(CREDITING, clause.verb().lemma())) {
            credited(clause, finder)
                    .map(act -> deed(clause, act, Status.OCCURRED, null, aims))
                    .forEach(deeds::add);
        }
        return deeds;
    }

    /** "X thanked Y for rescuing Z": what Y has done; "X apologised for shelling Z": what X has. */
    private Stream<Act> credited(Clause clause, ActFinder finder) {
        boolean own = acts.in(OWNING, clause.verb().lemma());
        List<Phrase> thanked = clause.patient().map(Phrase::members).orElse(List.of());
        List<Phrase> doers = own ? finder.sources(clause) : thanked;
        return doers.isEmpty() ? Stream.empty() : done(clause, finder).map(act -> act.from(doers));
    }

    private static Stream<Act> done(Clause clause, ActFinder finder) {
        return clause.complements().stream()
                .filter(below -> below.verb().form() == VerbGroup.Form.PARTICIPLE && !below.negated())
                .flatMap(below -> finder.find(below).stream());
    }

    /** "X accused Y of attacking Z": what Y has done, according to X; "X denied attacking Z": what X says it has not. */
    private List<Deed> alleged(Clause clause, ActFinder finder, Aims aims, Status status) {
        Phrase accuser = clause.agent().orElse(null);
        return clause.complements().stream()
                .filter(below -> below.verb().form() == VerbGroup.Form.PARTICIPLE)
                .flatMap(below -> finder.find(below).stream()
                        .filter(act -> matched(below, act))
                        .map(act -> deed(below, act, status, accuser, aims)))
                .toList();
    }

    /** "X claimed that they had attacked Y": responsibility taken, which the manual leaves out. */
    private static boolean ownClaim(Clause clause) {
        return clause.reporter()
                        .filter(above -> above.verb().lemma().equals("claim"))
                        .isPresent()
                && clause.agent().filter(Pronouns::is).isPresent();
    }

    /** "X said Y must do it": X demands it of Y. */
    private Optional<Deed> demanded(
            Clause clause, List<Act> found, ActFinder finder, Actors actors, @Nullable Phrase reporter) {
        Optional<Phrase> subject = clause.subject().filter(one -> !Pronouns.is(one));
        List<Phrase> speaker = clause.reporter().map(finder::sources).orElse(List.of());
        if (reporter == null || speaker.isEmpty() || subject.isEmpty() || !must(clause)) {
            return Optional.empty();
        }
        List<Phrase> targets = subject.filter(one -> actors.actor(one) || actors.names(one)).stream()
                .toList();
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        Act act = found.isEmpty()
                ? new Act(DEMAND, speaker, targets, false, false, false)
                : new Act(found.get(0).code(), speaker, targets, false, false, false);
        Act demand = found.isEmpty() ? act : finder.outcome("demand", act).orElse(act.as(DEMAND));
        return Optional.of(deed(
                clause, demand.planned() ? demand.as(DEMAND) : demand, Status.OCCURRED, null, new Aims(acts, actors)));
    }

    private static boolean must(Clause clause) {
        Syntax syntax = clause.syntax();
        return syntax.tokens().stream()
                .filter(token -> clause.verb().span().contains(token.span()))
                .map(token -> token.lower())
                .anyMatch(word -> word.equals("must") || word.equals("needs") || word.equals("need"));
    }

    /** Somebody acts, or it is done to somebody: else the match has failed. */
    private static boolean matched(Clause clause, Act act) {
        return !act.sources().isEmpty()
                || clause.verb().passive() && (!act.targets().isEmpty() || act.mutual());
    }

    /** What is told in passing, only wished, or not for certain. */
    private static boolean passing(Clause clause, Act act, Status status, Actors actors) {
        return act.wished()
                || aside(clause, actors)
                || status == Status.DENIED
                || status == Status.DISPUTED
                || status == Status.HYPOTHETICAL;
    }

    private static boolean aside(Clause clause, Actors actors) {
        boolean subordinate = clause.verb().finite()
                && !clause.conjunction().isEmpty()
                && clause.reporter().isEmpty();
        return clause.antecedent().filter(one -> !actors.proxy(one)).isPresent() || subordinate;
    }

    private static @Nullable Phrase reporter(Clause clause) {
        return clause.reporter().flatMap(Clause::agent).orElse(null);
    }

    private static Deed deed(Clause clause, Act told, Status status, @Nullable Phrase reporter, Aims aims) {
        boolean passing = passing(clause, told, status, aims.actors());
        Act act = aims.at(clause, told, passing);
        return new Deed(
                act.code(),
                act.sources(),
                act.targets(),
                act.mutual(),
                status,
                reporter,
                passing,
                act.wished(),
                Governed.places(clause, aims.actors()),
                clause.verb().span());
    }
}
