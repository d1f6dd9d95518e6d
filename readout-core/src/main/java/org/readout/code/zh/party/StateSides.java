package org.readout.code.zh.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Side;

/** A side of each state that parties are of, with its people where some are named: 甲国取消其总统甲同乙国的会见 names two. */
public record StateSides(Passage passage) {
    /** In the order in which the states come first. */
    public List<Side> of(Stream<Party> parties) {
        Map<Country, Side> sides = new LinkedHashMap<>();
        parties.forEach(party -> party.side(Role.BOTH, passage)
                .ifPresent(side -> sides.merge(side.country(), side, StateSides::withPeople)));
        return List.copyOf(sides.values());
    }

    private static Side withPeople(Side one, Side other) {
        return one.people().isEmpty() ? other : one;
    }
}
