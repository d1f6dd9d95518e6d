package org.readout.annotate.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.readout.code.en.Texts;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;

class FrontMatterTest {
    private static FrontMatter of(String text) {
        return Objects.requireNonNull(Texts.annotated(text, null).frontMatter());
    }

    @Test
    void aBylineBrokenOverLinesIsOneByline() {
        String body = "Vietnam and Laos are neighbours.";
        String text = "opinion\n\nThe Quiet Neighbours of the Mekong\n\nTwo visits in a week.\n\n"
                + "by\u00a0Le Minh and\u00a0Anna Berg\npublished by\nMekong Review\n\u00a0on March 9, 2019\n\n"
                + "Source: Mekong Review\n\n" + body;
        FrontMatter front = of(text);

        assertThat(front.title()).extracting(Evidence::quote).isEqualTo("The Quiet Neighbours of the Mekong");
        assertThat(front.authors()).extracting(Evidence::quote).containsExactly("Le Minh", "Anna Berg");
        assertThat(front.outlet()).extracting(Evidence::quote).isEqualTo("Mekong Review");
        assertThat(front.published().value()).isEqualTo("2019-03-09");
        assertThat(front.bodyStart()).isEqualTo(text.indexOf(body));
    }

    @Test
    void aTitleAloneIsATitle() {
        FrontMatter front = of("A Cool Season in Hanoi and Vientiane\n\nRelations were quiet. Nothing moved.");

        assertThat(front.title()).extracting(Evidence::quote).isEqualTo("A Cool Season in Hanoi and Vientiane");
        assertThat(front.published().value()).isNull();
    }

    @Test
    void aTextThatBeginsAtOnceHasNoTitle() {
        FrontMatter front = of("Vietnam spoke first. Laos answered.\n\nThen nothing.");

        assertThat(front.title()).isNull();
        assertThat(front.bodyStart()).isZero();
    }
}
