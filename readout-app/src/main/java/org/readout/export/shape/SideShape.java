package org.readout.export.shape;

import java.util.List;
import org.readout.model.Side;

/** One state's side of a meeting. */
public record SideShape(String country, List<ParticipantShape> people) {

    static SideShape of(Side side) {
        return new SideShape(
                side.country().code(),
                side.people().stream().map(ParticipantShape::of).toList());
    }
}
