package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.syntax.NounGroup;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * Somebody with a name no table knows and no title, who is told to be a person by what stands behind it: "Ramiro Quispe of the Union of
 * Bakers", "Aino Salmela, who kept the books", "Aino Salmela, an economist". For no state, unless he is of one's government.
 */
record Untitled(Clauses clauses, Sayings sayings) {
    private static final List<String> HELD = List.of("GOV", "MIL", "LEG");
    private static final int LONGEST = 60;

    /** @param named whom the phrase names by its words */
    Optional<Actor> of(Phrase phrase, Actor named) {
        if (!name(phrase) || !person(phrase)) {
            return Optional.empty();
        }
        boolean held = named.sector() != null && HELD.contains(named.sector());
        String name = clauses.quote(phrase.span()).quote();
        return Optional.of(new Actor(
                held ? named.country() : null,
                null,
                Person.unregistered(Language.ENGLISH, name),
                Role.SOURCE,
                named.evidence()));
    }

    /** Two or three words with capitals, none of which names a state or a body. */
    private boolean name(Phrase phrase) {
        NounGroup group = phrase.group();
        int length = group.last() - group.first() + 1;
        return (length == 2 || length == 3)
                && IntStream.rangeClosed(group.first(), group.last())
                        .mapToObj(at -> phrase.syntax().token(at))
                        .allMatch(this::part)
                && clauses.all(Mention.OfCountry.class).stream()
                        .noneMatch(state -> state.span().overlaps(phrase.span()));
    }

    private boolean part(Token token) {
        String text = token.text();
        return token.tag() == Tag.PROPN
                && Character.isUpperCase(text.charAt(0))
                && text.length() > 1
                && !token.lower().equals("the")
                && Character.isLowerCase(text.charAt(text.length() - 1))
                && !sayings.is("bodily", token.lower())
                && !sayings.is("body", token.lower())
                && !sayings.is("media", token.lower());
    }

    private boolean person(Phrase phrase) {
        String plain = clauses.plain();
        int end = phrase.span().end();
        return plain.startsWith(", who ", end) || member(plain, end) || called(plain, end);
    }

    private static boolean member(String plain, int end) {
        return Stream.of(" of the ", " of a ", " of an ", " at the ", " from the ")
                .anyMatch(of -> plain.startsWith(of, end));
    }

    /** ", an economist with a bank,". */
    private boolean called(String plain, int end) {
        if (!plain.startsWith(", a ", end) && !plain.startsWith(", an ", end) && !plain.startsWith(", the ", end)) {
            return false;
        }
        String behind = plain.substring(end + 2, Math.min(plain.length(), end + LONGEST));
        return Stream.of(behind.split(",")[0].split(" ")).anyMatch(word -> sayings.is("calling", word));
    }
}
