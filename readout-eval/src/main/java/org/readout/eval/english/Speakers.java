package org.readout.eval.english;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Person;
import org.readout.model.Statement;

/** Whether it is the annotated speaker who is coded. */
final class Speakers {
    /** Who speaks for no state and has no name. */
    static final String NOBODY = "-";

    private final Map<String, GoldPerson> people;

    Speakers(List<GoldPerson> people) {
        this.people = people.stream().collect(Collectors.toMap(GoldPerson::id, Function.identity()));
    }

    /** One of them, if several speak together. */
    boolean says(GoldStatement gold, Statement coded) {
        Actor speaker = coded.speaker();
        Country country = speaker.country();
        if (country != null && gold.states().contains(country)) {
            return true;
        }
        if (gold.speaker().equals(NOBODY)) {
            return country == null;
        }
        return gold.people().isEmpty()
                ? gold.states().isEmpty()
                        && Content.shared(gold.speaker(), speaker.evidence().quote())
                : gold.people().stream().map(people::get).anyMatch(person -> person != null && is(person, speaker));
    }

    /** Who is known by a title only is right if the words of the title are quoted. */
    private static boolean is(GoldPerson person, Actor speaker) {
        Person coded = speaker.person();
        if (coded != null) {
            return Identity.likeness(
                            person,
                            coded.name(Language.ENGLISH),
                            List.of(speaker.evidence().span()))
                    > 0;
        }
        return !person.named()
                && person.names().stream()
                        .anyMatch(
                                name -> Content.shared(name, speaker.evidence().quote()));
    }

    static String words(Statement coded) {
        Person person = coded.speaker().person();
        Country country = coded.speaker().country();
        String who = person != null ? person.name(Language.ENGLISH) : country != null ? country.code() : "?";
        return who + " " + coded.verb() + ": " + String.join(", ", coded.issues()) + " (" + coded.stance() + ")";
    }
}
