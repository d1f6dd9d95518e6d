package org.readout.pipeline.correction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Claim;
import org.readout.model.Correction;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Statement;
import org.readout.model.Wording;

/** What a correction calls an item: its kind, where it stands first, and what tells it from others at that place. */
public final class CodedItem {
    /** What may be wrong about an item of each kind, beside that it is none. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "meeting", List.of("status", "date", "format"),
            "event", List.of("status", "date"),
            "statement", List.of("stance"),
            "wording", List.of(),
            "claim", List.of("direction"));

    private CodedItem() {}

    public static Correction.Item of(Meeting meeting) {
        return new Correction.Item(
                "meeting", meeting.mentions().get(0).span(), meeting.format().id());
    }

    public static Correction.Item of(Event event) {
        return new Correction.Item(
                "event", event.evidence().span(), event.code().type());
    }

    public static Correction.Item of(Statement statement) {
        return new Correction.Item("statement", statement.evidence().span(), statement.stance());
    }

    /** Absent for one that stands nowhere. */
    public static Correction.@Nullable Item of(Wording wording) {
        String side = wording.side() == null ? "" : "@" + wording.side();
        return wording.evidence().isEmpty()
                ? null
                : new Correction.Item("wording", wording.evidence().get(0).span(), wording.formula() + side);
    }

    public static Correction.Item of(Claim claim) {
        return new Correction.Item(
                "claim", claim.evidence().span(), claim.dyad().toString());
    }

    /** What may be wrong about an item of a kind, beside that it is none; empty for a kind that cannot be corrected. */
    public static List<String> fields(String kind) {
        return FIELDS.getOrDefault(kind, List.of());
    }

    static boolean known(String kind) {
        return FIELDS.containsKey(kind);
    }
}
