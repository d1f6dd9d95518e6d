package org.readout.code.zh.contact;

import java.util.Optional;
import java.util.Set;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;

/** 到机场迎接, 送行, 话别: who comes to meet a visitor or to see him off. */
public record Escort(ChineseLexicon lexicon) {
    private static final String WELCOMES = "welcomes";
    private static final String PARTS = "parts";
    private static final String MET = "met";
    private static final Set<String> ESCORTS = Set.of(WELCOMES, MET, "greets", "sees_off", PARTS);
    /** Contacts only in what goes with a journey: never told for themselves. */
    private static final Set<String> NEVER_ALONE = Set.of(PARTS, MET);
    /** How far behind the greeting the guard stands: 某国总统到机场送行。甲检阅仪仗队。 */
    private static final int HONOURS = 40;

    /** True of a word for meeting or seeing off where no ceremony is made of it; a text without a title tells of welcomes for themselves. */
    public boolean only(Passage passage, Term.MeetingVerb verb) {
        return ESCORTS.contains(verb.pattern())
                && (NEVER_ALONE.contains(verb.pattern()) || !honoured(passage))
                && !(verb.pattern().equals(WELCOMES)
                        && !passage.annotated().document().titled());
    }

    /** Where the sentence tells of meeting or seeing off and nothing more. */
    public Optional<Term.MeetingVerb> in(Passage passage) {
        return passage.terms("meeting_verb").stream()
                .map(term -> lexicon.meetingVerb(term.id()))
                .filter(verb -> only(passage, verb) && (!verb.pattern().equals(MET) || byAeroplane(passage)))
                .findFirst();
    }

    /** True of a word for welcoming or meeting a visitor: 到机场迎接. */
    public boolean arriving(Term.MeetingVerb verb) {
        return verb.pattern().equals(WELCOMES) || verb.pattern().equals(MET);
    }

    private boolean byAeroplane(Passage passage) {
        int before = passage.previous()
                .map(p -> p.span().start())
                .orElse(passage.span().start());
        return lexicon.words("aeroplane")
                .within(passage.between(before, passage.span().end()));
    }

    /** A guard or salutes are told behind it, and by no sentence that names the ceremony itself. */
    private boolean honoured(Passage passage) {
        String text = passage.annotated().reading();
        int end = passage.span().end();
        String behind = text.substring(end, Math.min(text.length(), end + HONOURS));
        return lexicon.words("honours").within(behind)
                && !lexicon.words("ceremony").within(behind);
    }
}
