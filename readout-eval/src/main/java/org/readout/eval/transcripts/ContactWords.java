package org.readout.eval.transcripts;

import java.util.regex.Pattern;
import org.readout.model.Document;

/**
 * Words by which items are told apart that may tell of a contact, for drawing only. They are part of the draw as its seed is, and not
 * those of the reader, which grow: were they to change, the strata would.
 */
final class ContactWords {
    private static final Pattern WORDS =
            Pattern.compile("会见|会谈|会晤|通电话|通话|致电|致信|贺电|唁电|慰问电|访问|出访|来访|抵达|磋商|接见|拜会|峰会|宴会|欢迎仪式|国书");

    private ContactWords() {}

    static boolean in(Document document) {
        return WORDS.matcher(document.text().content()).find();
    }
}
