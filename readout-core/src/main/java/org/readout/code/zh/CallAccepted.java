package org.readout.code.zh;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.model.Span;

/**
 * A call told of by who receives it: 甲接受即将离任的乙国大使乙的辞行拜会.
 *
 * @param parties who and which states stand in the sentence
 */
record CallAccepted(Parties parties) {
    private static final Pattern ACCEPTS = Pattern.compile("[^，。；]*接受了?(?:[^，。；、]{0,12}的)?");
    private static final Pattern OF = Pattern.compile("(?:一行|阁下|先生|女士)?的[^，。；、的]{0,6}");

    /** Who receives first, then who calls; none where the words are others. */
    List<Parties.Two> of(Span call) {
        List<Party> before = parties.before(call.start());
        int last = before.size() - 1;
        if (last < 1) {
            return List.of();
        }
        Parties.Two two = new Parties.Two(before.get(last - 1), before.get(last));
        String of = parties.passage().between(two.second().span().end(), call.start());
        boolean accepted = OF.matcher(of).matches()
                && ACCEPTS.matcher(parties.gapBefore(before, last)).matches()
                && !two.second().people().isEmpty();
        return accepted && Parties.differ(two.first(), two.second()) ? List.of(two) : List.of();
    }
}
