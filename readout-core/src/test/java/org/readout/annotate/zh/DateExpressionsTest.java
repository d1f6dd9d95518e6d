package org.readout.annotate.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.code.Texts;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Mention;

/** What a date in a bulletin means depends on the day it was broadcast. */
class DateExpressionsTest {

    @ParameterizedTest
    @CsvSource({
        "2016-06-01, 6月1日, 2016-06-01",
        "2016-06-02, 1日下午, 2016-06-01",
        "2013-03-01, 28号, 2013-02-28",
        "2013-01-02, 12月31日, 2012-12-31",
        "2013-01-02, 31日, 2012-12-31",
        "2013-05-25, 2013年2月12日, 2013-02-12",
        "2013-05-25, 今天, 2013-05-25",
        "2013-05-25, 昨天, 2013-05-24",
        "2018-03-28, 3月25日至28日, 2018-03-25/2018-03-28",
        "2018-04-18, 今年3月, 2018-03",
        "2018-04-18, 去年12月, 2017-12",
        "2018-02-18, 12月, 2017-12",
        "2018-04-18, 2009年4月, 2009-04",
    })
    void resolvesAgainstTheDayOfBroadcast(String published, String expression, String value) {
        assertThat(values(published, expression + "，某某会见某某。")).containsExactly(value);
    }

    @Test
    void theSameDayIsTheDayNamedLast() {
        assertThat(values("2015-10-10", "10月9号晚会见。当天下午还举行会谈。")).containsExactly("2015-10-09", "2015-10-09");
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(values("2015-10-10", "2月30日")).isEmpty();
    }

    @Test
    void withoutADayOfPublicationNothingIsGuessed() {
        Document document = Texts.document(Language.CHINESE, null, "", "24日下午");
        assertThat(DateExpressions.in(document.text(), "24日下午", null)).isEmpty();
    }

    private static List<String> values(String published, String text) {
        Document document = Texts.document(Language.CHINESE, LocalDate.parse(published), "", text);
        return DateExpressions.in(document.text(), text, document.published()).stream()
                .map(Mention.OfDate::when)
                .map(when -> String.valueOf(when.value()))
                .toList();
    }
}
