package org.readout.measure.signal;

import java.util.stream.Stream;
import org.readout.model.Signal;

/**
 * Whether the order of access goes against the order of rank: a guest is received by the leader and a compatriot of higher rank
 * was not on the last stay, or the other way round. Ranks are those attested nearest to the days. Where the attested ranks do not
 * differ at the dates though one of them did before, sources can be set against each other: it is shown and not counted. Value:
 * by how many bands the ranks differ.
 */
public final class RankAgainstAccess implements SignalKind {
    private final Offices offices;

    public RankAgainstAccess(Offices offices) {
        this.offices = offices;
    }

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        return record.stays().stream()
                .filter(stay -> stay.encounters().contains(one))
                .filter(stay -> stay.audience()
                        .map(one::equals)
                        .orElse(one.equals(
                                stay.encounters().get(stay.encounters().size() - 1))))
                .flatMap(stay -> new RankComparison(one, stay, record, offices).signals());
    }
}
