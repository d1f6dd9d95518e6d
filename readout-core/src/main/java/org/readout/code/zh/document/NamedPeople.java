package org.readout.code.zh.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.WordClass;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Role;

/** The people a document names, each where most of the offices stand by the name. */
public final class NamedPeople {
    private record Named(Mention.OfPerson mention, Passage passage) {}

    private final Map<String, Named> fullest = new HashMap<>();

    private final WordClass spokesman;

    /** @param spokesman words that end the title of one who speaks for others */
    public NamedPeople(List<Passage> passages, WordClass spokesman) {
        this.spokesman = spokesman;
        for (Passage passage : passages) {
            for (Mention.OfPerson person : passage.all(Mention.OfPerson.class)) {
                fullest.merge(
                        person.person().id(),
                        new Named(person, passage),
                        (before, now) -> now.mention().offices().size()
                                        > before.mention().offices().size()
                                ? now
                                : before);
            }
        }
    }

    /** A person as a participant with the offices the document states; absent if the document does not name the person. */
    Optional<Participant> fullest(Person person, Role role) {
        @Nullable Named named = fullest.get(person.id());
        return named == null
                ? Optional.empty()
                : Optional.of(Party.participant(named.mention(), role, named.passage()));
    }

    /** A spokesman, as the document calls the person somewhere. */
    boolean speaksForOthers(Person person) {
        @Nullable Named named = fullest.get(person.id());
        return named != null && named.mention().offices().stream().anyMatch(office -> spokesman.closes(office.title()));
    }

    /** Whether the document names somebody else with this office of a state: then it means that one. */
    boolean another(String title, Country country, Person holder) {
        return fullest.values().stream()
                .map(Named::mention)
                .filter(one -> country.equals(one.country()) && !one.person().equals(holder))
                .flatMap(one -> one.offices().stream())
                .anyMatch(office -> office.title().equals(title));
    }
}
