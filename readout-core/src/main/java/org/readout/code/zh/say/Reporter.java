package org.readout.code.zh.say;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.party.Clauses;
import org.readout.lexicon.zh.ChineseLexicon;

/** Who is credited with what a sentence tells: 据朝中社报道, 韩联社16日援引……, 据韩国国防部消息. Immutable. */
public final class Reporter {
    /** Name and day of a source at the head of a clause; the day is no part of the name. */
    private static final Pattern SOURCE =
            Pattern.compile("^(?<by>据|另据|又据|而据|根据)?(?:有|多家|一些|近期)*(?<name>[^，。：；\\s]{2,24}?)"
                    + "(?:(?:今天|昨天|近日|日前|当天|本月|\\d{1,2}月)?(?:\\d{1,2}[日号])?(?:[（(][^）)]*[）)])?(?:凌晨|清晨|早|上午|中午|下午|晚)?)"
                    + "(?:的|发布的|公布的)?(?<verb>VERBS)");

    private final ChineseLexicon lexicon;
    private final Pattern source;

    public Reporter(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.source = Pattern.compile(SOURCE.pattern()
                .replace("VERBS", String.join("|", lexicon.words("credit").all())));
    }

    /** The source as written; null if the text speaks for itself. */
    @Nullable
    public String in(Passage passage) {
        return Clauses.of(passage).words().stream()
                .filter(lexicon.words("credit")::within)
                .flatMap(clause -> credited(clause).stream())
                .findFirst()
                .orElse(null);
    }

    /** An outlet reports with or without 据; a body or an official is a source only behind 据. */
    private Optional<String> credited(String clause) {
        Matcher matcher = source.matcher(clause);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group("name");
        if (lexicon.words("no_reporter").within(name)) {
            return Optional.empty();
        }
        boolean body = matcher.group("by") != null && ends("reporting_body", name);
        return body || outlet(name) ? Optional.of(name) : Optional.empty();
    }

    private boolean outlet(String name) {
        return lexicon.reporters().contains(name)
                || ends("outlet", name)
                || lexicon.reporters().stream().anyMatch(known -> name.endsWith(known) && plain(name, known));
    }

    /** 日本《读卖新闻》, 美国有线电视新闻网: a state's name may stand before an outlet's, nothing else. */
    private boolean plain(String name, String known) {
        String before = name.substring(0, name.length() - known.length());
        return lexicon.terms().longest(before).stream()
                .anyMatch(hit -> hit.span().start() == 0 && hit.span().end() == before.length());
    }

    private boolean ends(String kind, String name) {
        return lexicon.words(kind).closes(name);
    }
}
