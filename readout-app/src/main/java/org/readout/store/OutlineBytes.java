package org.readout.store;

import java.util.List;
import org.readout.model.Meeting;
import org.readout.model.StoredText;

/** Outlines as the bytes the store keeps: a number of the form they are in, states, meetings, deeds, words. */
final class OutlineBytes {
    /** Raised with every change of the form, constants of the model in another order included. */
    private static final int FORM = 2;

    private OutlineBytes() {}

    static byte[] write(Outline outline) {
        BytesOut out = new BytesOut();
        MeetingOut meetings = new MeetingOut(out);
        out.number(FORM);
        out.list(outline.named(), out::text);
        out.list(outline.referred(), out::text);
        out.list(outline.meetings(), meetings::meeting);
        out.list(outline.deeds(), deed -> {
            out.text(deed.type());
            out.decimal(deed.goldstein());
            meetings.date(deed.date());
            out.list(deed.countries(), meetings::country);
        });
        out.list(outline.words(), words -> {
            meetings.country(words.speaker());
            meetings.country(words.addressee());
            out.text(words.stance());
        });
        return out.bytes();
    }

    /** True if they are not of an earlier program's form. */
    static boolean current(byte[] bytes) {
        return bytes.length == 0 || bytes[0] == FORM;
    }

    /**
     * The outline of a text's coding.
     *
     * @param text empty where the outline has no meetings, which alone have evidence
     * @throws IllegalArgumentException if the bytes are none, or do not fit the text
     */
    static Outline read(byte[] bytes, StoredText text, BytesIn.Names names) {
        BytesIn in = new BytesIn(bytes, names);
        if (in.number() != FORM) {
            throw BytesIn.damaged();
        }
        MeetingIn one = new MeetingIn(in, text);
        List<String> named = in.list(in::word);
        List<String> referred = in.list(in::word);
        List<Meeting> meetings = in.list(one::meeting);
        List<Outline.Deed> deeds =
                in.list(() -> new Outline.Deed(in.word(), in.decimal(), one.date(), in.list(in::state)));
        List<Outline.Words> words = in.list(() -> new Outline.Words(in.state(), in.state(), in.word()));
        if (!in.done()) {
            throw BytesIn.damaged();
        }
        return new Outline(named, referred, meetings, deeds, words);
    }
}
