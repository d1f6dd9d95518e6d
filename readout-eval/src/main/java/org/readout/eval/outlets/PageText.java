package org.readout.eval.outlets;

/** What the report says beside its figures. */
final class PageText {
    static final String MADE_BY =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval outlets --page docs/eval/outlets.md
            """;

    static final String ABOUT =
            """
            Short Chinese texts written for this project in the manner of the foreign ministry, wires with a dateline, the North Korean agency
            in Chinese, embassies, papers and agencies abroad (also in traditional characters), and the evening news of 2021 to 2025. They were
            labelled before the reader ran on them. Odd numbers are for tuning, and their mistakes may be listed; those of even numbers never are.
            One hand wrote both halves, so that the test half shows breadth, not how other writers put it. What is told of took place, as far
            as the hand knew; the wording is its own.

            The ninety records (`records.tsv`) are of another hand, who saw neither reader, tables nor the older texts: ministries, embassies, parties,
            parliaments, armed forces, agencies at home and abroad, the evening news since 2021. They were labelled as they were written, when the rules
            for the others stood; a fifth tells of no contact. Their forms are told more coarsely (a signing is a ceremony) and not counted. Some of what they tell is fiction. First run: contacts .89 in the test half, .88 in the tuning half.

            A hundred further records (`records-further.tsv`) are of a third hand, written and labelled in the same way when the rules for the ninety stood: longer ones, of
            two or three contacts each (talks, then a signing, a banquet, another audience). First run: .78 in the test half, .67 in the tuning half.
            """;

    static final String COUNTING =
            """
            Contacts are paired one to one by states, kind (face to face, at a distance, written, visit) and whether they took place. Those
            the labels leave open count neither way, nor does what is coded as planned, asked for or denied beside them. Principals, date and form are
            counted for contacts found. Who is told by an office one person held is expected by name.
            """;

    private PageText() {}
}
