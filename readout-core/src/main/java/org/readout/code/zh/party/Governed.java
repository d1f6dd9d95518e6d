package org.readout.code.zh.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.Passage;

/**
 * The parties of a sentence that stand behind a preposition, and the rest, which may act.
 *
 * @param free those that may act, in text order
 * @param behind those that a word such as 对 introduces
 */
public record Governed(List<Party> free, List<Party> behind) {
    private static final Set<String> LISTED = Set.of("", "、", "和", "与");
    /** Where a thing took place, or past which it went. */
    private static final String PLACE = "在于从经自由位";
    /** 对6家伊朗实体: what counts those named behind a preposition. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:部分|(?:又|新)?一批|多[家名个位批]|更多|所有|全部|[从自来]|来自|[\\d一二两三四五六七八九十百千万余多数]+[家名个位艘架批]|(?:价值)?约?[\\d.一二两三四五六七八九十百千零]+[多余]?[亿万千百]*(?:美元|欧元|日元|元|吨)(?:的)?|原产于|一些|有关)$");

    /** No count is longer, so that a long sentence is not searched for each party in it. */
    private static final int LONGEST_COUNT = 16;

    public Governed {
        free = List.copyOf(free);
        behind = List.copyOf(behind);
    }

    /** @param marks the prepositions of one character */
    public static Governed of(Passage passage, List<Party> parties, String marks) {
        List<Party> free = new ArrayList<>();
        List<Party> behind = new ArrayList<>();
        Party last = null;
        boolean lastBehind = false;
        boolean lastPlace = false;
        for (Party party : parties) {
            boolean listed = last != null
                    && LISTED.contains(
                            passage.between(last.span().end(), party.span().start()));
            boolean introduced = listed && lastBehind || marked(passage, party, marks);
            boolean place = !introduced && (listed && lastPlace || marked(passage, party, PLACE));
            if (introduced) {
                behind.add(party);
            } else if (!place) {
                free.add(party);
            }
            lastBehind = introduced;
            lastPlace = place;
            last = party;
        }
        return new Governed(free, behind);
    }

    /** True if one of some characters stands before a party, or before the number of those it is of: 将三名乙国外交官. */
    public static boolean marked(Passage passage, Party party, String marks) {
        if (stands(passage, party.span().start(), marks)) {
            return true;
        }
        int from = Math.max(passage.span().start(), party.span().start() - LONGEST_COUNT);
        Matcher counted = COUNTED.matcher(passage.between(from, party.span().start()));
        int start = counted.find() ? from + counted.start() : party.span().start();
        return stands(passage, start, marks);
    }

    private static boolean stands(Passage passage, int start, String marks) {
        String mark = passage.between(Math.max(passage.span().start(), start - 1), start);
        return !mark.isEmpty() && marks.contains(mark);
    }
}
