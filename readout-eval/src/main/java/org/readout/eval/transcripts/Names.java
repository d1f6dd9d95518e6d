package org.readout.eval.transcripts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.People;
import org.readout.model.Language;
import org.readout.model.Person;

/** Brings the spellings of a name in one language to one person. Immutable. */
final class Names {
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Language language;

    /** Names in Chinese. */
    Names(People people) {
        this(people, Language.CHINESE);
    }

    Names(People people, Language language) {
        this.language = language;
        people.surfaces(language.tag(), (name, entry) -> ids.computeIfAbsent(plain(name), key -> new HashSet<>())
                .add(entry.person().id()));
    }

    /** A name as a text writes it. */
    Name written(String name) {
        String plain = plain(name);
        return new Name(ids.getOrDefault(plain, Set.of()), plain);
    }

    Name of(Person person) {
        return new Name(Set.of(person.id()), plain(person.name(language)));
    }

    /** Korean names are written with hyphens or without (Kim Jong-un, Kim Jong Un). Chinese ones are taken to the letter. */
    private String plain(String name) {
        return language.equals(Language.CHINESE) ? name : name.replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
