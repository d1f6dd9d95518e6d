package org.readout.annotate.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

/** Many names are found by one pass where a few are found by a scan each: the places are the same. */
class OccurrencesTest {
    private static final String TEXT = "阿阿阿阿的王一和王一二见王一";
    private static final Set<String> FEW = Set.of("阿阿", "王一", "王一二");

    @Test
    void placesOfOneNameDoNotOverlap() {
        assertThat(places(FEW)).containsExactlyInAnyOrder("阿阿@0", "阿阿@2", "王一@5", "王一@8", "王一二@8", "王一@12");
    }

    @Test
    void aLongListFindsTheSamePlaces() {
        Set<String> many = new TreeSet<>(FEW);
        for (int i = 0; i < 100; i++) {
            many.add("某" + i);
        }
        assertThat(places(many)).isEqualTo(places(FEW));
    }

    private static Set<String> places(Set<String> names) {
        Set<String> places = new TreeSet<>();
        Occurrences.of(names, TEXT, (String name, Span span) -> {
            assertThat(TEXT.substring(span.start(), span.end())).isEqualTo(name);
            places.add(name + "@" + span.start());
        });
        return places;
    }
}
