package org.readout.model.syntax;

/** What a word is to the word above it. */
public enum Role {
    /** Who does it. */
    SUBJECT("subj"),
    /** To whom or what it is done, of a passive. */
    PASSIVE_SUBJECT("psubj"),
    OBJECT("obj"),
    /** To whom it is told or given. */
    INDIRECT_OBJECT("iobj"),
    /** What a subject is said to be: "ready", "a member". */
    PREDICATE("pred"),
    /** A preposition and what it governs: the relation names the preposition. */
    ARGUMENT("prep"),
    /** A clause that is said, thought or known. */
    REPORTED("ccomp"),
    /** What is agreed, urged, tried: an infinitive or participle without a subject of its own. */
    COMPLEMENT("xcomp"),
    /** A clause of time, condition, cause, purpose or circumstance. */
    ADVERBIAL("advcl"),
    /** The verb of a relative clause, full or reduced, below its antecedent. */
    RELATIVE("relcl"),
    /** A second name of the same. */
    APPOSITION("appos"),
    /** Each further member of a coordination, below the first. */
    CONJUNCT("conj");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The short name used in annotations. */
    public String label() {
        return label;
    }
}
