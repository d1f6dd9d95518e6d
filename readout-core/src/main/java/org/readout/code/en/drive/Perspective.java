package org.readout.code.en.drive;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.DriverWords;
import org.readout.model.Country;
import org.readout.model.Reference;
import org.readout.model.Span;

/** Whose perspective is told, going through a text. */
final class Perspective {
    private final String text;
    private final DriverWords words;
    private final List<Reference> references;
    private @Nullable Country perspective;

    Perspective(String text, DriverWords words, List<Reference> references) {
        this.text = text;
        this.words = words;
        this.references = references;
    }

    void enter(Span sentence, String told) {
        boolean heading = told.stripTrailing().matches(".*[\\p{L}\\p{N}]") && !told.isBlank();
        Matcher view = words.perspective().matcher(told);
        List<Country> named = within(sentence.start(), heading ? sentence.end() : sentence.start() + 60);
        if (heading) {
            perspective = named.size() == 1 ? named.get(0) : null;
        } else if (view.find() && !named.isEmpty()) {
            perspective = named.get(0);
        }
    }

    List<Country> within(int from, int to) {
        return references.stream()
                .filter(one -> one.evidence().span().start() >= from
                        && one.evidence().span().end() <= to)
                .map(one -> one.states().get(0))
                .distinct()
                .toList();
    }

    @Nullable
    Country side(int cue, Span sentence, boolean subject) {
        List<Country> before = subjects(sentence.start(), cue);
        List<Country> after = within(cue, sentence.end());
        Country only = before.size() == 1 ? before.get(0) : perspective;
        return subject || after.isEmpty() ? only : after.get(0);
    }

    /** Who is named as who acts, not as whom it is done with or to. */
    private List<Country> subjects(int from, int to) {
        return references.stream()
                .filter(one -> one.evidence().span().start() >= from
                        && one.evidence().span().end() <= to
                        && !words.toward()
                                .matcher(text.substring(
                                        from, one.evidence().span().start()))
                                .find())
                .map(one -> one.states().get(0))
                .distinct()
                .toList();
    }
}
