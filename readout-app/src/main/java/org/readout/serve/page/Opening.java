package org.readout.serve.page;

import java.util.function.Supplier;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;

/**
 * What every page begins with.
 *
 * @param lexicons gives the lexicon, waiting until it is read
 * @param token what changes made on the page carry
 */
record Opening(Supplier<Lexicon> lexicons, String token) {
    Lexicon lexicon() {
        return lexicons.get();
    }

    Names names(Asked asked) {
        return Names.in(asked.text("names").orElse(""), lexicon().countries());
    }

    Frame frame(String title, Library library, Asked asked) {
        return new Frame(
                title, names(asked), links(asked), asked, library.holdings().coverage());
    }

    static Links links(Asked asked) {
        return new Links(asked.text("names").filter(tag -> !tag.equals("en")).orElse(""));
    }
}
