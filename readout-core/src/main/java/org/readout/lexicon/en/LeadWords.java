package org.readout.lexicon.en;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Span;

/**
 * What single words may lead to, so that one look at the words of a sentence says which of its readers need look at its structure.
 * Put together of the tables those readers go by. Immutable and safe to share.
 */
public final class LeadWords {
    /** What a word may lead to. */
    public enum Lead {
        /** An act: a verb or noun of {@link Acts}. */
        ACT,
        /** A contact: a verb or noun of {@link ContactWords}. */
        CONTACT,
        /** A contact told by any verb, where people are named: "with" of {@link ContactWords}. */
        COMPANY,
        /** Words said: a verb or noun of {@link Sayings}, "according to". */
        SPEECH,
        /** Relations between states: a noun that speaks of them by itself, a word of a turn of phrase. */
        RELATION,
        /** Somebody: a noun for people or bodies, a pronoun. */
        ACTOR
    }

    /** Kinds of {@code en/relations.tsv} whose words speak of relations where no state is named. */
    private static final List<String> TOPICS =
            List.of("ties", "tension", "mood", "warming-noun", "cooling-noun", "unclear-noun", "turn");

    private static final String CREDIT = "according";

    private final WordTable<Set<Lead>> words;

    private LeadWords(Map<String, Set<Lead>> words) {
        this.words = WordTable.of(words);
    }

    private static Map<String, Set<Lead>> words(English english, Acts acts, ContactWords contacts, Sayings sayings) {
        Map<String, Set<Lead>> words = new HashMap<>();
        Map<String, VerbForm> forms = english.verbs().forms();
        add(words, Lead.ACT, acts.words());
        add(words, Lead.CONTACT, contacts.words());
        add(words, Lead.COMPANY, contacts.anywhere());
        add(words, Lead.SPEECH, sayings.words());
        add(words, Lead.SPEECH, List.of(CREDIT));
        forms.forEach((form, verb) -> {
            if (!sayings.frames(verb.verb().lemma()).isEmpty()) {
                add(words, Lead.SPEECH, List.of(form));
            }
        });
        TOPICS.forEach(kind -> english.relations().of(kind).forEach(noun -> add(words, Lead.RELATION, both(noun))));
        Set<String> idioms = english.idioms().telling();
        idioms.forEach(word -> add(words, Lead.RELATION, both(word)));
        forms.forEach((form, verb) -> {
            if (idioms.contains(verb.verb().lemma())) {
                add(words, Lead.RELATION, List.of(form));
            }
        });
        acts.actors().forEach(noun -> add(words, Lead.ACTOR, both(noun)));
        ClosedWords closed = ClosedWords.read(english.lexicon().source());
        add(words, Lead.ACTOR, closed.of("person"));
        add(words, Lead.ACTOR, closed.of("possessive"));
        return words;
    }

    /**
     * The words of all readers.
     *
     * @throws org.readout.lexicon.LexiconException naming file and line of the first error
     */
    public static LeadWords read(English english, Acts acts, ContactWords contacts, Sayings sayings) {
        return new LeadWords(words(english, acts, contacts, sayings));
    }

    private static List<String> both(String noun) {
        return Stream.of(noun, Plural.of(noun)).distinct().toList();
    }

    private static void add(Map<String, Set<Lead>> words, Lead lead, Collection<String> forms) {
        forms.forEach(form ->
                words.computeIfAbsent(form, any -> EnumSet.noneOf(Lead.class)).add(lead));
    }

    /** What the words of a stretch of a text in lower case may lead to. One pass. */
    public Set<Lead> in(String lower, Span stretch) {
        Set<Lead> leads = EnumSet.noneOf(Lead.class);
        int start = stretch.start();
        for (int at = start; at <= stretch.end(); at++) {
            boolean within = at < stretch.end() && (Character.isLetter(lower.charAt(at)) || lower.charAt(at) == '-');
            if (!within && at > start) {
                Set<Lead> found = words.get(lower, start, at);
                if (found != null) {
                    leads.addAll(found);
                }
            }
            start = within ? start : at + 1;
        }
        return leads;
    }
}
