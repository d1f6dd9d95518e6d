package org.readout.eval.transcripts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.Source;

/** What the report says beside its figures. */
final class PageText {
    static final String MADE_BY =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval zh-readouts --shared ../shared --page docs/eval/zh-readouts.md
            """;

    static final String INTRODUCTION =
            """
            Items of the evening news (新闻联播, 2012 to 2020), drawn by a fixed rule and labelled by hand, against what the reader of
            Chinese makes of them. The labels were made without any output of the reader and committed before its output on
            these items was looked at (it had been run over the collection before, to time it). Mistakes of the tuning half may be looked at when rules are written
            (`./readout eval zh-readouts --mistakes`); those of the test half are counted and never listed. The texts are not
            bundled: labels hold addresses, hashes, offsets, names and figures.
            """;

    static final String LAST =
            """
            A hundred titled items and 160 others with a word of contact were labelled when the rules written for the items above
            stood; these figures are of the test half of them.
            """;

    static final String THIRD =
            """
            The next hundred titled items and 160 others with a word of contact, labelled blind by four further annotators, a quarter
            each, under a shorter guide (the README beside the labels says where it differs). They are a sample of their own: not part
            of the halves above, for which the figures wanted were set. A few items tell of ten to thirty contacts each (messages to
            parties one by one, five states at one table), so that the intervals are wide.
            """;

    static final String FOURTH =
            """
            The next 120 items with a word of contact whose title names none, labelled blind by three further annotators, a third
            each, with contacts, who met and days alone. Texts of the tuning half had been read with the reader's output beside
            them, without labels, before it was labelled; those of the test half had not.
            """;

    static final String POOLED =
            """
            Contacts in the test halves of all three draws, each item once: the narrowest estimate there is of how contacts are
            found in items nobody looked at. The figures wanted were set for the first draw alone.
            """;

    static final String AGREEMENT =
            """
            A second annotator labelled %d of the items blind to the first. The same figures, with the second one's labels in the
            place of the program's. No program can be shown to be better than this. Cohen's kappa for whether an item tells of a
            contact at all: %s.
            """;

    static final String AGAIN =
            """
            All items with a word of contact whose title names none, of all draws, were labelled again by five further annotators, a fifth
            each, who saw neither the first labels nor what the program makes of them: contacts alone, under the guide of the fourth draw.
            Below, their labels stand in the place of the program's, against the first ones. Where the two told of other contacts (60 items of 487), two more
            annotators, who saw both lists in random order and nothing of the program, settled what is right; the figures above are against contacts as
            settled.
            """;

    static final String DRAWN =
            """
            All items, those on Korea left out (the reader was written with them at hand), are ranked within three strata by the
            SHA-256 of `readout-zh-readouts-1 DATE N`; the first of each stratum are labelled, even ranks (among titled items, and among
            all others) for tuning, odd ones for the test. *Worded* are those whose text has one of some twenty words such as 会见, 访问
            and 致电: nearly all contacts that no title names stand in them. The suite draws again on every run and refuses labels of
            items that were not drawn.
            """;

    static final String WEEKS =
            """
            For merging, an annotator read every item of a week that names one other state and told apart its contacts with
            China: %d weeks for tuning, %d for the test. They lie around titled items not drawn at
            first; some may be among those drawn later.
            """;

    static final String COUNTED =
            """
            A coded contact pairs with a labelled one if their forms can be taken for each other (face to face, visits, calls,
            written) and they rest on the same sentences or, failing that, are of the same two states; of all pairings the one
            with the greatest likeness is taken (states, form, sentences, principals, whether it took place, date; exact, by the
            Hungarian method). It is found if it says rightly whether the contact took place. What stands below that in a table is
            counted over contacts found. Coded contacts with one state only are not counted, as labels are of two, nor are
            sessions of standing organisations (form *conference*), which labels do not hold as contacts of their members.

            One meeting is one meeting: talks of n states count as one contact. The labels hold a row of each two states; rows of
            one item are folded into one contact of n states, by the program that measures, if form, status, date and sentences are
            the same and each two of the states have a row. The same contacts counted for each two states stand beside it (*contact
            of each two states found*): a reader that misses one meeting of five states misses ten pairs, and one that takes a list
            for a meeting makes as many false alarms.

            *For all items* weighs each stratum by its size, so that false alarms among the many items without a contact count
            as they would in use; its interval is drawn again from the items, 2,000 times, within strata (for merging: from the
            weeks). It has no width where nothing was wrong; the interval after Wilson beside it then says more.
            """;

    static final String LIMITS =
            """
            The figures of the test half, not its mistakes, were seen while rules were written, and the comparison was changed on
            the way (the README beside the labels says how): the test half is no longer untouched. One outlet, nine
            years. Very few contacts stand in the rest, and each of them weighs as five others: the intervals say how much. Facts of one
            item stay together in the intervals for all items; those after Wilson take them as independent and are too narrow. One annotator's labels are taken as right; the table of agreement bounds what that
            is worth. What an item says is labelled, not what happened.
            """;

    private PageText() {}

    /** The meaning of each figure, from {@code meanings.tsv}. */
    static List<List<String>> meanings() {
        LabelFile file = LabelFile.bundled("meanings.tsv");
        return new Source(Map.of(file.name(), file.content()))
                .rows(file.name(), Set.of("figure", "meaning")).stream()
                        .map(row ->
                                Stream.of("figure", "meaning").map(row::text).toList())
                        .toList();
    }
}
