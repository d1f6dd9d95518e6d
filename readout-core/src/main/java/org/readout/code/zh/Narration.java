package org.readout.code.zh;

import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Mention;

/** Tells whether a sentence that opens no statement goes on with the one before, or is the narrator's. Immutable. */
final class Narration {
    private static final int NEAR = 8;

    private final ChineseLexicon lexicon;

    private final Subjects subjects;

    Narration(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
    }

    /** @param before the sentence before, the last of the statement so far */
    boolean takesOver(Passage passage, Passage before, Opening running) {
        String text = passage.between(passage.span().start(), passage.span().end());
        boolean newParagraph =
                passage.sentence().paragraph() != before.sentence().paragraph();
        return begins("narration", text)
                || lexicon.words("narrated").within(text)
                || namesFirst(passage)
                || jointAct(text)
                || newParagraph && !goesOn(passage, text, running);
    }

    /** A bare name, or one with its titles before it, opens a sentence of the narrator; speakers put the title behind. */
    private boolean namesFirst(Passage passage) {
        int start = subjects.afterLead(passage, passage.span().start());
        return passage.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().start() == start)
                .anyMatch(person -> person.span().end() == person.name().end());
    }

    private boolean jointAct(String text) {
        return lexicon.words("joint").opening(text).stream()
                .map(joint -> text.substring(joint.length(), Math.min(text.length(), joint.length() + NEAR)))
                .anyMatch(rest -> lexicon.words("joint_act").within(rest));
    }

    private boolean goesOn(Passage passage, String text, Opening running) {
        boolean spoken = lexicon.words("goes_on").opens(text)
                || lexicon.words("first_person").opens(text);
        return spoken || ownSide(passage, running);
    }

    /** 韩方: the side of the speaker, as a speaker calls it. */
    private static boolean ownSide(Passage passage, Opening running) {
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().start() == passage.span().start()
                        && state.form().equals("short"))
                .anyMatch(state -> running.subject().speakers().stream()
                        .map(Actor::country)
                        .anyMatch(state.country()::equals));
    }

    private boolean begins(String kind, String text) {
        return lexicon.words(kind).opens(text);
    }
}
