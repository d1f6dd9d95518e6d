package org.readout.code.zh.realis;

import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** What other words than cues around a verb tell to be still to come: 战略对话和人文磋商，将于6日举行; 推动甲访华取得成果. Immutable. */
final class Foretold {
    private static final int LONGEST = 64;

    private final ChineseLexicon lexicon;
    private final Pattern success;
    private final Pattern listed;

    Foretold(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.success = Pattern.compile("[^，。；]{0,12}(?:" + words("gains") + "[^，。；]{0,8}" + words("gained") + "|"
                + words("full_success") + ")");
        this.listed = Pattern.compile("(?:" + words("listed_by") + "[^，。；]{2,24})?，?" + words("will_sit")
                + "[^，。；同与跟]{0,20}" + words("will_sit_held"));
    }

    private String words(String kind) {
        return lexicon.words(kind).alternatives();
    }

    /** 抵达北京，将于今天同乙举行会谈: what somebody is to do next says nothing of what he did. */
    boolean is(Passage passage, Span verb) {
        return announced(passage, verb) || listed.matcher(behind(passage, verb)).lookingAt();
    }

    /** 甲乙战略对话 人文磋商将在某地举行: what a headline says is to be holds of all it names; 甲宣布3月访问乙国. */
    private boolean announced(Passage passage, Span verb) {
        String before = passage.between(passage.span().start(), verb.start());
        return passage.headline()
                && (lexicon.words("announces").within(before)
                                && !lexicon.words("end").within(before)
                        || lexicon.words("will_be")
                                .within(passage.between(
                                        verb.end(), passage.span().end())));
    }

    /** 推动甲访华和两国元首会晤取得成果: what is to succeed is still to come. */
    boolean wished(Passage passage, Span verb) {
        String head = passage.between(passage.span().start(), verb.start());
        return lexicon.words("wishes").within(head.substring(head.lastIndexOf('，') + 1))
                && success.matcher(behind(passage, verb)).lookingAt();
    }

    private static String behind(Passage passage, Span verb) {
        return passage.after(verb.end(), LONGEST);
    }
}
