package org.readout.code.zh.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.party.ShortNames;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * States named by one character before 方 or 军 wherever they stand (敦促日方, 遭美军), where no word ends or goes on there
 * (5日方才, 同意方案). A character of several states is the one the text names, else the one it usually means. Immutable.
 */
record ActSides(Passage passage, ChineseLexicon lexicon, ShortNames shorts) {
    List<Mention.OfCountry> all() {
        List<Mention.OfCountry> found = new ArrayList<>();
        int start = passage.span().start();
        String text = passage.between(start, passage.span().end());
        for (int i = 0; i + 1 < text.length(); i++) {
            char behind = text.charAt(i + 1);
            if ((behind == '方' || behind == '军') && !chance(text, i)) {
                String character = text.substring(i, i + 1);
                Country state = apart(text, i) ? named(character) : state(character);
                if (state != null) {
                    found.add(new Mention.OfCountry(new Span(start + i, start + i + 1), state, "short"));
                }
            }
        }
        return found;
    }

    private boolean chance(String text, int at) {
        return lexicon.words("act_side_ahead").closes(text, at)
                || lexicon.words("act_side_behind").opens(text, at + 1);
    }

    /** 参加军演: a character that often ends a word names a state here only where the text names it. */
    private boolean apart(String text, int at) {
        boolean free = at == 0
                || !Character.isIdeographic(text.charAt(at - 1))
                || lexicon.words("act_short_lead").closes(text, at);
        return !free && lexicon.words("act_side_apart").opens(text, at);
    }

    private @Nullable Country state(String character) {
        @Nullable
        Country told = Optional.ofNullable(shorts.of(character, passage))
                .or(() -> Optional.ofNullable(named(character)))
                .orElse(null);
        return told != null || "东西南北".contains(character) ? told : usual(character);
    }

    /** 立方, where the text names a state whose name opens so. */
    private @Nullable Country named(String character) {
        List<Country> named = passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().length() > 1
                        && passage.after(state.span().start(), 1).equals(character))
                .map(Mention.OfCountry::country)
                .distinct()
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /** 印方, where the text names neither of the states written with the character. */
    private @Nullable Country usual(String character) {
        return Stream.ofNullable(lexicon.words("act_usual").all())
                .flatMap(List::stream)
                .filter(entry -> entry.startsWith(character))
                .map(entry -> new Country(entry.substring(2)))
                .findFirst()
                .orElse(null);
    }
}
