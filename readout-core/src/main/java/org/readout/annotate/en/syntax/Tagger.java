package org.readout.annotate.en.syntax;

import java.util.List;
import org.readout.model.syntax.Tag;

/** Gives each word of a sentence its part of speech. Pure; implementations are safe to share. */
interface Tagger {
    /** As many tags as words. */
    List<Tag> tags(List<Word> words);
}
