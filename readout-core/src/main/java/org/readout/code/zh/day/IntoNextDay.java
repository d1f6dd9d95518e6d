package org.readout.code.zh.day;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.When;

/** Talks that went on into the day after the one they began on: 会谈9日举行，一直持续到次日凌晨. */
public final class IntoNextDay {
    private static final Pattern ON = Pattern.compile("(?:持续|延续|进行|谈|开|聊|磋商|会谈|拖|延长|熬)(?:到|至)了?(?:次日|翌日|第二天|隔天|隔日|转天)");

    private IntoNextDay() {}

    /** Both days, where the words behind the contact say so; else the date as it is. */
    public static When of(Passage passage, Span verb, When date) {
        LocalDate day = date.earliest();
        boolean goesOn = day != null
                && date.precision() == Precision.DAY
                && !date.evidence().isEmpty()
                && ON.matcher(passage.between(verb.end(), passage.span().end())).find();
        return day == null || !goesOn
                ? date
                : new When(day, day.plusDays(1), Precision.INTERVAL, date.basis(), date.evidence());
    }
}
