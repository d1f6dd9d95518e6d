package org.readout.explain.verdict;

import java.util.List;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Side;

/** Which contacts of the record bear out which contact claimed. */
final class Touch {
    private Touch() {}

    static boolean bearsOut(Assertion.Encounter claim, Meeting meeting) {
        Contact recorded = meeting.format().contact();
        return switch (claim.contact()) {
            case IN_PERSON -> recorded == Contact.IN_PERSON || beside(recorded) && face(claim.sides(), meeting);
            case TRAVEL -> recorded == Contact.IN_PERSON || beside(recorded);
            case PRESENCE ->
                recorded == Contact.PRESENCE || recorded == Contact.IN_PERSON && Parties.named(claim.sides());
            case REMOTE, WRITTEN -> recorded == claim.contact();
        };
    }

    private static boolean beside(Contact contact) {
        return contact == Contact.PRESENCE || contact == Contact.TRAVEL;
    }

    /** A banquet or a welcome brings together those named on both sides. */
    private static boolean face(List<Side> sides, Meeting meeting) {
        return Parties.named(sides) && meeting.sides().stream().allMatch(Parties::named);
    }
}
