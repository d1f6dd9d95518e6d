package org.readout.annotate.zh;

import org.readout.lexicon.zh.ChineseLexicon;

/**
 * Names written in characters of their own, whose length tells where they end: Chinese, Korean and Vietnamese ones open with a surname,
 * Japanese ones do not and are longer.
 *
 * @param lexicon the tables
 * @param stops the words such a name cannot run across
 */
record NativeNames(ChineseLexicon lexicon, NameStops stops) {
    private static final int LONGEST_WITH_SURNAME = 3;
    private static final int LONGEST_WITH_TWO = 4;
    private static final int LONGEST_UNSEGMENTED = 6;
    private static final int USUAL_UNSEGMENTED = 4;

    boolean surname(String text, int start) {
        return lexicon.words("surname").opens(text, start);
    }

    /** Characters of a name that opens with a surname; 0 if there is none. */
    int surnamed(String text, int start, int limit) {
        if (!surname(text, start) || stops.at(text, start)) {
            return 0;
        }
        boolean two = lexicon.words("surname_of_two").opens(text, start) || surname(text, start + 1);
        int run = run(text, start, limit);
        return run > LONGEST_WITH_TWO || run == LONGEST_WITH_TWO && !two ? LONGEST_WITH_SURNAME : run;
    }

    /** A name written with rarer characters, which only punctuation or a word of the lexicon ends: 外长他那; 0 if there is none. */
    int bounded(String text, int start, int limit) {
        int run = stops.at(text, start) ? 0 : run(text, start, limit);
        String name = text.substring(start, start + run);
        long usual =
                name.chars().filter(lexicon.nameCharacters()::transliterates).count();
        boolean plausible = run <= LONGEST_UNSEGMENTED && 2 * usual >= run;
        return stops.endsAt(text, start + run, limit)
                        && plausible
                        && !lexicon.words("not_in_name").within(name)
                ? run
                : 0;
    }

    /** Characters of a name whose parts no surname tells apart; 0 if there is none. */
    int unsegmented(String text, int start, int limit) {
        int run = stops.at(text, start) ? 0 : run(text, start, limit);
        return run > LONGEST_UNSEGMENTED ? USUAL_UNSEGMENTED : run;
    }

    /** Ideographs up to the next word that opens a predicate. */
    private int run(String text, int start, int limit) {
        int end = start;
        int longest = Math.min(limit, start + LONGEST_UNSEGMENTED + 1);
        while (end < longest
                && Character.isIdeographic(text.charAt(end))
                && !(end >= start + 2 && stops.at(text, end))) {
            end++;
        }
        return end - start;
    }
}
