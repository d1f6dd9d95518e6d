package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * A person, one across spellings.
 *
 * @param id identifier in the register, or {@code zh:NAME} / {@code en:NAME} for one not in it
 * @param zh Chinese form; absent if not known
 * @param en English form; absent if not known
 * @param ko form in Hangul; absent if not known
 */
public record Person(String id, @Nullable String zh, @Nullable String en, @Nullable String ko) {
    public Person {
        Require.text(id, "id of a person");
        Require.that(zh != null || en != null || ko != null, "person %s has no name", id);
    }

    /** A person the register does not hold, known by the name a text gives. */
    public static Person unregistered(Language language, String name) {
        String id = language.tag() + ":" + name;
        return language.equals(Language.CHINESE) ? new Person(id, name, null, null) : new Person(id, null, name, null);
    }

    /** The name in the language asked for, else any there is. */
    public String name(Language language) {
        String wanted = language.equals(Language.CHINESE) ? zh : language.equals(Language.KOREAN) ? ko : en;
        if (wanted != null) {
            return wanted;
        }
        if (en != null) {
            return en;
        }
        return zh != null ? zh : id.substring(id.indexOf(':') + 1);
    }
}
