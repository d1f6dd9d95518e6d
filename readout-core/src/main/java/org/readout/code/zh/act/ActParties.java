package org.readout.code.zh.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.ClauseHeads;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Span;

/** Who acts, and upon whom, by the pattern of a verb; see {@code event-verbs.tsv}. */
final class ActParties {
    /** 撤军: of whatever state, it says who leaves. */
    private static final String TROOPS = "军";

    private static final String SIDE = "方";

    private static final String TOWARD = "就对向针给";
    private static final String GIVE = "向给为对";
    private static final String AT = "向对";
    private static final String WITH = "同与和跟";
    private static final String FROM = "来自";
    /** Whoever stands behind one of these is not who acts. */
    private static final String BESIDE = TOWARD + WITH + "从将把";

    private static final Pattern OBJECT = Pattern.compile("[对就](?!此|其)");

    private static final Set<String> FREE = Set.of(
            "does",
            "direct",
            "tells",
            "may",
            "tells_may",
            "agree",
            "mutual",
            "clash",
            "street",
            "ask",
            "warns",
            "gives",
            "leaves",
            "drills",
            "denies",
            "rejects",
            "hits",
            "posture",
            "returns",
            "seizes");

    private final Passage passage;
    private final Span verb;
    private final ActNames names;
    private final ActSource source;
    private final ActTarget target;
    private final JointParties joint;
    private final ActCounterpart counterpart;

    private final ActUpon upon;
    private final Street street;

    ActParties(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names) {
        this.passage = passage;
        this.verb = verb;
        this.names = names;
        ClauseHeads heads = new ClauseHeads(passage, lexicon);
        this.source = new ActSource(passage, lexicon, verb, names, heads);
        this.target = new ActTarget(passage, lexicon, verb, names, heads);
        this.joint = new JointParties(passage, lexicon, verb, heads);
        this.counterpart = new ActCounterpart(passage, lexicon, verb, names);
        this.upon = new ActUpon(passage, lexicon, verb, names);
        this.street = new Street(passage, lexicon, verb, names);
    }

    /** The actors of each act told; none if those the pattern needs are not named. */
    List<List<Actor>> by(String pattern, Told told) {
        return switch (pattern) {
            case "alone" -> alone();
            case "against" -> against(s -> target.pointsBack() ? target.earlier(s) : Optional.empty());
            case "protest" -> against(target::earlier);
            case "upon" ->
                pair(agent(TOWARD), s -> suffered(s)
                        .or(() -> target.struckAs("的", s))
                        .or(() -> target.behind(s, TOWARD))
                        .or(() -> target.shortened(s, TOWARD)));
            case "give" ->
                pair(
                        agent(GIVE),
                        s -> target.received(s).or(() -> target.behind(s, GIVE)).or(() -> counterpart.onlyOther(s)));
            case "strike" -> pair(agent(TOWARD), s -> target.struck(s).or(() -> target.behind(s, TOWARD)));
            case "list" -> pair(source.subject(TOWARD), target::put);
            case "fire" -> pair(agent(TOWARD), s -> target.behind(s, AT));
            case "hit" -> pair(agent(TOWARD), this::hit);
            case "attack" -> pair(agent(TOWARD), s -> hit(s).or(() -> target.ground(s)));
            case "relief" -> relief();
            case "exercise" -> exercise(told);
            case "other" -> pair(agent(BESIDE).or(counterpart::announcer), this::other);
            case "leave" -> leave(told);
            case "warn" ->
                pair(source.subject(BESIDE), s -> counterpart.inCondition(s).or(() -> other(s)));
            case "reply" -> pair(source.subject(BESIDE), counterpart::inCondition);
            case "drill" -> drill();
            case "does" -> at(doer(), s -> suffered(s).or(() -> upon.inClause(s)));
            case "direct" -> at(doer(), upon::direct);
            case "tells" -> at(doer(), s -> suffered(s).or(() -> upon.inSentence(s)));
            case "may" -> may(s -> suffered(s).or(() -> upon.inClause(s)));
            case "tells_may" -> may(upon::inSentence);
            case "agree" -> agree(told);
            case "mutual" -> mutual(told);
            case "clash" -> Sides.in(passage, inClause()) ? joint.sign(inClause(), told) : List.of();
            case "denies" -> alone(doer());
            case "rejects" -> may(upon::close);
            case "hits" -> at(doer(), s -> suffered(s).or(() -> upon.direct(s)).or(() -> upon.ground(s)));
            case "posture" -> posture();
            case "ask" -> at(doer(), upon::asked);
            case "warns" ->
                at(doer(), s -> upon.direct(s).or(() -> upon.inSentence(s)).or(() -> upon.returned(s)));
            case "returns" -> at(doer(), s -> upon.inClause(s).or(() -> upon.returned(s)));
            case "seizes" ->
                at(doer(), s -> suffered(s).or(() -> upon.inClause(s)).or(() -> upon.onlyBefore(s)));
            case "gives" -> gives();
            case "leaves" -> leaves(told);
            case "drills" -> may(upon::waters);
            case "street" -> at(street.people(), street::against);
            case "part" -> pair(source.subject(WITH), s -> target.behind(s, WITH));
            case "joint" -> joint.sign(names.before(verb.start()), told);
            case "pact" -> joint.sign(joint.both() ? talking() : inClause(), told);
            default -> throw new IllegalArgumentException("'" + pattern + "' is no pattern of event-verbs.tsv");
        };
    }

    private List<List<Actor>> alone() {
        return alone(agent(TOWARD));
    }

    private List<List<Actor>> alone(Optional<Party> one) {
        return one.map(s -> List.of(List.of(actor(s, Role.SOURCE)))).orElse(List.of());
    }

    private List<List<Actor>> allAlone(Optional<Party> one) {
        List<Actor> all = one.map(source::together).orElse(List.of()).stream()
                .map(s -> actor(s, Role.SOURCE))
                .toList();
        return all.isEmpty() ? List.of() : List.of(all);
    }

    private Optional<Party> hit(Party agent) {
        return suffered(agent).or(() -> target.struck(agent)).or(() -> target.behind(agent, TOWARD));
    }

    private Optional<Party> suffered(Party agent) {
        return source.passive().flatMap(mark -> target.suffers(agent, mark));
    }

    /** 中国援助某国的物资运抵, 来自中国的物资抵达某国: who sends is behind 来自, else named first. */
    private List<List<Actor>> relief() {
        Optional<Party> sender = names.named().stream()
                .filter(p -> passage.between(
                                Math.max(passage.span().start(), p.span().start() - FROM.length()),
                                p.span().start())
                        .equals(FROM))
                .findFirst()
                .or(() -> names.before(verb.start()).stream().findFirst());
        return pair(sender, from -> names.named().stream()
                .filter(p -> ActTarget.differ(p, from))
                .findFirst());
    }

    private Optional<Party> other(Party agent) {
        return suffered(agent)
                .or(() -> counterpart.inClause(agent))
                .or(() -> target.pointsBack() ? target.earlier(agent) : Optional.empty());
    }

    /** 甲军从乙国撤离, 两国同步撤军, 甲国撤军. */
    private List<List<Actor>> leave(Told told) {
        if (joint.both()) {
            return joint.sign(names.before(verb.start()), told);
        }
        List<List<Actor>> from = pair(agent(BESIDE), this::other);
        return !from.isEmpty() ? from : joint.agreed() ? List.of() : alone();
    }

    private List<List<Actor>> exercise(Told told) {
        return several() ? joint.sign(names.before(verb.start()), told) : List.of();
    }

    /** 甲国援助的物资运抵乙国, 乙国收到来自甲国的物资, 由甲国援建. */
    private List<List<Actor>> gives() {
        Optional<Party> giver = upon.giver();
        return giver.isPresent()
                ? at(giver, upon::anyInClause)
                : at(doer(), s -> upon.receiver(s).or(() -> counterpart.onlyOther(s)));
    }

    private List<List<Actor>> leaves(Told told) {
        if (joint.both() || Sides.in(passage, inClause())) {
            return mutual(told);
        }
        List<List<Actor>> left = at(doer(), upon::left);
        return joint.agreed()
                        || left.isEmpty()
                                && !passage.between(verb.start(), verb.end()).endsWith(TROOPS)
                ? left
                : left.isEmpty() ? alone(doer()) : left;
    }

    /** True of the patterns of {@code verbal-acts.tsv} and {@code deeds.tsv}. */
    static boolean free(String pattern) {
        return FREE.contains(pattern);
    }

    /** True if a word of blame or the like governs who does it. */
    boolean inner() {
        return upon.inner().isPresent();
    }

    /** 谴责乙国袭击丙国: who is blamed does it; else the subject. */
    private Optional<Party> agent(String marks) {
        return source.passive().isPresent() ? source.agent(marks) : upon.inner().or(() -> source.agent(marks));
    }

    /** 双方商定, 两国领导人同意; not 某国冲突双方. */
    private boolean opens() {
        Span clause = ActClause.around(passage, verb).span();
        return joint.opens(passage.between(clause.start(), verb.start()));
    }

    /** 甲国……，将同乙国建交: who does it with the one behind 同 stands in another clause. */
    private List<List<Actor>> together() {
        Optional<Party> with = inClause().stream()
                .filter(party -> party.span().start() > passage.span().start()
                        && WITH.contains(passage.between(
                                party.span().start() - 1, party.span().start())))
                .reduce((earlier, later) -> later);
        Optional<Party> one = doer();
        return one.flatMap(s -> with.filter(p -> ActTarget.differ(p, s))
                        .map(p -> List.of(List.of(actor(s, Role.BOTH), actor(p, Role.BOTH)))))
                .orElse(List.of());
    }

    private Optional<Party> doer() {
        return agent(BESIDE).or(counterpart::announcer);
    }

    /** 在乙国边境集结; 甲乙双方陈兵. */
    private List<List<Actor>> posture() {
        return Sides.in(passage, inClause()) && joint.agreed()
                ? List.of()
                : Sides.in(passage, inClause())
                        ? joint.sign(inClause(), Told.NOTHING)
                        : may(s -> upon.waters(s).or(() -> upon.direct(s)));
    }

    /** 双方商定, 甲乙达成一致: both are told, in the clause or before it. */
    private List<List<Actor>> mutual(Told told) {
        return Sides.in(passage, inClause())
                ? joint.sign(inClause(), told)
                : joint.both() && opens() || Sides.in(passage, talking()) ? joint.sign(talking(), told) : together();
    }

    /** With its target, if one is told, else alone. */
    private List<List<Actor>> may(Function<Party, Optional<Party>> target) {
        List<List<Actor>> acts = at(doer(), target);
        return acts.isEmpty() ? allAlone(doer()) : acts;
    }

    /** 甲与乙商定, 双方商定; else what one does towards another, or the side of a state alone (朝方承诺). */
    private List<List<Actor>> agree(Told told) {
        if (joint.both() || Sides.in(passage, inClause())) {
            return joint.sign(joint.both() ? names.before(verb.start()) : inClause(), told);
        }
        Optional<Party> one = doer();
        boolean other = one.filter(s -> names.named().stream().anyMatch(p -> ActTarget.differ(p, s)))
                .isPresent();
        boolean side = one.filter(s -> passage.after(s.span().end(), 1).equals(SIDE)
                        || passage.between(s.span().start(), s.span().end()).endsWith(SIDE))
                .isPresent();
        return other || side ? may(upon::inClause) : List.of();
    }

    /** A state may hold an exercise alone. */
    private List<List<Actor>> drill() {
        return several() ? List.of() : alone(source.subject(TOWARD));
    }

    private boolean several() {
        return names.before(verb.start()).stream()
                        .map(Party::country)
                        .distinct()
                        .count()
                > 1;
    }

    private List<Party> inClause() {
        int from = ActClause.around(passage, verb).span().start();
        return names.before(verb.start()).stream()
                .filter(party -> party.span().start() >= from && talks(party))
                .toList();
    }

    /** Those named before the word, but whom they talk about. */
    private List<Party> talking() {
        return names.before(verb.start()).stream().filter(this::talks).toList();
    }

    /** 就丙国局势 names a third, 就甲乙关系 both of them. */
    private boolean talks(Party party) {
        return !joint.about(party)
                || names.named().stream()
                        .anyMatch(other -> other.span().end() == party.span().start()
                                || other.span().start() == party.span().end());
    }

    /** 抗议某国……: a state stands directly behind the verb. */
    boolean strikes() {
        return names.named().stream().anyMatch(p -> p.span().start() == verb.end());
    }

    /** Where the subject ends: cues stand behind it; behind the first of both in 甲将同乙签署. */
    int subjectEnd(List<Actor> actors) {
        return names.named().stream()
                .filter(party -> actors.get(0).evidence().span().equals(party.span()))
                .findFirst()
                .map(party -> party.span().end())
                .orElse(passage.span().start());
    }

    private List<List<Actor>> against(Function<Party, Optional<Party>> left) {
        Optional<Party> one = agent(TOWARD);
        boolean together =
                one.map(source::together).filter(all -> all.size() > 1).isPresent();
        return pair(one, s -> suffered(s)
                .or(() -> target.blamed(s))
                .or(() -> target.opposed(s, TOWARD, otherObject()))
                .or(() -> together || otherObject() || !target.leftOut()
                        ? Optional.empty()
                        : ActTarget.last(names.before(verb.start()), s))
                .or(() -> left.apply(s)));
    }

    /** 对公投表示反对: what is opposed stands in the clause and is no state's. */
    private boolean otherObject() {
        Span clause = ActClause.around(passage, verb).span();
        String head = passage.between(clause.start(), verb.start());
        return OBJECT.matcher(head).find();
    }

    /** Each of those who act together does so upon each of those named together. */
    private List<List<Actor>> pair(Optional<Party> from, Function<Party, Optional<Party>> upon) {
        List<List<Actor>> acts = new ArrayList<>();
        List<Party> together = from.map(source::together).orElse(List.of());
        for (Party one : together) {
            List<Party> targets = from.flatMap(upon).map(target::together).orElse(List.of());
            targets.stream()
                    .filter(other -> together.stream().allMatch(each -> ActTarget.differ(each, other)))
                    .map(other -> List.of(actor(one, Role.SOURCE), actor(other, Role.TARGET)))
                    .forEach(acts::add);
        }
        return acts;
    }

    /** 甲和乙否决丙的草案: one act of all who do it upon all they do it to. */
    private List<List<Actor>> at(Optional<Party> from, Function<Party, Optional<Party>> upon) {
        List<Party> together = from.map(source::together).orElse(List.of());
        List<Party> targets = from.flatMap(upon).map(target::together).orElse(List.of()).stream()
                .filter(other -> together.stream().allMatch(each -> ActTarget.differ(each, other)))
                .toList();
        if (together.isEmpty() || targets.isEmpty()) {
            return List.of();
        }
        List<Actor> actors = new ArrayList<>();
        together.forEach(one -> actors.add(actor(one, Role.SOURCE)));
        targets.forEach(other -> actors.add(actor(other, Role.TARGET)));
        return List.of(actors);
    }

    private Actor actor(Party party, Role role) {
        return actor(passage, party, role);
    }

    static Actor actor(Passage passage, Party party, Role role) {
        @Nullable Country country = party.country();
        return new Actor(
                country,
                "GOV",
                party.people().isEmpty() ? null : party.people().get(0).person(),
                role,
                passage.quote(party.span()));
    }
}
