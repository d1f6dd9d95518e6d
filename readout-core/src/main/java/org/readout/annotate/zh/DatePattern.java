package org.readout.annotate.zh;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.lexicon.zh.ChineseLexicon;

/** How dates are written: figures of years, months and days, and the words of {@link RelativeDay}. Made once, for any number of texts. */
final class DatePattern {
    private static final String DAY = Numerals.DIGIT_DAY + "|" + Numerals.CHINESE_DAY;
    /** 二十日内, 三十日后, 十日来 count days; 第十日, 初十 and 二百二十日 are no days of the month. */
    private static final String LONE_CHINESE = "(?<![月年第初百千〇零一二三四五六七八九十廿])(?:(?:" + Numerals.LATE_DAY
            + ")(?=日(?![内间后来之起的以]))|(?:十|[一二三四五六七八九])(?=日(?:[上下]午|[晚晨电讯])))";

    /** 5号楼 is a house and 2号机组 a machine, no days; 13号机场 and 13号线上 are of the day. */
    private static final String NO_HOUSE = "(?![楼馆厅]|院(?![士校])|线(?![上下])|机(?![场关构]))";

    /** 某街10号 is a house. */
    private static final String NO_STREET = "(?!(?<=%3$s)\\d{1,2}号)";

    /** 至, 到, a dash; and 和, 、 or 或 between two days that follow each other. */
    private static final String LINK = "(?:起|晚上?|[上下]午)?(?:至|到|[-－—–~～]{1,2}|和|、|或)";

    /** What a date in figures, or with 今年 or 上月 before them, can begin with. */
    private static final String FIGURES = "0123456789一二三四五六七八九十廿今去前明上本下当同";

    /** Behind a number in Chinese a month is one where nothing is counted: 十月，, 于二月. */
    private static final String OPENS_MONTH = "(?<=[于在至到，。；、\\n]|^)";

    private static final String DATES = "(?:(?<year>" + Numerals.YEAR + ")年 ?|(?<relyear>[今去前明当同]年)的?)?(?<!农历)(?<month>"
            + Numerals.MONTH + ") ?月 ?(?<day>" + DAY + ")(?: ?[日号]|(?=[至到-]\\d\\d?[日号]))"
            + "(?:" + LINK + "(?:(?<tomonth>" + Numerals.MONTH + ")月 ?)?(?<today>" + DAY + ")[日号])?"
            + "|(?:(?<relmonth>[上本下]个?月)|(?<!月|\\d)" + NO_STREET + ")(?<lone>" + Numerals.DIGIT_DAY
            + ")(?:日|号" + NO_HOUSE + "|(?=[至到-]\\d\\d?[日号]))"
            + "(?:" + LINK + "(?<loneto>" + Numerals.DIGIT_DAY + ")[日号])?"
            + "|(?<lonechinese>" + LONE_CHINESE + ")日"
            + "|(?<ymyear>" + Numerals.YEAR + ")年(?<ymonth>" + Numerals.MONTH + ")月(?!\\d)%1$s"
            + "|(?:(?<rel>[今去前明当同]年))?(?<lonemonth>1[0-2]|(?<!\\d)[1-9]|(?:(?<=[今去前明当同]年)|" + OPENS_MONTH + ")(?:"
            + Numerals.CHINESE_MONTH + "))月(?!\\d|份?以来|至|革命)%2$s";

    private final Pattern pattern;
    /** What a date can begin with: looked at first, because most characters of a text begin none. */
    private final BitSet openings = new BitSet();

    private final WeekOrMonth spans;

    DatePattern(ChineseLexicon lexicon) {
        RelativeDay relative = new RelativeDay(lexicon);
        this.spans = new WeekOrMonth(lexicon);
        Stream.of(FIGURES.chars().mapToObj(Character::toString), relative.openings(), spans.openings())
                .flatMap(words -> words)
                .forEach(word -> openings.set(word.charAt(0)));
        pattern = Pattern.compile(DATES.formatted(
                        spans.third("ythird"),
                        spans.third("third"),
                        lexicon.words("street").alternatives())
                + "|" + relative.words() + "|" + spans.words());
    }

    /** To be asked for one date after the other. */
    Matcher matcher(String reading) {
        return pattern.matcher(reading).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether a date begins at an offset or behind it; then the matcher stands at the first. */
    boolean find(Matcher matcher, String reading, int from) {
        for (int at = from; at < reading.length(); at++) {
            if (openings.get(reading.charAt(at))
                    && matcher.region(at, reading.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    WeekOrMonth spans() {
        return spans;
    }
}
