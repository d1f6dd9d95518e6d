package org.readout.eval.transcripts;

import org.readout.model.Contact;

/** Forms of contact that may be taken for each other; accounts of different ones are never of one contact. */
enum Form {
    IN_PERSON("face to face"),
    TRAVEL("visits"),
    REMOTE("calls"),
    WRITTEN("written");

    private final String label;

    Form(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Form of(Contact contact) {
        return switch (contact) {
            case IN_PERSON, PRESENCE -> IN_PERSON;
            case TRAVEL -> TRAVEL;
            case REMOTE -> REMOTE;
            case WRITTEN -> WRITTEN;
        };
    }
}
