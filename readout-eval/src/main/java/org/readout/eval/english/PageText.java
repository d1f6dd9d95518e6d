package org.readout.eval.english;

/** What the reports say beside their figures. */
final class PageText {
    static final String MADE_BY =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval %s --shared ../shared --page docs/eval/%s.md
            """;

    static final String DOCUMENTS =
            """
            Ten analyses, ten wires and ten readouts written for this project and annotated before the reader ran on them; what
            they tell is fiction. Odd numbers are the tuning half, whose mistakes may be looked at when rules are written
            (`./readout eval english --mistakes`); even numbers are the test half, whose mistakes are counted and never listed.
            One annotator; six of them have a second one (see below). The day of publication is given to the reader, since most wires state no year.
            What was asked is within .10 of what was asked for the essay ([essay.md](essay.md)).
            """;

    static final String ESSAY =
            """
            An analyst's essay in English, not bundled, with an annotation of all it tells by one annotator. The first reader of
            English was written with this essay at hand, so that its own figures show that its hard cases work, not how well
            other essays are read. Two figures beside them show that: the test half of [thirty documents](english.md) of our own,
            and variants of the essay in which everything that a rule could know by heart is replaced.

            Left out: what is known only from outside the essay.
            """;

    static final String BESIDE = """
            The test half must come within .10 of the essay.
            """;

    static final String VARIANTS =
            """
            %d variants, each made from text and annotation alike by a seeded generator (`eval.english.Variant`): people get
            invented names of another country's form; states, their adjectives and capitals become others'; months and years are
            shifted, keeping days, order and gaps; names of parties, news agencies and regions are invented; ranks and offices
            change places. All offsets are reckoned anew. A variant must come within .05 of the essay.
            """;

    static final String COUNTING =
            """
            Coded and annotated things are paired one to one, the likest first; a pair must share words of the text. F1 is given
            where what was coded without being told is counted too; else the share that is right.

            *Meetings held*: in-person meetings, visits, calls, letters told as having taken place, or implied. A pair shares a
            state and the kind of contact. Sides, people, date, basis and conflicts are those of the held ones found; a date is
            right if its days are those annotated. *Others never counted*: planned, negative, hypothetical, generic, phantom and mere attendance; wrong if something
            coded as held, and found to be no meeting that was, quotes their passages. *Flagged*: coded, with a status that says so.

            *People*: everyone named, authors too, by name. *Offices*: of these people, by the words that state them; told again
            counts once. *Mentions of states*: where a state acts, by words and states; "both sides" is right if both are.

            *Events*: acts other than contacts. All four facts must be right: PLOVER type (or one as good), the set of states
            that act, the set acted upon, status; of reciprocal acts, the states together. An act for which PLOVER has no type is
            left out.

            *Statements*: speaker (the person named, or the state), stance (by `stances.tsv`, since the reader's are coarser) and
            issue, leniently: a word of the annotated issue stands in what is quoted. *Issue named*: it stands among the issues
            coded. What was pointedly not said must not be coded.

            *Hedges*: cues by their place, of any type. *Relations*: the two states and
            the direction (by `directions.tsv`). Brackets hold Wilson intervals of 95%; facts of one document are not
            independent, so they are too narrow.
            """;

    static final String AGREEMENT =
            """
            Six documents (%s) were annotated by a second annotator, from the text alone, who knew the conventions and the first
            annotator's labels of the tuning half. *Two annotators*: the second labels in the place of the reader's, judged by the
            first as the reader is; the columns of counts are of these. *Reader by the first* and *by the second*: the reader on the
            same documents, judged by each. The labels are not adjudicated. Where two careful people differ, a reader cannot be asked
            for more. Six documents give wide intervals, and the second annotator had learnt from the first one's labels, so that
            strangers may agree less. Shares (*who met*, *date* and the like) are of what was found: of more, and harder ones, for the
            annotator than for the reader.

            Where the second labels stand for the reader's, the type of an act named first counts, and an annotator's fine word for a
            stance becomes the reader's first word for it. A contact without any state counts as missed, since no coding can hold
            one. Left out: mentions of states, which the second did not annotate.
            """;

    static final String LATER =
            """
            Eight documents written later, by one who had seen the tuning half, and annotated before the reader ran on them. The
            mistakes of four of them were looked at after the first run. What the first run gave stands in their README.
            """;

    static final String NEWER =
            """
            Twelve documents of other outlets' builds (commentary, a wire of North Korea, readouts of foreign ministries, questions
            and answers) about other states, annotated before the reader ran on them. The mistakes of eight were looked at after
            the first run; what it gave stands in their README.
            """;

    static final String LATEST =
            """
            Six short documents about pairs of states not met before, annotated before the reader ran on them. The mistakes of
            three were looked at after the first run; what it gave stands in their README.
            """;

    private PageText() {}
}
