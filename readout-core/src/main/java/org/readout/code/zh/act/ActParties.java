package org.readout.code.zh.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.ClauseHeads;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Span;

/** Asks who acts, and upon whom, as the pattern of a verb has it; see {@code event-verbs.tsv}. */
final class ActParties {
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
            "asked",
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
    private final ActTarget target;
    private final Territory territory;
    private final ActUpon upon;
    private final Request request;
    private final Street street;
    private final ActAgent agent;
    private final ActRoles roles;
    private final Struck struck;
    private final Protest protest;
    private final Aid aid;
    private final Rebuke rebuke;
    private final Agreement agreement;
    private final Manoeuvre manoeuvre;
    private final Withdrawal withdrawal;

    ActParties(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names) {
        this.passage = passage;
        this.verb = verb;
        this.names = names;
        ClauseHeads heads = new ClauseHeads(passage, lexicon);
        ActMarks marks = new ActMarks(lexicon);
        ActSource source = new ActSource(passage, lexicon, verb, names, heads);
        ActCounterpart counterpart = new ActCounterpart(passage, lexicon, verb, names);
        Talkers talkers = new Talkers(passage, verb, names, new JointParties(passage, lexicon, verb, heads));
        this.target = new ActTarget(passage, lexicon, verb, names, heads);
        this.territory = new Territory(passage, lexicon, verb, names);
        this.upon = new ActUpon(passage, lexicon, verb, names, territory);
        this.request = new Request(passage, lexicon, verb, names);
        this.street = new Street(passage, lexicon, verb, names);
        this.agent = new ActAgent(source, new Blamed(passage, lexicon, verb, names), counterpart, marks);
        this.roles = new ActRoles(passage, source, target);
        this.struck = new Struck(source, target, marks);
        this.protest = new Protest(passage, verb, names, agent, struck, roles);
        this.aid = new Aid(
                passage, verb, names, agent, new Donation(passage, lexicon, verb, names), upon, counterpart, roles);
        this.rebuke = new Rebuke(struck, counterpart, agent, upon, roles);
        this.agreement = new Agreement(passage, verb, talkers, agent, upon, roles);
        this.manoeuvre = new Manoeuvre(talkers, agent, upon, roles);
        this.withdrawal = new Withdrawal(passage, verb, talkers, agreement, rebuke, territory, agent, roles);
    }

    /** The actors of each act told; none if those the pattern needs are not named. */
    List<List<Actor>> by(String pattern, Told told) {
        return switch (pattern) {
            case "alone" -> roles.alone(agent.toward());
            case "against" -> protest.blame();
            case "protest" -> protest.protest();
            case "upon" -> roles.pair(agent.toward(), struck::upon);
            case "give" -> aid.give();
            case "strike" -> roles.pair(agent.toward(), struck::struck);
            case "list" -> roles.pair(agent.source().subject(agent.marks().toward()), target::put);
            case "fire" -> roles.pair(agent.toward(), struck::fired);
            case "hit" -> roles.pair(agent.toward(), struck::hit);
            case "attack" -> roles.pair(agent.toward(), struck::attacked);
            case "relief" -> aid.relief();
            case "exercise" -> manoeuvre.exercise(told);
            case "other" -> rebuke.expel();
            case "leave" -> withdrawal.leave(told);
            case "warn" -> rebuke.warn();
            case "reply" -> rebuke.reply();
            case "drill" -> manoeuvre.drill();
            case "does" -> at(s -> struck.suffered(s).or(() -> upon.inClause(s)));
            case "direct" -> at(upon::direct);
            case "tells" -> at(s -> struck.suffered(s).or(() -> upon.inSentence(s)));
            case "may" -> may(s -> struck.suffered(s).or(() -> upon.inClause(s)));
            case "tells_may" -> may(upon::inSentence);
            case "agree" -> agreement.agree(told);
            case "mutual" -> agreement.mutual(told);
            case "clash" -> agreement.clash(told);
            case "denies" -> roles.alone(agent.doer());
            case "rejects" -> may(upon::close);
            case "hits" -> at(s -> struck.suffered(s).or(() -> upon.direct(s)).or(() -> territory.ground(s)));
            case "posture" -> manoeuvre.posture();
            case "asked" -> new Proposal(passage, request.lexicon(), verb, names, roles).answered();
            case "ask" -> at(request::asked);
            case "warns" -> rebuke.warns();
            case "returns" -> rebuke.returns();
            case "seizes" -> rebuke.seizes();
            case "gives" -> aid.gives();
            case "leaves" -> withdrawal.leaves(told);
            case "drills" -> manoeuvre.drills();
            case "street" -> roles.at(street.people(), street::against);
            case "part" ->
                roles.pair(
                        agent.source().subject(agent.marks().with()),
                        s -> target.behind(s, agent.marks().with()));
            case "joint" -> agreement.joint(told);
            case "pact" -> agreement.pact(told);
            default -> throw new IllegalArgumentException("'" + pattern + "' is no pattern of event-verbs.tsv");
        };
    }

    private List<List<Actor>> at(Function<Party, Optional<Party>> whom) {
        return roles.at(agent.doer(), whom);
    }

    private List<List<Actor>> may(Function<Party, Optional<Party>> whom) {
        return roles.may(agent.doer(), whom);
    }

    /** True of the patterns of {@code verbal-acts.tsv} and {@code deeds.tsv}. */
    static boolean free(String pattern) {
        return FREE.contains(pattern);
    }

    /** True if a word of blame or the like governs who does it. */
    boolean inner() {
        return agent.blamed().doer().isPresent();
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
}
