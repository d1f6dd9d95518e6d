package org.readout.eval.events;

/**
 * What a report says beside its figures.
 *
 * @param title its title
 * @param about what the sentences are
 * @param counting how it is counted
 */
record PageText(String title, String about, String counting) {
    static final String MADE_BY =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval %s --shared ../shared --page docs/eval/%s.md
            """;

    static final PageText PLOVER = new PageText(
            "PLOVER roots of sentences",
            """
            1,050 sentences of news (snowood1/Zero-Shot-PLOVER; not bundled, no licence stated), each with one of 15 roots. They are
            read one by one, end to end: no actors are given. A fifth of them is kept apart: those the SHA-256 of whose number begins
            with a byte that five divides. Its mistakes are counted and never listed, and no rule or line of the lexicon was written
            with them at hand; the others were used for tuning.

            Most are not about diplomacy between states (courts, protests, insurgents, companies), which is what the reader is for.
            On a sister set of sentences PETRARCH-2 reaches an F1 of .44 and UniversalPetrarch of .52 (their authors' figures).
            """,
            """
            *Right* is a sentence whose root is among those coded; *found* counts the distinct roots coded in each sentence, so that a
            second root beside the right one is a false alarm, though annotators gave one root only to sentences that tell of several
            acts. *With both actors found*: an act of that root has a source and a target whose words lie within those labelled, or
            hold them. CONCEDE and RETREAT are one root, YIELD.
            """);

    static final PageText NEUTRAL = new PageText(
            "Sentences that tell of no act",
            """
            962 sentences of news (eventdata/ConfliBERT; not bundled), 330 of which tell of no act, each of the others with one of four
            quad classes. 538 of them are among those of [plover.md](plover.md): what is kept apart there is so here, and a fifth of the
            others by the number of their line.
            """,
            """
            *Neutral sentence left alone*: nothing coded in a sentence that tells of no act. *Right quad class*: the labelled class is
            among those of the acts coded. Precision is of sentences that tell of an act and in which one was coded.
            """);

    static final PageText PETRARCH = new PageText(
            "Validation records of PETRARCH-2",
            """
            78 sentences of wires with the acts PETRARCH-2 should find (openeventdata/UniversalPetrarch, MIT; not bundled).
            UniversalPetrarch itself reaches an F1 of .89, on sentences its authors wrote or chose. All of them were used for tuning.
            """,
            """
            An act is right if source state, target state and CAMEO root (the first two digits) are those of the record. Acts of which
            the record names no state on one side (organisations, unnamed groups) are left out, and so are coded ones.
            """);

    String heading(String part) {
        return switch (part) {
            case GoldSentence.HELD -> "The fifth kept apart";
            case GoldSentence.TUNING -> "The rest, used for tuning";
            default -> "All";
        };
    }
}
