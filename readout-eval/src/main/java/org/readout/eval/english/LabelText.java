package org.readout.eval.english;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Layer;
import org.readout.model.Person;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * A text and those annotated in it: labels become findings with their evidence.
 *
 * @param text the text
 * @param people by their identifiers
 */
record LabelText(StoredText text, Map<String, GoldPerson> people) {
    LabelText {
        people = Map.copyOf(people);
    }

    static LabelText of(StoredText text, List<GoldPerson> people) {
        return new LabelText(text, people.stream().collect(Collectors.toMap(GoldPerson::id, Function.identity())));
    }

    Evidence at(Span span) {
        return new Evidence(text, span, Layer.SAID);
    }

    List<Evidence> at(List<Span> spans) {
        return spans.stream().map(this::at).toList();
    }

    /** Where words of the annotator stand in the text, however their letters are cased. */
    Optional<Evidence> words(String words) {
        int start = text.content().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return start < 0 ? Optional.empty() : Optional.of(at(new Span(start, start + words.length())));
    }

    /** Of an identifier; none if it is not annotated. */
    Stream<GoldPerson> person(String id) {
        return Stream.ofNullable(people.get(id));
    }

    /** As a reader would know who is named. */
    static Person coded(GoldPerson person) {
        return Person.unregistered(Language.ENGLISH, person.name());
    }
}
