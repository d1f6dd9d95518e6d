package org.readout.code.zh.contact;

import java.util.List;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.VerbUse;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Side;

/** The form of a contact, by its verb and what stands around it. */
record ContactForm(ChineseLexicon lexicon, VerbUse use) {
    private static final String SIGNING = "signing";
    private static final String WITNESS = "witness";
    private static final String CALLS = "致电";
    static final String CREDENTIALS = "credentials";
    private static final String CALL = "call";
    private static final String VIDEO = "video";

    /** 共同出席合作文件签字仪式 is a signing. */
    String of(ContactVerb act) {
        if (act.pattern().equals("accepts") && use.credentials(act.passage(), act.at())) {
            return CREDENTIALS;
        }
        if (lexicon.shared().formats().format(act.verb().format()).contact() == Contact.IN_PERSON) {
            if (use.remote(act.passage(), act.at(), "phone_way")) {
                return CALL;
            }
            if (use.remote(act.passage(), act.at(), "remote_way")) {
                return VIDEO;
            }
        }
        boolean signing = act.pattern().equals("jointly") && use.signs(act.passage(), act.at()) && !witnessed(act);
        return signing ? SIGNING : act.verb().format();
    }

    /** 共同出席启用仪式，并见证了合作文件的签署: the signing has a word of its own in a clause behind. */
    private boolean witnessed(ContactVerb act) {
        return ContactVerb.in(act.passage(), lexicon).stream()
                .filter(other -> other.pattern().equals(WITNESS)
                        && other.at().start() > act.at().end())
                .anyMatch(other -> act.passage()
                        .between(act.at().end(), other.at().start())
                        .contains("，"));
    }

    /** 致电 between two other states is a call; only the home state's news tell of its own telegrams so. */
    String of(ContactVerb act, List<Side> sides) {
        boolean calls = act.verb().surface().equals(CALLS)
                && sides.stream().noneMatch(side -> lexicon.home().equals(side.country()));
        return calls ? CALL : of(act);
    }
}
