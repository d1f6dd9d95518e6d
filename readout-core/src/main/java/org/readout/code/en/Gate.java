package org.readout.code.en;

import org.readout.code.en.clause.Clauses;
import org.readout.code.en.speech.StatementReader;
import org.readout.code.en.speech.Talk;
import org.readout.lexicon.en.LeadWords.Lead;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Which sentences are analysed: finding out who does what in a sentence takes most of the time of reading it, and every fifth can
 * tell nothing by its words alone. The suite {@code gate} measures what is lost by it.
 */
enum Gate {
    /** All of them: what others are measured by. */
    EVERY {
        @Override
        boolean opens(Clauses clauses, Talk talk) {
            return true;
        }
    },
    /**
     * One that names a state or holds a qualifier; one in which somebody goes on speaking, or begins by a label; and one with a word that may tell of an act, a contact, words
     * said or relations, if somebody may be meant in it.
     */
    BY_WORDS {
        @Override
        boolean opens(Clauses clauses, Talk talk) {
            return state(clauses)
                    || talk.open()
                    || StatementReader.labelled(clauses)
                    || qualified(clauses)
                    || tells(clauses) && somebody(clauses);
        }
    };

    private static final String STAND_IN = "state.";
    private static final String QUALIFIER = "qualifier.";

    /** True if a sentence is to be analysed. */
    abstract boolean opens(Clauses clauses, Talk talk);

    /** A state, or words for one. */
    private static boolean state(Clauses clauses) {
        return !clauses.all(Mention.OfCountry.class).isEmpty() || term(clauses, STAND_IN);
    }

    /** References to states and qualifiers are told of every sentence. */
    private static boolean qualified(Clauses clauses) {
        return term(clauses, QUALIFIER);
    }

    private static boolean term(Clauses clauses, String kind) {
        for (Mention.OfTerm term : clauses.all(Mention.OfTerm.class)) {
            if (term.kind().startsWith(kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Clauses clauses) {
        return clauses.leads(Lead.ACT)
                || clauses.leads(Lead.CONTACT)
                || clauses.leads(Lead.COMPANY) && company(clauses)
                || clauses.leads(Lead.SPEECH)
                || clauses.leads(Lead.RELATION);
    }

    private static boolean people(Clauses clauses) {
        return !clauses.all(Mention.OfPerson.class).isEmpty();
    }

    /** Somebody by name, and somebody else by name or as of a state. */
    private static boolean company(Clauses clauses) {
        int people = clauses.all(Mention.OfPerson.class).size();
        return people > 1
                || people == 1 && !clauses.all(Mention.OfReference.class).isEmpty();
    }

    /** Whose contact or relations it is may be known from before; else somebody is named, stood for, or of a kind that acts. */
    private static boolean somebody(Clauses clauses) {
        return clauses.leads(Lead.CONTACT)
                || clauses.leads(Lead.RELATION)
                || clauses.leads(Lead.ACTOR)
                || people(clauses)
                || !clauses.all(Mention.OfReference.class).isEmpty()
                || name(clauses);
    }

    /** A capital, or a quotation somebody has begun. */
    private static boolean name(Clauses clauses) {
        Span sentence = clauses.sentence().span();
        for (int at = sentence.start(); at < sentence.end(); at++) {
            char unit = clauses.plain().charAt(at);
            if (Character.isUpperCase(unit) && at > sentence.start() || unit == '"') {
                return true;
            }
        }
        return false;
    }
}
