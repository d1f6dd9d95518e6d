package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.SpeakerLabel;
import org.readout.model.Span;

/**
 * Names of the home state's people that the register lacks and no title introduces, where they open a clause before a word of
 * contact or speech (王建民会见……) or stand in a list of people (、王建民等参加会见). One pass over the text.
 */
final class BareNames {
    private static final String CLAUSE = "，。；：！？\n\r 　“”、【";
    private static final char LISTED = '、';
    /** Blanks and a bracket may stand before a label. */
    private static final int INDENT = 8;

    private final String text;
    private final ChineseLexicon lexicon;
    /** Whether names may label who answers: 甲：……. */
    private final boolean interview;

    BareNames(String text, ChineseLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.interview = SpeakerLabel.interview(text, lexicon.words("asker"));
    }

    /**
     * In text order.
     *
     * @param taken offsets of what has been read as something else
     * @param people offsets of names read; what is found is added to it
     */
    List<Span> all(BitSet taken, BitSet people) {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (at == 0 || CLAUSE.indexOf(text.charAt(at - 1)) >= 0) {
                boolean listed = at > 1 && text.charAt(at - 1) == LISTED && people.get(at - 2);
                Span name = at(at, taken, listed);
                if (name != null) {
                    people.set(name.start(), name.end());
                    found.add(name);
                }
            }
        }
        return found;
    }

    private @Nullable Span at(int at, BitSet taken, boolean listed) {
        if (!lexicon.nameCharacters().surname(text.charAt(at))) {
            return null;
        }
        for (int end = at + 2; end <= Math.min(at + 3, text.length()); end++) {
            boolean bare = given(at + 1, end) && followed(end, listed) || interview && labels(at, end);
            if (bare && taken.get(at, end).isEmpty()) {
                return new Span(at, end);
            }
        }
        return null;
    }

    private boolean given(int start, int end) {
        String name = text.substring(start, end);
        boolean foreign = text.substring(start - 1, end).chars().allMatch(lexicon.nameCharacters()::transliterates);
        return !foreign
                && name.chars().allMatch(Character::isIdeographic)
                && !lexicon.words("bare_not").within(name);
    }

    private boolean followed(int end, boolean listed) {
        return starts(end, "bare_follower") || listed && starts(end, "bare_list");
    }

    /** Only what stands at the head of its line labels. */
    private boolean labels(int start, int end) {
        int line = start;
        while (line > 0 && start - line < INDENT && text.charAt(line - 1) != '\n') {
            line--;
        }
        return (line == 0 || text.charAt(line - 1) == '\n')
                && SpeakerLabel.at(text, line)
                        .filter(new Span(start, end)::equals)
                        .isPresent();
    }

    private boolean starts(int at, String kind) {
        return lexicon.words(kind).opens(text, at);
    }
}
