package org.readout.eval.names;

/** What the report says beside its figures. */
final class PageText {
    static final String MADE_BY =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval names --page docs/eval/names.md
            """;

    static final String ABOUT =
            """
            Every state and every person of the tables, put one after the other into the sentences of `names/frames.tsv`. A contact is right if its other
            side is who was put in, and nobody else; a person also has to be of the right state, and who serves an organisation of
            states that day is to be no side at all. The sentences are plain, and the tables and they are of
            one hand: the figures do not say how texts of others are read, but a name that is missed here is missed everywhere. Names of
            people stand without an office, so that namesakes cannot be told apart.
            """;

    private PageText() {}
}
