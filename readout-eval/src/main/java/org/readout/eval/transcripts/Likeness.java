package org.readout.eval.transcripts;

import java.util.List;
import java.util.Objects;

/**
 * How well two accounts of one item may be of one contact.
 *
 * <p>They may be if their forms can be taken for each other and they rest on the same sentences or, failing that, are of the
 * same states. Among those that may be, states count most, then the form (talks and the ceremony before them are told in one
 * sentence), the sentences they rest on, principals, whether it took place, and the date.
 */
final class Likeness {
    private static final long STATES = 100;
    private static final long PRINCIPAL = 40;
    private static final long TOOK_PLACE = 30;
    private static final long FORMAT = 60;
    private static final long DATE = 10;
    private static final long SENTENCES = 50;

    private Likeness() {}

    /** 0 if they cannot be of one contact. */
    static long of(Account label, Account coded) {
        boolean states = label.countries().equals(coded.countries());
        long shared = label.shared(coded);
        if (label.form() != coded.form() || !states && shared == 0) {
            return 0;
        }
        return 1
                + points(states, STATES)
                + inCommon(label, coded) * PRINCIPAL
                + points(label.occurred() == coded.occurred(), TOOK_PLACE)
                + points(label.format().equals(coded.format()), FORMAT)
                + points(Objects.equals(label.date(), coded.date()), DATE)
                + SENTENCES * shared / label.told().size();
    }

    private static long points(boolean agreed, long points) {
        return agreed ? points : 0;
    }

    private static long inCommon(Account label, Account coded) {
        List<Name> names = coded.sides().stream().flatMap(Delegation::names).toList();
        return label.sides().stream()
                .flatMap(Delegation::names)
                .filter(name -> names.stream().anyMatch(name::same))
                .count();
    }
}
