package org.readout.annotate.zh;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.People;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Span;

/**
 * Whom one text has introduced by a name that the register does not hold as it is written: 英国外相拉米, and further down 拉米. Not safe to
 * share.
 */
final class Introduced {
    /** By how many characters a name may be longer than a registered one it opens with. */
    private static final int LONGER = 3;

    /** The text as matched. */
    private final String reading;

    private final ChineseLexicon lexicon;
    private final @Nullable LocalDate published;
    /** What follows from it goes by its order, which is that of the identifiers' hashes. */
    private final Map<String, Mention.OfPerson> unregistered = new HashMap<>();

    /** @param published day of publication; absent if not stated */
    Introduced(String reading, ChineseLexicon lexicon, @Nullable LocalDate published) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.published = published;
    }

    /** Each once, by the mention that counts. */
    Collection<Mention.OfPerson> all() {
        return unregistered.values();
    }

    /** Whoever the text has introduced by this name. */
    Optional<Mention.OfPerson> by(Span name) {
        return Optional.ofNullable(unregistered.get(nobody(name).id()));
    }

    /** 德拉吉察, introduced before, where only 德拉吉 is registered: whom the text has introduced by a longer name that stands here. */
    Optional<Mention.OfPerson> byLonger(Span name) {
        int longest = Math.min(reading.length(), name.end() + LONGER);
        for (int end = longest; end > name.end() && !unregistered.isEmpty(); end--) {
            Optional<Mention.OfPerson> longer = by(new Span(name.start(), end));
            if (longer.isPresent()) {
                return longer;
            }
        }
        return Optional.empty();
    }

    /**
     * The person a name stands for that the register does not hold as it is written: who is registered in full and holds an office that
     * stands by it (英国外相拉米), else somebody unregistered.
     */
    Person person(Span name, @Nullable Country country, List<TitleElement> titles) {
        LocalDate day = published;
        if (day == null) {
            return nobody(name);
        }
        return lexicon.lastNames()
                .of(words(name), country)
                .filter(entry ->
                        titles.stream().anyMatch(title -> lexicon.officesAlone().heldBy(entry, title.title(), day)))
                .map(People.Entry::person)
                .orElseGet(() -> nobody(name));
    }

    /** Takes in somebody named; of several mentions the first counts, but one that tells of a state before one that does not. */
    void named(Mention.OfPerson mention) {
        boolean byLastName = lexicon.lastNames()
                .of(words(mention.name()), mention.country())
                .filter(entry -> entry.person().equals(mention.person()))
                .isPresent();
        if (byLastName || mention.person().id().startsWith(Language.CHINESE.tag() + ":")) {
            unregistered.merge(
                    nobody(mention.name()).id(), mention, (first, later) -> first.country() == null ? later : first);
        }
    }

    /** Takes in somebody whose titles stand apart, by a name that is new here. */
    void apart(Mention.OfPerson stranger) {
        unregistered.put(nobody(stranger.name()).id(), stranger);
    }

    /** Takes in somebody of the home state who is named without any title. */
    void bare(Span name) {
        Person person = nobody(name);
        unregistered.computeIfAbsent(
                person.id(), id -> new Mention.OfPerson(name, name, person, lexicon.home(), List.of()));
    }

    /** Somebody of this name of whom nothing else is known. */
    private Person nobody(Span name) {
        return Person.unregistered(Language.CHINESE, words(name));
    }

    private String words(Span span) {
        return reading.substring(span.start(), span.end());
    }
}
