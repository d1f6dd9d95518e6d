package org.readout.export.cite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be cited.
 *
 * @param key a word that names it in a bibliography: letters, digits, hyphens
 * @param kind what it is
 * @param title its title
 * @param author who made it, one body; empty if not known
 * @param container who published it, or in what; empty if nobody
 * @param issued the day it was published, of an answer the last day of what is known; absent if not stated
 * @param url its address; absent if it has none
 * @param version of the program that computed it; empty for what it did not
 * @param note what makes it reproducible: hashes and versions
 * @param accessed the day it is cited on
 */
public record Citation(
        String key,
        Kind kind,
        String title,
        String author,
        String container,
        @Nullable LocalDate issued,
        @Nullable String url,
        String version,
        String note,
        LocalDate accessed) {

    /** What may be cited. */
    public enum Kind {
        /** A text of the record. */
        DOCUMENT,
        /** A reading: numbers. */
        READING,
        /** A brief. */
        BRIEF
    }
}
