package org.readout.code.zh.party;

import org.readout.code.Passage;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** How those a sentence names stand to each other and to a verb: listed, introduced by 同, in one clause. */
public record Links(Passage passage, ChineseLexicon lexicon) {
    private static final int NEAR = 40;
    private static final String NOT_BETWEEN = "，；：的";

    /** 甲、乙和丙, 罗马尼亚总理和马其顿总理, 意大利共和国、摩纳哥公国: named in one list; headlines list with spaces. */
    public boolean listed(Party a, Party b) {
        String gap = passage.between(behind(a), b.span().start());
        return lexicon.words("list").has(gap)
                || besides(gap)
                || gap.equals(" ") && a.people().isEmpty() && b.people().isEmpty() && passage.headline();
    }

    /** 俄罗斯、欧盟和乌克兰: who is no state is listed with them. */
    public boolean besides(String gap) {
        int link = lexicon.words("list").opening(gap).map(String::length).orElse(0);
        int other =
                lexicon.words("no_state").opening(gap, link).map(String::length).orElse(0);
        return link > 0 && other > 0 && lexicon.words("list").has(gap.substring(link + other));
    }

    /** Where a party ends; a state with the form of state and the title that belong to it. */
    public int behind(Party party) {
        int end = party.span().end();
        if (!party.people().isEmpty()) {
            return end;
        }
        end += word(lexicon.words("form_of_state"), end);
        return end + word(lexicon.offices().titles(), end);
    }

    private int word(WordClass words, int at) {
        return words.opening(passage.after(at, NEAR)).map(String::length).orElse(0);
    }

    /** 同乙会谈, 同乙10日在某地举行会谈: both stand in one clause, and what stands between describes nothing else. */
    public boolean adjoins(Party party, Span noun) {
        String gap = passage.between(party.span().end(), noun.start());
        return gap.length() <= NEAR && NOT_BETWEEN.chars().allMatch(mark -> gap.indexOf(mark) < 0);
    }

    /** 同乙就共同关心的问题交换意见: what they speak about may be described. */
    public boolean confers(Party party, Span noun) {
        String gap = passage.between(party.span().end(), noun.start());
        return adjoins(party, noun)
                || gap.length() <= NEAR && lexicon.words("about").opens(gap) && gap.indexOf('，') < 0;
    }

    /** 同乙, 同到访的乙. */
    public boolean introduced(Party party, String kind) {
        String before = passage.between(passage.span().start(), party.span().start());
        int attribute =
                lexicon.words("come_over").closing(before).map(String::length).orElse(0);
        return lexicon.words(kind).closes(before.substring(0, before.length() - attribute));
    }

    /** 同乙举行, 和乙2日在某地出席: the act stands between, in one clause. */
    public boolean convenes(Party second, Span session) {
        String gap = passage.between(second.span().end(), session.start());
        return gap.indexOf('，') < 0
                && (lexicon.words("hold").within(gap)
                        || lexicon.words("attend").within(gap)
                        || lexicon.words("hold").opens(passage.between(session.start(), session.end())));
    }

    /** 分别 or 先后 before the verb. */
    public boolean respectively(Span verb) {
        return lexicon.words("separately").within(passage.between(passage.span().start(), verb.start()));
    }

    /** 甲出席乙. */
    public boolean attends(Party guest, Party host) {
        return lexicon.words("attend")
                .within(passage.between(guest.span().end(), host.span().start()));
    }

    /** 甲参加会谈. */
    public boolean attends(Party guest, Span talks) {
        return lexicon.words("attend").within(passage.between(guest.span().end(), talks.start()));
    }

    /** True if a word of the class stands in the gap; 同 in 共同 is none. */
    public boolean joined(String gap, String kind) {
        if (gap.length() > NEAR) {
            return false;
        }
        String rest = gap;
        for (String word : lexicon.words("with_part").all()) {
            rest = rest.replace(word, "");
        }
        return lexicon.words(kind).within(rest);
    }
}
