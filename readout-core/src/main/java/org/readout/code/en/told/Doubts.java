package org.readout.code.en.told;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Telling;
import org.readout.model.Status;

/** "Both deny that any such meeting took place": the meeting told before is disputed, not held. */
final class Doubts {
    private Doubts() {}

    static List<Telling> of(List<Telling> tellings) {
        List<Telling> settled = new ArrayList<>();
        for (Telling telling : tellings) {
            int last = settled.size() - 1;
            boolean denied = telling.status() == Status.DENIED || telling.status() == Status.NEGATED;
            if (last >= 0 && denied && such(telling) && same(settled.get(last), telling)) {
                settled.set(last, settled.get(last).as(Status.DISPUTED));
                settled.add(telling.as(Status.DISPUTED));
            } else if (last >= 0 && undone(settled.get(last), telling)) {
                settled.set(last, settled.get(last).as(Status.NEGATED));
                settled.add(telling);
            } else {
                settled.add(telling);
            }
        }
        return settled;
    }

    /** "They were to have met in May, but the meeting was called off": both tell of one that did not take place. */
    private static boolean undone(Telling before, Telling telling) {
        return before.status() == Status.PLANNED
                && telling.status() == Status.NEGATED
                && telling.reference() == Telling.Reference.DEFINITE
                && before.format().contact() == telling.format().contact()
                && before.countries().equals(telling.countries());
    }

    private static boolean such(Telling telling) {
        return telling.core().quote().toLowerCase(java.util.Locale.ROOT).matches("(?:any |no )?such .*");
    }

    private static boolean same(Telling before, Telling telling) {
        return before.status().counts()
                && before.format().contact() == telling.format().contact();
    }
}
