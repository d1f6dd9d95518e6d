package org.readout.code.zh.say;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.SpeechVerb;

/** Reads where somebody is heard himself: his office and name before a colon, then his words (某国总统某某：我们……). Immutable. */
public final class SoundBite {
    /** The verb of who is heard himself. */
    public static final String SAYS = "说";

    private static final int WIDEST = 48;
    private static final int SHORTEST = 8;
    /** A name nobody knows behind the office, which stands for the state. */
    private static final Pattern NAME = Pattern.compile("[\\s　]*[\\p{IsHan}·•・.－—-]{0,16}[\\s　]*");

    private final ChineseLexicon lexicon;
    private final Subjects subjects;
    private final SpeechVerb says;

    SoundBite(ChineseLexicon lexicon, Subjects subjects) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.says = lexicon.speechVerbs().stream()
                .filter(verb -> verb.surface().equals(SAYS))
                .findFirst()
                .orElseThrow();
    }

    /** At the head of a sentence. */
    Optional<Opening> in(Passage passage, Discourse discourse) {
        int start = passage.span().start();
        String text = passage.between(start, passage.span().end());
        int colon = colon(text);
        return colon < 0 || text.length() - colon < SHORTEST
                ? Optional.empty()
                : subjects.at(passage, start, discourse).stream()
                        .filter(subject -> heard(passage, subject, start + colon))
                        .findFirst()
                        .map(subject -> heard(passage, subject));
    }

    /** Of one who is heard himself, from the head of a sentence. */
    Opening heard(Passage passage, Subject subject) {
        int start = passage.span().start();
        return new Opening(passage, start, start, subject, says, true, true);
    }

    private static int colon(String text) {
        int last = Math.min(WIDEST, text.length());
        for (int i = 0; i < last; i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    private boolean heard(Passage passage, Subject subject, int colon) {
        int end = subject.span().end();
        if (end > colon) {
            return false;
        }
        String between = passage.between(end, colon);
        return switch (subject.kind()) {
            case PERSON -> between.isBlank();
            case STATE ->
                office(passage, subject)
                        && NAME.matcher(between).matches()
                        && !lexicon.speechWords().within(between);
            default -> false;
        };
    }

    private boolean office(Passage passage, Subject subject) {
        String words = passage.between(subject.span().start(), subject.span().end());
        return lexicon.words("officials").closes(words)
                || lexicon.words("office_head").closes(words);
    }
}
