package org.readout.code.zh.day;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.code.Passage;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.When;

/** How long a visit or talks last, where the text says so: 开始为期三天的访问, 磋商三天. */
public final class Lasting {
    private static final Pattern DAYS = Pattern.compile("(?:为期|历时|为时)(?:(\\d{1,2})|([两一二三四五六七八九十]))[天日]"
            + "|的(?:(\\d{1,2})|([两一二三四五六七八九十]))[天日]的?[国正工友成][^，。；]{0,10}访问"
            + "|的(?:(\\d{1,2})|([两一二三四五六七八九十]))[天日]的?(?:访问|之行|行程|之旅)");
    private static final Pattern OF_TALKS = Pattern.compile("的?[^，。；访行]{0,10}(?:磋商|会谈|谈判|对话|会晤|会议)");

    /** 为期两天的会谈, 两天会晤, 磋商三天, 谈了四天. */
    private static final Pattern DAYS_OF_TALKS = Pattern.compile("(?:(\\d{1,2})天|([两二三四五六七八九十])[天日])(?!后|前|内|以)");

    private static final Pattern OVER = Pattern.compile("结束|收场|落幕|闭幕|收官|告终|谈崩|散场|落下帷幕|画上句号");
    private static final int BEFORE = 8;
    private static final int BEHIND = 4;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String END = "结束";
    private static final int TWO = 2;

    private Lasting() {}

    /** The days of a visit whose sentence gives the first of them, or the last, and their number; else the date as it is. */
    public static When visit(Passage passage, When date) {
        LocalDate day = date.earliest();
        boolean dated = date.precision() == Precision.DAY && !date.evidence().isEmpty();
        String text = passage.between(passage.span().start(), passage.span().end());
        Matcher lasting = DAYS.matcher(text);
        if (!dated
                || day == null
                || !lasting.find()
                || OF_TALKS.matcher(text.substring(lasting.end())).lookingAt()) {
            return date;
        }
        int days = number(lasting);
        if (days < TWO) {
            return date;
        }
        boolean ended = text.substring(0, lasting.start()).contains(END);
        LocalDate first = ended ? day.minusDays(days - 1L) : day;
        return new When(first, first.plusDays(days - 1L), Precision.INTERVAL, date.basis(), date.evidence());
    }

    /** The days of talks, so too: 自3日起磋商三天, 两天的会晤昨天结束. */
    public static When talks(Passage passage, Span act, When date) {
        LocalDate day = date.earliest();
        if (date.precision() != Precision.DAY || date.evidence().isEmpty() || day == null) {
            return date;
        }
        String near = passage.before(act.start(), BEFORE)
                + passage.between(act.start(), act.end())
                + passage.after(act.end(), BEHIND);
        String clause = near.substring(
                near.substring(0, Math.min(BEFORE, near.length())).lastIndexOf('，') + 1);
        Matcher lasting = DAYS_OF_TALKS.matcher(clause);
        int days = lasting.find() ? number(lasting) : 0;
        if (days < TWO) {
            return date;
        }
        boolean over = OVER.matcher(
                        passage.between(passage.span().start(), passage.span().end()))
                .find();
        LocalDate first = over ? day.minusDays(days - 1L) : day;
        return new When(first, first.plusDays(days - 1L), Precision.INTERVAL, date.basis(), date.evidence());
    }

    /** Of the alternatives one has matched, in digits or as a word. */
    private static int number(Matcher lasting) {
        return IntStream.rangeClosed(1, lasting.groupCount())
                .mapToObj(lasting::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(word -> Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : numeral(word))
                .orElse(0);
    }

    private static int numeral(String word) {
        return word.equals("两") ? TWO : NUMERALS.indexOf(word) + 1;
    }
}
