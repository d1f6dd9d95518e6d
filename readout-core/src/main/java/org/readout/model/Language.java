package org.readout.model;

/**
 * Language of a text as a BCP 47 primary tag.
 *
 * @param tag {@code zh}, {@code en}, {@code ko}, {@code zxx} for data, or {@code und} where it could not be told
 */
public record Language(String tag) {
    public static final Language CHINESE = new Language("zh");
    public static final Language ENGLISH = new Language("en");
    public static final Language KOREAN = new Language("ko");
    public static final Language UNKNOWN = new Language("und");
    /** No language at all (ISO 639-2): a record of dated events or values, with its fields as lines. */
    public static final Language DATA = new Language("zxx");

    public Language {
        Require.that(tag.matches("[a-z]{2,3}"), "'%s' is not a primary language tag", tag);
    }
}
