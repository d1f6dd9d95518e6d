package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.readout.model.Annotated;
import org.readout.model.Country;
import org.readout.model.Figure;
import org.readout.model.Mention;
import org.readout.model.Office;

/** Everyone a document names, with all it states of them. */
public final class FigureReader {
    private FigureReader() {}

    /** In the order in which they are first named. */
    public static List<Figure> read(Annotated annotated) {
        Map<String, List<Mention.OfPerson>> named = new LinkedHashMap<>();
        for (Mention mention : annotated.mentions()) {
            if (mention instanceof Mention.OfPerson person) {
                named.computeIfAbsent(person.person().id(), id -> new ArrayList<>())
                        .add(person);
            }
        }
        Map<String, List<Office>> said = new HashMap<>();
        for (Mention.OfHolding holding : annotated.mentions(Mention.OfHolding.class)) {
            said.computeIfAbsent(holding.person().id(), id -> new ArrayList<>()).add(holding.office());
        }
        return named.entrySet().stream()
                .map(one -> figure(annotated, one.getValue(), said.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static Figure figure(Annotated annotated, List<Mention.OfPerson> mentions, List<Office> said) {
        List<Office> offices = Stream.concat(
                        mentions.stream().flatMap(mention -> mention.offices().stream()), said.stream())
                .distinct()
                .toList();
        Country country = mentions.stream()
                .map(Mention.OfPerson::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Figure(
                mentions.get(0).person(),
                country,
                offices,
                mentions.stream()
                        .map(mention -> annotated.quote(mention.name()))
                        .toList());
    }
}
