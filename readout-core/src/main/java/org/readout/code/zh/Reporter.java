package org.readout.code.zh;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;

/** Who is credited with what a sentence tells: 据朝中社报道, 朝中社16日报道说. */
final class Reporter {
    private static final Pattern CREDIT =
            Pattern.compile("据(?<source>[^，。：；\\s]{2,16}?)(?:今天|昨天|\\d{1,2}[日号])?(?:凌晨|上午|下午|晚)?(?:报道|消息|发布|援引)"
                    + "|^(?<agency>[^，。：；\\s]{2,8}?(?:社|台|报|新闻))(?:今天|昨天|\\d{1,2}[日号])?(?:凌晨|上午|下午|晚)?(?:报道|称|说)");

    /** The source as written; null if the text speaks for itself. */
    @Nullable
    String in(Passage passage) {
        Matcher matcher = CREDIT.matcher(
                passage.between(passage.span().start(), passage.span().end()));
        if (!matcher.find()) {
            return null;
        }
        return matcher.group("source") != null ? matcher.group("source") : matcher.group("agency");
    }
}
