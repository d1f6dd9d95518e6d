package org.readout.annotate.en.syntax;

import java.util.List;
import org.readout.model.syntax.Tag;

/**
 * A word and those around it as the tagging model was shown them: there "China's" and "don't" are one word, with a tag of
 * two. Bounded, whatever the length of the sentence.
 */
final class Neighbours {
    private static final int REACH = 2;
    private static final int MIDDLE = REACH;

    private final String[] lower = new String[2 * REACH + 1];
    private final String[] tags = new String[2 * REACH + 1];
    private final String text;
    private final int before;

    Neighbours(List<Word> words, List<Tag> tagged, int at) {
        Joined own = joined(words, tagged, at);
        text = own.text();
        lower[MIDDLE] = own.lower();
        int left = own.first();
        int right = own.last();
        int found = 0;
        for (int step = 1; step <= REACH; step++) {
            if (left > 0) {
                Joined previous = joined(words, tagged, left - 1);
                lower[MIDDLE - step] = previous.lower();
                tags[MIDDLE - step] = previous.tag();
                left = previous.first();
                found++;
            }
            if (right + 1 < words.size()) {
                Joined next = joined(words, tagged, right + 1);
                lower[MIDDLE + step] = next.lower();
                right = next.last();
            }
        }
        before = left > 0 ? REACH + 1 : found;
    }

    /** One word of the model. */
    private record Joined(int first, int last, String text, String lower, String tag) {}

    private static Joined joined(List<Word> words, List<Tag> tags, int at) {
        boolean second = at > 0 && clitic(words, at);
        int first = second ? at - 1 : at;
        int last = !second && at + 1 < words.size() && clitic(words, at + 1) ? at + 1 : at;
        if (second) {
            last = at;
        }
        Word one = words.get(first);
        String tag = first < tags.size() ? tags.get(first).name() : "";
        if (first == last) {
            return new Joined(first, last, one.text(), one.lower(), tag);
        }
        Word two = words.get(last);
        String both = last < tags.size() ? tag + "+" + tags.get(last).name() : tag;
        return new Joined(first, last, one.text() + two.text(), one.lower() + two.lower(), both);
    }

    /** True of a mark that leans on the word before it, with no space between. */
    private static boolean clitic(List<Word> words, int at) {
        Word word = words.get(at);
        boolean leans = word.lower().equals("'s") || word.lower().equals("n't");
        return leans && words.get(at - 1).span().end() == word.span().start();
    }

    String text() {
        return text;
    }

    /** A word to the left (negative) or right in lower case; empty beyond the ends. */
    String lower(int step) {
        String word = lower[MIDDLE + step];
        return word == null ? "" : word;
    }

    /** The tag of a word to the left; empty before the first. */
    String tag(int step) {
        String tag = tags[MIDDLE + step];
        return tag == null ? "" : tag;
    }

    /** How many words stand before, counted to three. */
    int before() {
        return before;
    }
}
