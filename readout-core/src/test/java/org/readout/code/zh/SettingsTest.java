package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Place;
import org.readout.model.Role;
import org.readout.model.Side;

/** Where a contact took place, on whose ground and how it went, one text a line: {@code settings.tsv} beside this class. */
class SettingsTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());
    private static final ChineseAnnotator ANNOTATOR = new ChineseAnnotator(LEXICON);
    private static final ChineseCoder CODER = new ChineseCoder(LEXICON);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "settings.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void groundPlaceAndAtmosphereAreRead(String text, String expected) {
        Meeting first = CODER.code(ANNOTATOR.annotate(Texts.record(Language.CHINESE, "2018-11-20", "要闻", text)))
                .meetings()
                .get(0);
        Optional<Place> place = Optional.ofNullable(first.place());
        String label = first.label().stream().map(Evidence::quote).collect(Collectors.joining("+"));
        assertThat(Stream.of(
                                host(first),
                                place.map(Place::city).orElse(null),
                                place.map(Place::venue).orElse(null),
                                label.isEmpty() ? null : label)
                        .map(word -> Objects.requireNonNullElse(word, "-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** Who hosts: of a visit the side that is not the guest's. */
    private static @Nullable String host(Meeting meeting) {
        boolean guests = meeting.sides().stream().anyMatch(side -> plays(side, Role.GUEST));
        return meeting.sides().stream()
                .filter(side -> plays(side, Role.HOST) || guests && !plays(side, Role.GUEST))
                .map(side -> side.country().code())
                .findFirst()
                .orElse(null);
    }

    private static boolean plays(Side side, Role role) {
        return side.people().stream().anyMatch(one -> one.role() == role);
    }
}
