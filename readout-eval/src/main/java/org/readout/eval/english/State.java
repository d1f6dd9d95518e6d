package org.readout.eval.english;

import org.readout.lexicon.Row;

/**
 * A state as texts name it: a line of {@code states.tsv}.
 *
 * @param code ISO 3166-1 alpha-3
 * @param name one that takes no article
 * @param adjective of it
 * @param capital by which its government may be meant
 * @param style the form of its people's names, in {@code names.tsv}
 */
record State(String code, String name, String adjective, String capital, String style) {
    static State of(Row row) {
        return new State(
                row.text("code"), row.text("name"), row.text("adjective"), row.text("capital"), row.text("style"));
    }
}
