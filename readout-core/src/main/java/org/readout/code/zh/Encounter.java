package org.readout.code.zh;

import java.util.List;
import org.readout.model.Span;

/** The two parties of a meeting, call or message around its verb, by the pattern of the verb. */
record Encounter(Parties parties, VerbUse use) {
    /** The parties around the verb; none where its sentence leaves one to what was told before. */
    List<Parties.Two> around(ContactVerb act) {
        Span at = act.at();
        return switch (act.verb().pattern()) {
            case "receives" ->
                parties.held(at)
                        ? new Together(parties).together(at)
                        : new Receiving(parties).received(at, use.separate(act.passage(), act.verb(), at));
            case "together", "between", "meets", "joint" -> new Together(parties).together(at);
            case "witness" -> use.signs(act.passage(), at) ? new Together(parties).together(at) : List.of();
            case "jointly" -> use.otherwiseTold(act.passage(), at) ? List.of() : new Jointly(parties).joined(at);
            case "to" -> new Correspondence(parties).addressed(at);
            case "accepts" -> new Receiving(parties).received(at, false);
            case "hosts" -> new Receiving(parties).hosted(at);
            case "sees_off" -> new Receiving(parties).seenOff(at);
            case "convened" -> new Jointly(parties).convened(at);
            case "attends" -> new Receiving(parties).attended(at);
            case "carried" -> new Correspondence(parties).carried(at);
            case "travels" -> new Journey(parties).travelled(at, new Invitation(act.passage()));
            default -> List.of();
        };
    }
}
