package org.readout.annotate.en;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.NameWords;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Span;

/** Bodies and towns by name: where one stands, nobody is named. Immutable. */
final class ThingNames {
    private static final Pattern NEXT = Pattern.compile(" \\p{Lu}\\p{Ll}");

    private final Gazetteer<String> names;
    private final NameWords words;

    ThingNames(English english) {
        words = english.nameWords();
        Gazetteer.Builder<String> builder = Gazetteer.builder();
        Stream.of(english.bodies(), english.cities())
                .flatMap(List::stream)
                .map(Spelling::plain)
                .forEach(name -> builder.add(name, name));
        names = builder.build();
    }

    /** In text order. */
    Stream<Span> find(String plain) {
        return Spelling.longest(names, plain, Spelling::wholeWord).stream()
                .map(Gazetteer.Hit::span)
                .filter(span -> !opensName(plain, span));
    }

    /** A town's name that is as well a given or family name, with another word behind. */
    private boolean opensName(String plain, Span span) {
        return words.mayOpen(plain.substring(span.start(), span.end()))
                && NEXT.matcher(plain).region(span.end(), plain.length()).lookingAt();
    }
}
