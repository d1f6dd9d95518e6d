package org.readout.code.zh.side;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/** What people do that is counted, lasts a while or begins: 打了两局牌, 坐了足足半小时, 吵了起来. Not what states do, or what two achieve: 投了三票. Immutable. */
public final class CountedDeeds {
    private static final String VERB = "([^，。；：、的了\\d]{1,2})";

    private final ChineseLexicon lexicon;
    private final Pattern deed;

    public CountedDeeds(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.deed = Pattern.compile(
                VERB + "(?:(?:了|过)" + number() + "(?:" + words("lasting") + "|" + words("counted") + ")|了起来)");
    }

    /** 足足半个多, 两, 20多个; or nothing: 坐了一会儿, 跳了支舞. */
    private String number() {
        return words("roughly") + "?(?:\\d{1,3}|" + words("how_many") + "{1,3})?" + words("and_more") + "?";
    }

    private String words(String kind) {
        return lexicon.words(kind).alternatives();
    }

    /** Each deed as a word of contact, which begins with the last character of its verb. */
    public Stream<ContactVerb> in(Passage passage) {
        int start = passage.span().start();
        return deed.matcher(passage.between(start, passage.span().end()))
                .results()
                .filter(found -> !lexicon.words("counted_not").closes(found.group(1)))
                .map(found -> span(start, found))
                .map(at -> new ContactVerb(passage, verb(passage.between(at.start(), at.end())), at));
    }

    private static Span span(int start, MatchResult found) {
        return new Span(start + found.end(1) - 1, start + found.end());
    }

    private Term.MeetingVerb verb(String words) {
        return new Term.MeetingVerb(words, format(words), "alone");
    }

    private String format(String words) {
        if (lexicon.words("counted_call").within(words)) {
            return "call";
        }
        return lexicon.words("counted_talks").within(words) ? "talks" : "contact";
    }
}
