package org.readout.code.zh.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.act.ActClause;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Silence;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * Says why the sentences of a document that tells of no contact and no act do not: the first reason that is true. What was
 * read as a statement is silent only on a contact or act it recalls. Immutable.
 */
public final class Silences {
    /** The document is a title alone. */
    static final String EMPTY_TEXT = "empty_text";
    /** No person and no state is recognised. */
    static final String NO_KNOWN_ACTOR = "no_known_actor";
    /** Nothing tells of a contact or another act. */
    static final String NO_KNOWN_VERB = "no_known_verb";
    /** All that tells of a contact or act stands in what a person says. */
    static final String RECALLED_IN_SPEECH = "recalled_in_speech";
    /** Those named are all of one state. */
    static final String ONE_STATE_ONLY = "one_state_only";
    /** Who did it, or with whom, does not come out of the sentence. */
    static final String PARTIES_NOT_TOLD = "parties_not_told";

    private final ChineseLexicon lexicon;
    private final List<Statement> said;
    private final BiPredicate<Passage, Span> retold;

    /**
     * @param said what was read as statements
     * @param retold whether a verb of a sentence stands in what a person says
     */
    public Silences(ChineseLexicon lexicon, List<Statement> said, BiPredicate<Passage, Span> retold) {
        this.lexicon = lexicon;
        this.said = List.copyOf(said);
        this.retold = retold;
    }

    /** In text order; one without a sentence for a document without any. */
    public List<Silence> of(List<Passage> passages) {
        if (passages.isEmpty()) {
            return List.of(new Silence(EMPTY_TEXT, null));
        }
        boolean titleOnly = passages.stream().allMatch(Silences::title);
        return passages.stream()
                .map(passage -> new Silence(titleOnly ? EMPTY_TEXT : reason(passage), passage.evidence()))
                .filter(silence -> silence.reason().equals(RECALLED_IN_SPEECH) || !stated(silence.evidence()))
                .toList();
    }

    private boolean stated(@Nullable Evidence sentence) {
        return sentence != null
                && said.stream().anyMatch(s -> s.evidence().span().overlaps(sentence.span()));
    }

    private static boolean title(Passage passage) {
        return passage.sentence().paragraph() == 0
                && passage.annotated().document().titled();
    }

    private String reason(Passage passage) {
        if (actors(passage).isEmpty()) {
            return NO_KNOWN_ACTOR;
        }
        List<Span> verbs = verbs(passage);
        if (verbs.isEmpty()) {
            return NO_KNOWN_VERB;
        }
        if (verbs.stream().allMatch(verb -> retold.test(passage, verb))) {
            return RECALLED_IN_SPEECH;
        }
        return oneState(passage) ? ONE_STATE_ONLY : PARTIES_NOT_TOLD;
    }

    /** 会谈 alone is a word for a contact; 提供 is one for an act only with what is given. */
    private List<Span> verbs(Passage passage) {
        Stream<Mention.OfTerm> acts = passage.terms("event_verb").stream()
                .filter(word ->
                        lexicon.eventVerbs(word.id()).stream().anyMatch(ActClause.around(passage, word.span())::tells));
        return Stream.concat(passage.terms("meeting_verb").stream(), acts)
                .map(Mention::span)
                .toList();
    }

    private static List<Mention> actors(Passage passage) {
        return passage.mentions().stream()
                .filter(m -> m instanceof Mention.OfPerson || m instanceof Mention.OfCountry)
                .toList();
    }

    /** Someone whose state is not known may be of another one. */
    private static boolean oneState(Passage passage) {
        Set<@Nullable Country> states = new HashSet<>();
        actors(passage).forEach(actor -> states.add(state(actor)));
        return states.size() == 1 && !states.contains(null);
    }

    private static @Nullable Country state(Mention actor) {
        return actor instanceof Mention.OfPerson person
                ? person.country()
                : actor instanceof Mention.OfCountry country ? country.country() : null;
    }
}
