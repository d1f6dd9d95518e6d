package org.readout.code.zh.document;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Status;

/** Visits that are only looked back on where what was done on them is told: 甲6日访问乙国时曾与乙讨论某事. */
public final class InPassing {
    private static final Pattern LOOKING_BACK = Pattern.compile("访问[^，。；、]{1,8}时，?曾");

    private InPassing() {}

    /** The contacts without visits that are only looked back on. */
    public static List<Meeting> without(List<Meeting> meetings) {
        return meetings.stream()
                .filter(visit -> meetings.stream().noneMatch(other -> on(visit, other)))
                .toList();
    }

    private static boolean on(Meeting visit, Meeting other) {
        return visit.format().contact() == Contact.TRAVEL
                && visit.status() == Status.OCCURRED
                && other.status() == Status.OCCURRED
                && other.format().contact() != Contact.TRAVEL
                && other.countries().containsAll(visit.countries())
                && other.mentions().containsAll(visit.mentions())
                && visit.mentions().stream()
                        .allMatch(told -> LOOKING_BACK.matcher(told.quote()).find());
    }
}
