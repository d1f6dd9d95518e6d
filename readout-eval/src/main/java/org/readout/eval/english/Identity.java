package org.readout.eval.english;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.readout.model.Span;

/**
 * Whether it is an annotated person who is coded: by the name, or, since a register may spell it otherwise than the text, by
 * the place where part of that name stands.
 */
final class Identity {
    private static final int PLACE = 1;

    private Identity() {}

    /**
     * 0 if it is not; the more, the surer.
     *
     * @param name as coded
     * @param places where the coding says that the person is named
     */
    static int likeness(GoldPerson person, String name, Collection<Span> places) {
        int byName = PersonNames.likeness(person.names(), name);
        return byName == 0 && Overlap.any(person.told(), places) && shared(person, name) ? PLACE : byName;
    }

    private static boolean shared(GoldPerson person, String name) {
        Set<String> parts = new HashSet<>(PersonNames.parts(person.name()));
        parts.retainAll(PersonNames.parts(name));
        return !parts.isEmpty();
    }
}
