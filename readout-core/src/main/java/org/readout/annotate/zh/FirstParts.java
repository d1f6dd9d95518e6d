package org.readout.annotate.zh;

import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/**
 * What stands before the last part of a foreign name, where only that is registered: 弗拉基米尔·普京 for 普京.
 *
 * @param lexicon the tables
 */
record FirstParts(ChineseLexicon lexicon) {
    /** Characters between a title and a dot that may all be a first name. */
    private static final int LONGEST_FIRST = 6;

    /** The whole of a name whose last part was found; no part begins before the floor. */
    Span whole(String text, Span last, int floor) {
        int start = joinedFrom(text, last, floor);
        while (start > floor
                && (NameMarks.joins(text.charAt(start - 1)) || start < last.start() && ofName(text, start - 1))) {
            start--;
        }
        return start == last.start() || NameMarks.joins(text.charAt(start)) ? last : new Span(start, last.end());
    }

    /** 雅各布·祖马 behind a title: all between the title and a dot is of the name, if one character of it is rare in names. */
    private int joinedFrom(String text, Span last, int floor) {
        int dot = last.start() - 1;
        if (dot - floor < 2 || dot - floor > LONGEST_FIRST || !NameMarks.dot(text.charAt(dot))) {
            return last.start();
        }
        String first = text.substring(floor, dot);
        long rare = first.chars()
                .filter(c -> !lexicon.nameCharacters().transliterates(c))
                .count();
        boolean name = rare == 1
                && first.chars().allMatch(Character::isIdeographic)
                && lexicon.offices().titles().closes(text, floor)
                && !lexicon.words("name_stop").within(first);
        return name ? floor : last.start();
    }

    private boolean ofName(String text, int at) {
        return lexicon.nameCharacters().transliterates(text.charAt(at))
                || NameMarks.dot(text.charAt(at + 1)) && Character.isIdeographic(text.charAt(at));
    }
}
