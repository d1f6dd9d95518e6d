package org.readout.annotate.zh;

/** The marks that join the parts of a foreign name: 弗拉基米尔·普京. */
final class NameMarks {
    private static final String JOINERS = "·•・-—－–.．";
    private static final String DOTS = "·•・.．";

    private NameMarks() {}

    /** True of a mark that may join two parts, hyphens included. */
    static boolean joins(int character) {
        return JOINERS.indexOf(character) >= 0;
    }

    /** True of a dot; a hyphen also stands where nobody is named. */
    static boolean dot(int character) {
        return DOTS.indexOf(character) >= 0;
    }
}
