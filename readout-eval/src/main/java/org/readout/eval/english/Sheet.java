package org.readout.eval.english;

import org.readout.eval.Item;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Language;

/**
 * A document: what was coded from it beside what is annotated.
 *
 * @param name how a report calls it
 * @param part {@code tuning}, {@code test}, {@code fresh}, {@code fresh-tuned}, {@code newer},
 *     {@code newer-tuned}, {@code latest}, {@code latest-tuned} or empty
 * @param kind {@code analysis}, {@code wire} or {@code readout}
 * @param document the text
 * @param gold what is annotated
 * @param coding what the reader made of it
 */
record Sheet(String name, String part, String kind, Document document, Gold gold, Coding coding) {
    static final String TUNING = "tuning";
    static final String TEST = "test";

    /** Later documents, whose mistakes are not looked at either. */
    static final String FRESH = "fresh";

    /** Later documents that were looked at after the first run on them. */
    static final String FRESH_TUNED = "fresh-tuned";

    /** Written last, for texts of outlets and pairs of states not met before; never looked at. */
    static final String NEWER = "newer";

    /** Written with these, and looked at after the first run on them. */
    static final String NEWER_TUNED = "newer-tuned";

    /** Six short ones about reference over sentences; never looked at. */
    static final String LATEST = "latest";

    /** Written with these, and looked at after the first run on them. */
    static final String LATEST_TUNED = "latest-tuned";

    /** @param id of the fact; empty for one that is not annotated */
    Item item(String id) {
        return new Item(id.isEmpty() ? name : id, part, Language.ENGLISH);
    }
}
