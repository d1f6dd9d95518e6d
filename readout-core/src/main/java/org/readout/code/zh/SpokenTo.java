package org.readout.code.zh;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.Term;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Who speaks to somebody who has come to him meets him: 甲对来某首都斡旋的乙说, 甲告诉登门的乙. What is said about him, or to who comes tomorrow, is none. */
record SpokenTo(Parties parties) {
    static final String PATTERN = "toward";

    static final Pattern CAME = Pattern.compile("[对向跟同与和](?:前来|赶来|专程来|来到|来|登门|上门|到访|来访|做客|赶到|飞到|飞来)[^，。；：、对向]{0,12}的$");
    private static final Pattern SAYS =
            Pattern.compile("^(?:当面)?(?:说|讲|表示|强调|指出|诉苦|发火|挑明|摊牌|解释|保证|许诺|抱怨|发誓|承认|坦言|道歉|直言)");

    /** The words of speech behind such a guest. */
    Stream<ContactVerb> guests() {
        Passage passage = parties.passage();
        return passage.all(Mention.OfPerson.class).stream()
                .filter(guest -> CAME.matcher(passage.between(
                                passage.span().start(), guest.span().start()))
                        .find())
                .flatMap(guest -> says(passage, guest.span().end()));
    }

    private static Stream<ContactVerb> says(Passage passage, int from) {
        Matcher says = SAYS.matcher(passage.after(from, 4));
        return says.find()
                ? Stream.of(new ContactVerb(
                        passage,
                        new Term.MeetingVerb(says.group(), "meeting", PATTERN),
                        new Span(from, from + says.end())))
                : Stream.empty();
    }
}
