package org.readout.pipeline.wording;

import java.util.BitSet;
import java.util.function.Predicate;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.PhraseEdges;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Language;

/** Phrases worth proposing: whole ones that name no person and are not mainly names, titles and words for contacts. */
final class PhraseFilter implements Predicate<String> {
    private static final int OWN_UNITS = 2;

    private final PhraseEdges chinese;
    private final PhraseEdges english;
    private final Gazetteer<Term> terms;

    PhraseFilter(ChineseLexicon lexicon) {
        chinese = PhraseEdges.read(lexicon.shared().source(), Language.CHINESE);
        english = PhraseEdges.read(lexicon.shared().source(), Language.ENGLISH);
        terms = lexicon.terms();
    }

    @Override
    public boolean test(String phrase) {
        return !Character.isDigit(phrase.charAt(0)) && whole(phrase);
    }

    private boolean whole(String phrase) {
        return Character.isIdeographic(phrase.charAt(0)) || Character.isIdeographic(phrase.charAt(phrase.length() - 1))
                ? chinese.whole(phrase) && own(phrase)
                : english.whole(phrase);
    }

    /** True of a character that belongs to neither of the phrases beside it. */
    boolean between(int unit) {
        return chinese.between((char) unit);
    }

    private boolean own(String phrase) {
        BitSet named = new BitSet(phrase.length());
        for (Gazetteer.Hit<Term> hit : terms.all(phrase)) {
            if (hit.values().stream().anyMatch(Term.Named.class::isInstance)) {
                return false;
            }
            if (hit.values().stream().anyMatch(PhraseFilter::name)) {
                named.set(hit.span().start(), hit.span().end());
            }
        }
        int own = phrase.length() - named.cardinality();
        return own >= OWN_UNITS && 2 * own >= phrase.length();
    }

    private static boolean name(Term term) {
        return !(term instanceof Term.Phrase || term instanceof Term.EventVerb);
    }
}
