package org.readout.eval.actors;

/** What the report says beside its figures. */
final class PageText {
    static final String MADE_BY =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval actors --shared ../shared --page docs/eval/actors.md
            """;

    static final String ABOUT =
            """
            165 phrases for actors of news, each with the state and the sector (as in PLOVER) it names on a day: the tests of another
            resolver, which asks an encyclopedia (NGEC; not bundled). *Today*, and a phrase without a date, is read as of 2023-06-01.
            Rows the file itself marks as expected to fail are left out. The tables of people, bodies and towns were compiled state by state,
            but with the file seen: kinds of phrase it holds (classes of warships, heads of provinces, colleges, spellings of one
            Arabic name) were taken up as kinds, and some common nouns are among its words. So the figures say that these kinds of phrase
            are covered, not how often a phrase of other texts is read rightly; they are an upper bound.
            """;

    static final String COUNTING =
            """
            A row is right if the answer is the cell. *An empty cell asks for no answer*: a state or sector given there is a mistake,
            as a missing one is elsewhere. The file contradicts itself in a few places (one phrase with two answers; a phrase whose answer
            rests on a context the file does not hold; a bank with a state in its name and none in its cell), so that all cannot be right at once.
            """;

    private PageText() {}
}
