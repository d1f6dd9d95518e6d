package org.readout.annotate.zh;

import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/**
 * Looks at the words around the hits of a title string: where an element begins, what modifies its head, and what ends the
 * string. Pure and linear in what it looks at, which is bounded.
 */
final class TitleWords {
    private static final int WIDEST_GAP = 20;

    private final String content;
    private final ChineseLexicon lexicon;

    TitleWords(String content, ChineseLexicon lexicon) {
        this.content = content;
        this.lexicon = lexicon;
    }

    String between(int start, int end) {
        return start < end ? content.substring(start, end) : "";
    }

    /** What stands before the head and belongs to it: 副, 第一副, 前; empty if nothing does. */
    String modifier(String lead) {
        return lexicon.words("title_modifier").closing(lead).orElse("");
    }

    /**
     * Where the first element of a string begins: before an organisation the lexicon does not hold (会见国家发展和改革委员会主任),
     * else where the lexicon's first word does.
     *
     * @param floor offset it cannot lie before
     * @param first start of the lexicon's first word
     * @param part true if that word is only a part of an organisation's name, so that what stands before it is too
     */
    int lead(int floor, int first, boolean part) {
        if (!part && !precedes("department", first) && !precedes("title_modifier", first)) {
            return first;
        }
        int from = runStart(floor, first);
        String run = content.substring(from, first);
        String modifier = modifier(run);
        String organisation = run.substring(0, run.length() - modifier.length());
        boolean named = lexicon.words("department").closes(organisation)
                && !lexicon.words("department").has(organisation);
        return named || part || organisation.isEmpty() ? from : first - modifier.length();
    }

    private boolean precedes(String kind, int end) {
        return lexicon.words(kind).closes(content, end);
    }

    /** The ideographs before an offset back to the last word that cannot be part of an organisation's name. */
    private int runStart(int floor, int first) {
        int from = first;
        while (from > floor && first - from < WIDEST_GAP && Character.isIdeographic(content.charAt(from - 1))) {
            from--;
        }
        String run = content.substring(from, first);
        return from + afterLast(afterLast(0, masked(run), "title_stop"), run, "lead_stop");
    }

    /** With every word that only holds a joint or a stop (共和国, 对外) blotted out, at equal length. */
    private String masked(String run) {
        String masked = run;
        for (String word : lexicon.words("title_part").all()) {
            masked = masked.replace(word, "　".repeat(word.length()));
        }
        return masked;
    }

    private int afterLast(int least, String run, String kind) {
        return lexicon.words(kind).all().stream()
                .mapToInt(word -> run.lastIndexOf(word) < 0 ? 0 : run.lastIndexOf(word) + word.length())
                .reduce(least, Math::max);
    }

    boolean delimited(int end, int next) {
        return end >= 0 && end < next && afterDelimiter(end, next) > end;
    }

    /** Behind the last 、 or 兼 between two words of a string, else at the first of what stands between them. */
    int afterDelimiter(int end, int next) {
        return end < next ? end + afterLast(0, masked(content.substring(end, next)), "title_joint") : next;
    }

    /** 外交、国际合作部部长, 外交与国际发展部部长: what joins the departments of one office separates no titles. */
    boolean joinsDepartments(int elementStart, Span head) {
        String lead = between(elementStart, head.start());
        return lexicon.words("department_joint").all().stream().anyMatch(joint -> lead.indexOf(joint) > 0)
                && departmentHead(head)
                && lead.chars().allMatch(TitleWords::belongs);
    }

    /** True if what stands between the string so far and the next hit can belong to one title string. */
    boolean continues(TitleString titles, Span next) {
        String gap = between(titles.end(), next.start());
        return gap.isEmpty()
                || gap.length() <= WIDEST_GAP
                        && gap.chars().allMatch(TitleWords::belongs)
                        && (!breaks(gap) || departments(titles, gap, next));
    }

    private boolean departments(TitleString titles, String gap, Span next) {
        boolean begun = titles.open() || titles.hasTitle() && leadingJoint(gap) > 0;
        return begun && gap.length() > 2 && departmentHead(next) && !breaks(withoutJoints(masked(gap)));
    }

    private String withoutJoints(String gap) {
        String rest = gap;
        for (String joint : lexicon.words("department_joint").all()) {
            rest = rest.replace(joint, "");
        }
        return rest;
    }

    private int leadingJoint(String gap) {
        return lexicon.words("title_joint").opening(gap).map(String::length).orElse(0);
    }

    /** Where the element begins that a word behind the end of another belongs to: 副总理兼(经济和能源部长). */
    int elementStart(int end, Span next) {
        int joint = leadingJoint(between(end, next.start()));
        return joint > 0 && joinsDepartments(end + joint, next) ? end + joint : afterDelimiter(end, next.start());
    }

    /** 部长, and 财政部长 in 经济和财政部长. */
    private boolean departmentHead(Span head) {
        return lexicon.words("department_head").closes(content.substring(head.start(), head.end()));
    }

    /** Words such as 同 and 向 end a title string, unless they are part of a longer word (和平, 对外). */
    private boolean breaks(String gap) {
        return stop(gap) && stop(masked(gap));
    }

    private boolean stop(String gap) {
        return lexicon.words("title_stop").within(gap);
    }

    /** True if only words of one title stand between two of its hits: 总统(办公厅)主任. */
    boolean oneTitle(int end, int next) {
        String gap = between(end, next);
        WordClass joints = lexicon.words("title_joint");
        return end <= next
                && gap.length() <= WIDEST_GAP
                && gap.chars().allMatch(Character::isIdeographic)
                && !breaks(gap)
                && !joints.within(masked(gap));
    }

    /** 驻日本大使: the state behind 驻 is where one is posted. */
    boolean posted(int start) {
        return lexicon.words("posted").closes(content, start);
    }

    /** 叙利亚问题特使: the state before 问题 is what one is charged with. */
    boolean issue(int end) {
        return lexicon.words("issue").opens(content, end);
    }

    private static boolean belongs(int c) {
        return "、（）()".indexOf(c) >= 0 || Character.isIdeographic(c);
    }
}
