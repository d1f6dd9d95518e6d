package org.readout.annotate.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Mention;

/** What a date in a bulletin means depends on the day it was broadcast. */
class DateExpressionsTest {
    private static final DatePattern DATES = new DatePattern(new ChineseLexicon(Lexicon.bundled()));

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
        "2016-06-20, 1 8日, 2016-06-18",
        "2016-06-20, 6月 1 8日, 2016-06-18",
        "2016-06-20, 6 月 1 日, 2016-06-01",
        "2016-06-20, 五月二十四日, 2016-05-24",
        "2016-06-20, 二〇一六年六月一日, 2016-06-01",
        "2016-06-20, 二零一五年十二月三十一日, 2015-12-31",
        "2016-01-20, 十二月二十号, 2015-12-20",
        "2016-06-20, 五月二十四日至廿六日, 2016-05-24/2016-05-26",
        "2016-06-26, 二十四日, 2016-06-24",
        "2016-06-26, 三日上午, 2016-06-03",
        "2016-06-26, 去年十二月, 2015-12",
        "2016-06-26, 二〇一六年五月, 2016-05",
        "2016-06-26, 9号到12号, 2016-06-09/2016-06-12",
        "2016-06-26, 6月9日—12日, 2016-06-09/2016-06-12",
        "2016-06-26, 14至15日, 2016-06-14/2016-06-15",
        "2016-06-26, 6月14至15日, 2016-06-14/2016-06-15",
        "2016-06-26, 24日和25日, 2016-06-24/2016-06-25",
        "2016-06-26, 24日下午至25日, 2016-06-24/2016-06-25",
        "2016-07-04, 29日至2日, 2016-06-29/2016-07-02",
        "2016-01-04, 12月30日至1月2日, 2015-12-30/2016-01-02",
        "2016-06-26, 去年9月3日, 2015-09-03",
        "2016-06-26, 去年5月3日, 2015-05-03",
        "2016-06-26, 上月28日, 2016-05-28",
        "2016-06-26, 明年3月, 2017-03",
    })
    void resolvesAgainstTheDayOfBroadcast(String published, String expression, String value) {
        assertThat(values(published, expression + "，某某会见某某。")).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三日，", "十日内", "三十日后", "第十四日", "十月革命", "嫦娥三号", "二百二十日", "农历五月初五", "2012 年", "二十日来"})
    void aCountOfDaysOrANameIsNoDate(String text) {
        assertThat(values("2016-06-26", text)).isEmpty();
    }

    @Test
    void theSameDayIsTheDayNamedLast() {
        assertThat(values("2015-10-10", "10月9号晚会见。当天下午还举行会谈。")).containsExactly("2015-10-09", "2015-10-09");
    }

    @Test
    void daysThatDoNotFollowEachOtherAreTwoDates() {
        assertThat(values("2015-10-10", "5日和8日分别会见。")).containsExactly("2015-10-05", "2015-10-08");
    }

    @Test
    void aMonthInBetweenDoesNotHideTheDayNamedLast() {
        assertThat(values("2015-10-10", "9日晚会见。今年3月两人通话。次日举行会谈，同日本首相会见。"))
                .containsExactly("2015-10-09", "2015-03", "2015-10-10");
    }

    @Test
    void whereNoDayWasNamedTheSameDayIsNotGuessed() {
        assertThat(values("2015-10-10", "当天，两国总理互致贺电。")).isEmpty();
        assertThat(values("2015-10-10", "7日至9日访问。当天下午举行会谈。")).containsExactly("2015-10-07/2015-10-09");
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(values("2015-10-10", "2月30日")).isEmpty();
    }

    @Test
    void withoutADayOfPublicationNothingIsGuessed() {
        Document document = Texts.document(Language.CHINESE, null, "", "24日下午");
        assertThat(DateExpressions.in(DATES, document.text(), "24日下午", null)).isEmpty();
    }

    private static List<String> values(String published, String text) {
        Document document = Texts.document(Language.CHINESE, LocalDate.parse(published), "", text);
        return DateExpressions.in(DATES, document.text(), text, document.published()).stream()
                .map(Mention.OfDate::when)
                .map(when -> String.valueOf(when.value()))
                .toList();
    }
}
