package org.readout.code.zh.contact;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Passage;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Span;
import org.readout.model.Status;

/** The official words for how a contact went: 会谈在亲切友好的气氛中进行, 双方深入交换意见. */
public record Atmosphere(ChineseLexicon lexicon) {

    /** The words a sentence has for it; what is planned has none yet. */
    List<Evidence> of(Passage passage, Status status) {
        return status.counts() ? words(passage) : List.of();
    }

    private List<Evidence> words(Passage passage) {
        WordClass labels = lexicon.words("label");
        String text = passage.between(passage.span().start(), passage.span().end());
        List<Evidence> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int length = labels.opening(text, at).map(String::length).orElse(0);
            if (length > 0) {
                int start = passage.span().start() + at;
                found.add(passage.quote(new Span(start, start + length)));
                at += length - 1;
            }
        }
        return found;
    }

    /** The contacts told, with the words of a sentence of its own (双方还就……深入交换意见) added to the last in person. */
    public List<Meeting> add(List<Meeting> told, Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        boolean ofBoth = lexicon.words("joint").opens(text)
                || lexicon.words("atmosphere").within(text);
        List<Evidence> words = ofBoth ? words(passage) : List.of();
        int last = words.isEmpty() ? -1 : lastInPerson(told);
        if (last < 0) {
            return told;
        }
        List<Meeting> all = new ArrayList<>(told);
        List<Evidence> label = new ArrayList<>(all.get(last).label());
        label.addAll(words);
        all.set(last, all.get(last).withLabel(label));
        return all;
    }

    private static int lastInPerson(List<Meeting> told) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Contact contact = told.get(i).format().contact();
            if (told.get(i).status().counts() && (contact == Contact.IN_PERSON || contact == Contact.PRESENCE)) {
                return i;
            }
        }
        return -1;
    }
}
