package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.zh.party.Invitation;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.CallAccepted;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.VerbUse;
import org.readout.model.Span;

/** The two parties of a meeting, call or message around its verb, by the pattern of the verb. */
public record Encounter(Parties parties, VerbUse use) {
    private static final Set<String> REMOTE = Set.of("call", "video");
    private static final String ABOUT = "就";
    private static final Set<String> AT_ONE_TABLE =
            Set.of("together", "between", "meets", "joint", "noun", "session", "plain", "assembly");

    /** Three states or more that meet as one; an empty list if they only confer. Absent where no such list stands before the verb. */
    public Optional<List<Party>> many(ContactVerb act) {
        boolean table =
                AT_ONE_TABLE.contains(act.pattern()) || act.pattern().equals("receives") && parties.held(act.at());
        Optional<List<Party>> many = table ? new Joined(parties).in(act.at()) : Optional.empty();
        return many.isEmpty()
                        && act.pattern().equals("plain")
                        && !REMOTE.contains(act.verb().format())
                ? new Plainly(parties).table(act.at())
                : many;
    }

    /** 甲国和乙国总理会晤, and 甲会晤乙. */
    private List<Parties.Two> meets(Span noun) {
        List<Parties.Two> together = new Together(parties).together(noun);
        boolean object = together.isEmpty()
                && parties.after(noun.end(), 1).stream()
                        .anyMatch(met -> !met.people().isEmpty() && follows(noun, met));
        return object ? new Receiving(parties).received(noun, false) : together;
    }

    /** 会晤乙, 会晤到访的乙. */
    private boolean follows(Span verb, Party met) {
        String gap = parties.passage().between(verb.end(), met.span().start());
        return gap.isEmpty() || parties.lexicon().words("come_over").has(gap);
    }

    /** 甲没有见到乙，两人只通了电话. */
    private List<Parties.Two> orTheTwo(List<Parties.Two> found, Span verb) {
        return found.isEmpty() ? new TheTwo(parties).before(verb).stream().toList() : found;
    }

    /** 甲会见乙, 甲同乙举行小范围会见, 乙获甲接见, 甲接受乙的拜会. */
    private List<Parties.Two> receives(ContactVerb act) {
        Span at = act.at();
        if (parties.held(at)) {
            return new Together(parties).together(at);
        }
        List<Parties.Two> accepted = new CallAccepted(parties).of(at);
        List<Parties.Two> passive = accepted.isEmpty() ? new Summoned(parties).passive(at) : accepted;
        return passive.isEmpty()
                ? new Receiving(parties).received(at, use.separate(act.passage(), act.verb(), at))
                : passive;
    }

    /** Both stand in the clause of the noun, and are not what the talks are about: 就甲国和乙国边界展开磋商. */
    private boolean confer(Parties.Two two, Span noun) {
        int first = Math.min(two.first().span().start(), two.second().span().start());
        int last = Math.max(two.first().span().end(), two.second().span().end());
        String head = parties.passage().between(parties.passage().span().start(), first);
        return parties.passage().between(last, noun.start()).indexOf('，') < 0
                && !head.substring(head.lastIndexOf('，') + 1).contains(ABOUT);
    }

    /** The parties around the verb; none where its sentence leaves one to what was told before. */
    public List<Parties.Two> around(ContactVerb act) {
        Span at = act.at();
        return switch (act.verb().pattern()) {
            case "receives", "shuns" -> receives(act);
            case "plain" -> orTheTwo(new Plainly(parties).together(at), at);
            case "faces" -> new Plainly(parties).faced(at);
            case "fetches" -> new Summoned(parties).fetched(act);
            case "meets" -> meets(at);
            case "between", "noun", "session" ->
                new Together(parties)
                        .together(at).stream().filter(two -> confer(two, at)).toList();
            case "together", "joint" -> orTheTwo(new Together(parties).together(at), at);
            case "witness" -> use.signs(act.passage(), at) ? new Together(parties).together(at) : List.of();
            case "signing" -> use.attendsSigning(act.passage(), at) ? new Together(parties).together(at) : List.of();
            case "accompanied" -> new Accompanied(parties).around(at);
            case "looks_in", "welcomes" -> new Receiving(parties).lookedIn(at);
            case "awards" -> use.awards(act.passage(), at) ? new Correspondence(parties).handed(at) : List.of();
            case "jointly" -> use.otherwiseTold(act.passage(), at) ? List.of() : new Jointly(parties).joined(at);
            case "to" -> new Correspondence(parties).addressed(at);
            case "accepts" -> new Receiving(parties).received(at, false);
            case "hosts" -> new Receiving(parties).hosted(at);
            case "sees_off" -> new Receiving(parties).seenOff(at);
            case "after" -> new Jointly(parties).aside(at);
            case "convened" -> new Jointly(parties).convened(at);
            case "attends" -> new Receiving(parties).attended(at);
            case "sworn_in" ->
                new Receiving(parties)
                        .attended(at).stream()
                                .filter(two -> !two.first().people().isEmpty())
                                .toList();
            case "carried" -> new Correspondence(parties).carried(at);
            case "sent" -> new Received(parties).letter(at);
            case "travels" -> new Journey(parties).travelled(at, new Invitation(act.passage(), parties.lexicon()));
            default -> List.of();
        };
    }
}
