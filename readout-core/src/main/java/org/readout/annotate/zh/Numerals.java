package org.readout.annotate.zh;

/** Numbers of years, months and days: in digits, which a transcript may set apart by a space, or in Chinese numerals. */
final class Numerals {
    /** A digit from one to nine, in Chinese. */
    private static final String ONE_TO_NINE = "[一二三四五六七八九]";

    static final String YEAR = "(?:19|20)\\d\\d|[一二][九〇零][〇零一二三四五六七八九]{2}";
    static final String MONTH = "1 ?[0-2]|0?[1-9]|十[一二]?|" + ONE_TO_NINE;
    static final String CHINESE_MONTH = "十[一二]?|" + ONE_TO_NINE;
    static final String DIGIT_DAY = "3 ?[01]|[12] ?\\d|0?[1-9]";
    /** 十一 to 三十一: a number that is more often a day of the month than a count of days. */
    static final String LATE_DAY = "三十一?|二十" + ONE_TO_NINE + "?|廿" + ONE_TO_NINE + "?|十" + ONE_TO_NINE;

    static final String CHINESE_DAY = "三十一?|二十" + ONE_TO_NINE + "?|[十廿]" + ONE_TO_NINE + "?|" + ONE_TO_NINE;

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** The number that one of the patterns above matched. */
    static int value(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words.replace(" ", ""));
        }
        return words.length() == 4 ? byPlace(words) : byTens(words);
    }

    /** 二〇一六: a digit for each place. */
    private static int byPlace(String words) {
        return words.chars().reduce(0, (number, c) -> 10 * number + Math.max(0, DIGITS.indexOf(c)));
    }

    /** 十, 十二, 二十, 二十四, 廿四. */
    private static int byTens(String words) {
        String number = words.replace("廿", "二十");
        int ten = number.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(number.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0));
        int ones = ten + 1 == number.length() ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
        return 10 * tens + ones;
    }
}
