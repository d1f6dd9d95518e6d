package org.readout.code.zh.realis;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Cue;
import org.readout.model.Status;

/** Whether cues of a kind stand around a verb: 将 before it (planned), 推迟 behind it (negated). 三次 tells of several, 第三次 of one. */
record StatusCues(ChineseLexicon lexicon) {
    private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十百\\d]*$");

    private static final Set<String> GOVERNING = Set.of("negated", "urged", "hypothetical", "generic", "planned");

    boolean are(String kind, String before, String after) {
        return lexicon.cues().stream()
                .filter(cue -> cue.kind().equals(kind))
                .anyMatch(cue -> stands(cue, before, after));
    }

    /** 希望甲会见乙: what the longest cue that ends these words tells of what follows: 会不会 asks, though 不会 denies. */
    Optional<Status> closing(String head) {
        return lexicon.cues().stream()
                .filter(cue -> GOVERNING.contains(cue.kind()) && cue.reaches("before") && closes(head, cue.surface()))
                .max(Comparator.comparingInt(cue -> cue.surface().length()))
                .map(cue -> Status.valueOf(cue.kind().toUpperCase(Locale.ROOT)));
    }

    private static boolean stands(Cue cue, String before, String after) {
        return (cue.reaches("before") && contains(before, cue.surface()))
                || (cue.reaches("after") && contains(after, cue.surface()));
    }

    private static boolean closes(String head, String cue) {
        return head.endsWith(cue) && !ordinal(head.substring(0, head.length() - cue.length()));
    }

    private static boolean contains(String text, String cue) {
        int at = text.indexOf(cue);
        return at >= 0 && !ordinal(text.substring(0, at));
    }

    private static boolean ordinal(String before) {
        return ORDINAL.matcher(before).find();
    }
}
