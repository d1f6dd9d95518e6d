package org.readout.code.zh.say;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.Span;

/**
 * What the words for a speaker the lexicon does not know tell of him: somebody by his name, or a body or group by what it is
 * called, of the state the words name. Immutable.
 */
final class Appellations {
    private static final int LONGEST_NAME = 12;
    /** With a surname before it: 朴某某, 欧阳某某. */
    private static final int LONGEST_HOME_NAME = 4;

    private static final String SEPARATORS = "·•—－-";

    private final ChineseLexicon lexicon;

    Appellations(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Actor actor(Passage passage, Span span, Discourse discourse) {
        String words = passage.between(span.start(), span.end());
        Country stated = stated(passage, span);
        if (stated == null && name(words)) {
            return known(passage, untitled(words))
                    .map(person -> new Actor(person.country(), null, person.person(), Role.SOURCE, passage.quote(span)))
                    .orElseGet(() -> newcomer(passage, span, words, discourse));
        }
        boolean society = Stream.of("society", "media")
                .anyMatch(kind -> lexicon.words(kind).closes(words));
        return new Actor(society ? null : stated, null, null, Role.SOURCE, passage.quote(span));
    }

    private static @Nullable Country stated(Passage passage, Span span) {
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> span.contains(state.span()) && state.span().length() > 1)
                .map(Mention.OfCountry::country)
                .findFirst()
                .orElse(null);
    }

    /** 校长 behind a name is no part of it. */
    private String untitled(String words) {
        for (int at = 2; at < words.length(); at++) {
            boolean title = lexicon.terms().longest(words.substring(at)).stream()
                    .anyMatch(hit -> hit.span().start() == 0 && hit.values().get(0) instanceof Term.Title);
            if (title) {
                return words.substring(0, at);
            }
        }
        return words;
    }

    /** Written with the characters of names; a word for a group holds others. */
    private boolean name(String words) {
        String bare = untitled(words);
        boolean foreign = bare.length() <= LONGEST_NAME
                && bare.chars().allMatch(c -> lexicon.nameCharacters().transliterates(c) || SEPARATORS.indexOf(c) >= 0);
        boolean home =
                bare.length() <= LONGEST_HOME_NAME && lexicon.words("surname").opens(bare);
        boolean group = Stream.of("society", "media", "np_head", "office_head", "group_end")
                .anyMatch(kind -> lexicon.words(kind).closes(bare));
        return (foreign || home) && !group;
    }

    /** 河村: part of a name the document gives in full. */
    private static Optional<Mention.OfPerson> known(Passage passage, String words) {
        return passage.annotated().mentions().stream()
                .filter(Mention.OfPerson.class::isInstance)
                .map(Mention.OfPerson.class::cast)
                .filter(person -> {
                    String name =
                            passage.between(person.name().start(), person.name().end());
                    return name.startsWith(words) || name.endsWith(words);
                })
                .findFirst();
    }

    private Actor newcomer(Passage passage, Span span, String words, Discourse discourse) {
        Person person = Person.unregistered(Language.CHINESE, untitled(words));
        Country country = discourse.counterparts().ofStranger(discourse.last());
        return new Actor(country, null, person, Role.SOURCE, passage.quote(span));
    }
}
