package org.readout.eval.claims;

/** What the report says beside its figures. */
final class PageText {
    static final String MADE_BY =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval claims --page docs/eval/claims.md
            """;

    static final String ABOUT =
            """
            Short passages in the manner of analyses and wires, written for this project before the reader ran on them. They go
            through the ways in which English says how two states get on: what relations do, what is done to them, temperature, distance, health,
            marriage, tracks; pairs named between and with, before and by reference. A sixth of them claim nothing: trade figures, wishes,
            conditions, questions, slogans, agenda. Odd numbers are for tuning, and their mistakes may be listed; those of even numbers never are.
            One hand wrote both halves, so that the test half shows breadth, not how other writers put it; [english](english.md) asks for that.
            The hand that wrote them had read the tables and the code before, and mended both; the order of codes in some pairs was set right in
            both halves after the first run.
            """;

    static final String COUNTING =
            """
            Coded and written claims are paired one to one. A claim is right if pair and direction are; where a passage may be read in two
            ways, both are as good. What is denied leaves relations as they were: stable. What is coded as planned or hypothetical counts
            neither for nor against a passage that claims nothing.
            """;

    private PageText() {}
}
