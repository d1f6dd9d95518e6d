package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ActCode;
import org.readout.lexicon.en.ActFrame;
import org.readout.lexicon.en.ActFrame.Op;
import org.readout.lexicon.en.ActNoun;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.VerbGroup;

/** What a clause and the clauses below it tell of. Confined to one sentence. */
final class ActFinder {
    /** Operations on operations: "agreed to start to withdraw". */
    private static final int DEEPEST = 4;

    /** Operations whose subject in the passive is the act itself. */
    private static final Set<Op> DONE = Set.of(Op.PASS, Op.STOP);

    /** Acts that undo one's own. */
    private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT");

    private static final String SENDING = "MOBILIZE";

    /** Classes of what a state sends. */
    private static final Set<String> FORCES = Set.of("troop", "host", "craft", "flyer");

    private static final ActCode ASKED = new ActCode("100", "REQUEST", null);

    private static final Set<Op> ADDRESSED = Set.of(Op.DEMAND, Op.APPEAL, Op.HOPE);

    private final Acts acts;
    private final Nouns nouns;
    private final FrameMatcher frames;
    private final Roles roles;
    private final Set<Integer> taken = new HashSet<>();
    /** What each clause is, by its verb; several ask. */
    private final Map<Integer, Optional<ActFrame>> matched = new HashMap<>();

    ActFinder(Acts acts, Actors actors) {
        this.acts = acts;
        this.nouns = new Nouns(acts);
        this.frames = new FrameMatcher(acts, actors);
        this.roles = new Roles(acts, actors);
    }

    /** True if what a clause tells was told of the clause above it already. */
    boolean taken(Clause clause) {
        return taken.contains(clause.verb().head());
    }

    /** True if what a clause tells is told by its negation or future: "would not hear of it", "will regret it". */
    boolean moody(Clause clause) {
        return match(clause).filter(frame -> frame.mood() != ActFrame.Mood.ANY).isPresent();
    }

    private Optional<ActFrame> match(Clause clause) {
        return matched.computeIfAbsent(clause.verb().head(), verb -> frames.match(clause));
    }

    List<Act> find(Clause clause) {
        return find(clause, DEEPEST);
    }

    private List<Act> find(Clause clause, int depth) {
        Optional<ActFrame> found = depth == 0 ? Optional.empty() : match(clause);
        if (found.isEmpty()) {
            return List.of();
        }
        ActFrame frame = found.get();
        return switch (frame.op()) {
            case MUTE -> muted(clause);
            case DEED -> {
                take(clause.complements());
                yield own(clause, frame);
            }
            default -> composed(clause, frame, depth);
        };
    }

    private List<Act> muted(Clause clause) {
        take(clause.complements());
        return List.of();
    }

    private void take(List<Clause> below) {
        below.forEach(clause -> {
            taken.add(clause.verb().head());
            take(clause.complements());
        });
    }

    private List<Act> own(Clause clause, ActFrame frame) {
        ActCode code = frame.code();
        if (code == null) {
            return List.of();
        }
        List<Phrase> own = roles.targets(clause, frame, frame.targets());
        List<Phrase> sources = sources(clause, frame, code);
        List<Phrase> targets = (own.isEmpty() ? below(clause, frame) : own)
                .stream().filter(target -> !sources.contains(target)).toList();
        boolean mutual = mutual(clause, frame.targets(), sources, targets);
        return List.of(new Act(code, sources, targets, mutual, false, false));
    }

    /** "No warship of X has been based there": who sends its own is in their name. */
    private boolean ownForces(Phrase sent) {
        String noun = Nouns.lemma(nouns.counted(sent).head());
        return roles.actors().names(sent) && FORCES.stream().anyMatch(kind -> acts.in(kind, noun));
    }

    /**
     * Who acts: of what is lifted without an agent, whose it was ("X's ban on Y was lifted"); of forces that are sent without
     * one, whose they are.
     */
    private List<Phrase> sources(Clause clause, ActFrame frame, ActCode code) {
        List<Phrase> sources = roles.sources(clause, frame);
        if (sources.isEmpty() && clause.verb().passive() && code.type().equals(SENDING)) {
            return clause.patient().filter(this::ownForces).stream().toList();
        }
        if (!sources.isEmpty()
                || !YIELDING.contains(code.type())
                || !clause.verb().passive()) {
            return sources;
        }
        return clause.patient()
                .filter(patient -> noun(patient) != null)
                .map(new Makers(roles.actors())::of)
                .orElse(List.of());
    }

    /** "Vowed to retaliate against X": of a line that asks for what is to be done, against whom that is. */
    private List<Phrase> below(Clause clause, ActFrame frame) {
        return clause.complements().stream()
                .filter(done -> frame.governs().containsKey(FrameMatcher.DOING))
                .map(done -> roles.targets(done, frame, frame.targets()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean mutual(Clause clause, List<String> places, List<Phrase> sources, List<Phrase> targets) {
        boolean several = sources.size() > 1 || sources.stream().anyMatch(roles.actors()::several);
        boolean alone = targets.isEmpty()
                && (several || sources.isEmpty() && clause.verb().passive());
        return places.contains("both") && (alone || !targets.isEmpty() && Roles.partners(clause, targets));
    }

    private List<Act> composed(Clause clause, ActFrame frame, int depth) {
        List<Act> below = below(clause, frame, depth);
        take(clause.complements());
        List<Act> told = new ArrayList<>();
        below.forEach(act -> under(clause, frame, act).ifPresent(told::add));
        return below.isEmpty() ? own(clause, frame) : told;
    }

    private List<Act> below(Clause clause, ActFrame frame, int depth) {
        List<Act> found = new ArrayList<>();
        clause.complements().forEach(complement -> found.addAll(asDone(complement, frame, depth)));
        clause.adverbials().stream()
                .filter(below -> below.verb().form() == VerbGroup.Form.PARTICIPLE
                                && frame.at().contains(below.conjunction())
                        || below.verb().form() == VerbGroup.Form.INFINITIVE && become(frame))
                .forEach(below -> found.addAll(find(below, depth - 1)));
        if (found.isEmpty() && frame.op() != Op.PASS) {
            for (Clause reported : Reported.below(clause)) {
                List<Act> said = asDone(reported, frame, depth);
                said.forEach(act -> taken.add(reported.verb().head()));
                found.addAll(said);
            }
        }
        return found.isEmpty() && clause.complements().isEmpty() ? nominal(clause, frame) : found;
    }

    /** Of a line that asks for what is done, a purpose is that: "became the first to recognise X". */
    private static boolean become(ActFrame frame) {
        return frame.op() == Op.PASS && frame.governs().containsKey(FrameMatcher.DOING);
    }

    /** What a clause below tells; of one that tells of something not to be done, what is left of that under the verb above. */
    private List<Act> asDone(Clause below, ActFrame frame, int depth) {
        List<Act> found = find(below, depth - 1);
        if (!below.verb().negated() || moody(below) || frame.op() == Op.PASS || frame.op() == Op.MUTE) {
            return found;
        }
        return found.stream().flatMap(act -> outcome("not", act).stream()).toList();
    }

    private List<Act> nominal(Clause clause, ActFrame frame) {
        List<String> places = frame.at().isEmpty() ? List.of("obj") : frame.at();
        for (String place : places) {
            Optional<Phrase> noun = place.equals("obj")
                    ? FrameMatcher.object(clause, frame)
                    : Governed.by(Governed.of(clause), place).stream().findFirst();
            Optional<Act> act = noun.flatMap(phrase -> nominal(clause, frame, phrase));
            if (act.isPresent()) {
                return List.of(act.get());
            }
        }
        return List.of();
    }

    private Optional<Act> nominal(Clause clause, ActFrame frame, Phrase phrase) {
        for (Phrase member : phrase.members()) {
            ActNoun noun = noun(nouns.counted(member));
            if (noun != null) {
                List<Phrase> targets = roles.targets(clause, nouns.counted(member), noun.targets());
                List<Phrase> other = targets.isEmpty() ? roles.targets(clause, frame, noun.targets()) : targets;
                return Optional.of(new Act(
                        noun.code(),
                        makers(clause, phrase),
                        other,
                        noun.targets().contains("both"),
                        false,
                        false));
            }
        }
        return Optional.empty();
    }

    /** Who acts: of a passive without an agent, who stands with the noun ("X's withdrawal was completed"). */
    private List<Phrase> makers(Clause clause, Phrase noun) {
        List<Phrase> sources = roles.sources(clause);
        return sources.isEmpty() && clause.verb().passive() ? new Makers(roles.actors()).of(noun) : sources;
    }

    @Nullable
    ActNoun noun(Phrase phrase) {
        return nouns(phrase).stream().findFirst().orElse(null);
    }

    /** Every line a noun may be: a strike of workers, a strike on a town. */
    List<ActNoun> nouns(Phrase phrase) {
        return acts.nouns(Nouns.lemma(phrase.head())).stream()
                .filter(noun -> nouns.is(phrase, noun.words()))
                .toList();
    }

    Optional<String> operation(String noun) {
        return acts.operation(noun);
    }

    private Optional<Act> under(Clause clause, ActFrame frame, Act act) {
        List<Phrase> sources = roles.sources(clause);
        Act moved = sources.isEmpty() && DONE.contains(frame.op()) ? act : act.from(sources);
        if (frame.op() == Op.PASS) {
            return Optional.of(moved.targets().isEmpty() ? moved.to(others(clause, frame, act)) : moved);
        }
        boolean addressed = ADDRESSED.contains(frame.op());
        List<Phrase> own = roles.targets(clause, frame, frame.targets());
        Act aimed = addressed && !own.isEmpty()
                ? moved.to(own)
                : addressed && !act.sources().isEmpty() && !act.sources().equals(sources)
                        ? moved.to(act.sources())
                        : moved.targets().isEmpty() ? moved.to(own) : moved;
        boolean together = frame.op() == Op.AGREE || frame.op() == Op.WISH || frame.op() == Op.STOP;
        boolean mutual = together && mutual(clause, List.of("both"), sources, aimed.targets());
        return switch (frame.op()) {
            case WISH -> outcome("agree", aimed.mutual(mutual)).map(Act::asWished);
            case HOPE -> outcome("appeal", aimed).map(Act::asWished);
            case DEMAND ->
                outcome("demand", aimed.mutual(mutual))
                        .map(told -> ofOther(clause) && told.planned() ? told.as(ASKED) : told);
            default -> outcome(frame.op().name().toLowerCase(Locale.ROOT), aimed.mutual(mutual));
        };
    }

    /** "Demanded that Peru halt the flights" asks Peru; "ordered an attack" attacks. */
    private static boolean ofOther(Clause clause) {
        return clause.complements().isEmpty() && !clause.reported().isEmpty();
    }

    private List<Phrase> others(Clause clause, ActFrame frame, Act act) {
        List<Phrase> own = roles.targets(clause, frame, frame.targets());
        return own.isEmpty() && !act.mutual() ? List.of() : own;
    }

    /** The act as an operation, a future or an obligation leaves it. */
    Optional<Act> outcome(String op, Act act) {
        Acts.Outcome outcome = acts.under(op, act.code());
        if (outcome instanceof Acts.Outcome.Becomes becomes) {
            return Optional.of(act.as(becomes.code()));
        }
        return outcome instanceof Acts.Outcome.Stays ? Optional.of(act.asPlanned()) : Optional.empty();
    }

    List<Phrase> sources(Clause clause) {
        return roles.sources(clause);
    }
}
