package org.readout.code.zh;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Cue;
import org.readout.model.Span;
import org.readout.model.Status;

/** Decides from the cues around a verb whether what it tells of took place. */
final class Realis {
    private static final int BEHIND = 8;
    private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十百\\d]*$");
    /** 此访是……首次访问: what is described is told elsewhere. */
    private static final String IS = "是";
    /** 应……邀请 tells why one travels; it asks for nothing. */
    private static final Pattern INVITED = Pattern.compile("[应受][^。；]{0,240}?邀请");

    /** 两国元首还将……: what both are about to do, clause after clause. */
    private static final Pattern AHEAD = Pattern.compile("[还也都均并]?(?:将|拟|即将|计划|定于)");

    /** 双方要……: what both are told to do. */
    private static final Pattern OUGHT = Pattern.compile("[还也都均]?(?:要|应|需|须|必须)");

    private static final String DONE = "了";

    private static final Pattern SUCCESS =
            Pattern.compile("[^，。；]{0,12}(?:取得|获得|达成)[^，。；]{0,8}(?:成果|成功|进展)|[^，。；]{0,12}圆满成功");
    private static final int LONGEST_WISH = 32;
    private static final Pattern LISTED_AHEAD = Pattern.compile("(?:[和、及][^，。；]{2,24})?，?将[于在]");

    private static final Map<String, Status> GOVERNING = Map.of(
            "negated",
            Status.NEGATED,
            "urged",
            Status.URGED,
            "hypothetical",
            Status.HYPOTHETICAL,
            "generic",
            Status.GENERIC,
            "planned",
            Status.PLANNED);

    private final ChineseLexicon lexicon;

    private final Sought sought;

    /** 举行会谈，为推迟某事做准备: what is aimed at is another matter. */
    private final Pattern purpose;

    Realis(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.sought = new Sought(lexicon);
        this.purpose = Pattern.compile(
                "，(?:" + String.join("|", lexicon.words("purpose").all()) + ").*$");
    }

    /**
     * @param from where the subject of the verb ends: a cue stands between subject and verb, or shortly behind the verb
     */
    Status of(Passage passage, int from, Span verb) {
        Status status = ofTravel(passage, from, verb);
        return status == Status.OCCURRED
                        && cued("departing", passage.between(passage.span().start(), verb.start()), "")
                ? Status.PLANNED
                : status;
    }

    /**
     * What 双方 do: a cue of its own clause, or one right behind them that governs all they do (两国元首还将……).
     *
     * @param from where the word for both ends
     */
    Status ofBoth(Passage passage, int from, Span verb) {
        String behind = passage.between(from, verb.start());
        if (OUGHT.matcher(behind).lookingAt()) {
            return Status.URGED;
        }
        if (AHEAD.matcher(behind).lookingAt() && !passage.after(verb.end(), 1).equals(DONE)) {
            return Status.PLANNED;
        }
        String head = passage.between(passage.span().start(), verb.start());
        return of(passage, passage.span().start() + head.lastIndexOf('，') + 1, verb);
    }

    /** 希望甲会见乙, 推迟甲与乙的会晤, 回顾甲同乙的会谈: what stands right before those who meet governs what is told of them. */
    Optional<Status> governed(Passage passage, int parties) {
        String head = passage.between(passage.span().start(), parties);
        if (lexicon.words("looks_back").closes(head)) {
            return Optional.of(Status.GENERIC);
        }
        return GOVERNING.entrySet().stream()
                .filter(kind -> lexicon.cues().stream()
                        .anyMatch(cue -> cue.kind().equals(kind.getKey())
                                && cue.reaches("before")
                                && closes(head, cue.surface())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** 应甲邀请，乙……: where the subject stands in such words, the cues begin behind them. */
    private static int invited(Passage passage, int from, Span verb) {
        int start = passage.span().start();
        return INVITED.matcher(passage.between(start, verb.start()))
                .results()
                .filter(words -> start + words.start() < from && from < start + words.end())
                .mapToInt(words -> start + words.end())
                .findFirst()
                .orElse(from);
    }

    private String before(Passage passage, int from, Span verb) {
        String words = new CueText(lexicon).of(passage, invited(passage, from, verb), verb.start());
        return clause(INVITED.matcher(words).replaceAll(""));
    }

    /** A visit has begun with the departure for it, what else one leaves for has not. */
    Status ofTravel(Passage passage, int from, Span verb) {
        String before = before(passage, from, verb);
        if (opens(passage, from)) {
            return Status.HYPOTHETICAL;
        }
        if (lexicon.words("years_ago").within(passage.between(passage.span().start(), from))) {
            return Status.GENERIC;
        }
        String behind = purpose.matcher(passage.after(verb.end(), BEHIND)).replaceFirst("");
        String after = lexicon.words("aside").opens(behind) ? "" : behind;
        if (cued("negated", before, after)
                || fellThrough(passage, before, verb)
                || sought.refused(passage, before, verb)) {
            return Status.NEGATED;
        }
        if (cued("urged", before, after)) {
            return Status.URGED;
        }
        if (cued("hypothetical", before, after) || wished(passage, verb) || sought.is(passage, before, verb)) {
            return Status.HYPOTHETICAL;
        }
        if (cued("planned", before, after) || announced(passage, verb) || listedAhead(passage, verb)) {
            return Status.PLANNED;
        }
        String head = passage.between(passage.span().start(), verb.start());
        boolean described = head.substring(head.lastIndexOf('，') + 1).contains(IS) && cued("described", before, after);
        return described || cued("generic", before, after) ? Status.GENERIC : Status.OCCURRED;
    }

    /** 原定访问某国，因故没有成行: clauses behind tell that nothing came of it. */
    private boolean fellThrough(Passage passage, String before, Span verb) {
        return new OffBehind(lexicon).is(passage, before, verb)
                || lexicon.words("fell_through")
                        .within(passage.between(verb.end(), passage.span().end())
                                .split("[。；]", 2)[0]);
    }

    /** 战略对话和人文磋商，将于6日举行: what stands behind the list is said of both. */
    private static boolean listedAhead(Passage passage, Span verb) {
        return LISTED_AHEAD.matcher(passage.after(verb.end(), LONGEST_WISH)).lookingAt();
    }

    /** 甲乙战略对话 人文磋商将在某地举行: what a headline says is to be holds of all it names; 甲宣布3月访问乙国. */
    private boolean announced(Passage passage, Span verb) {
        String before = passage.between(passage.span().start(), verb.start());
        return passage.headline()
                && (lexicon.words("announces").within(before)
                                && !lexicon.words("end").within(before)
                        || lexicon.words("will_be")
                                .within(passage.between(
                                        verb.end(), passage.span().end())));
    }

    /** 推动甲访华和两国元首会晤取得成果: what is to succeed is still to come. */
    private boolean wished(Passage passage, Span verb) {
        String head = passage.between(passage.span().start(), verb.start());
        return lexicon.words("wishes").within(head.substring(head.lastIndexOf('，') + 1))
                && SUCCESS.matcher(passage.after(verb.end(), LONGEST_WISH)).lookingAt();
    }

    /** 如果甲会见乙: a condition opens the sentence, before the subject. */
    private boolean opens(Passage passage, int subjectEnd) {
        String head = passage.between(passage.span().start(), subjectEnd);
        return lexicon.words("condition").within(head);
    }

    private boolean cued(String kind, String before, String after) {
        return lexicon.cues().stream()
                .filter(cue -> cue.kind().equals(kind))
                .anyMatch(cue -> stands(cue, before, after));
    }

    private static boolean stands(Cue cue, String before, String after) {
        return (cue.reaches("before") && contains(before, cue.surface()))
                || (cue.reaches("after") && contains(after, cue.surface()));
    }

    private static boolean closes(String head, String cue) {
        return head.endsWith(cue)
                && !ORDINAL.matcher(head.substring(0, head.length() - cue.length()))
                        .find();
    }

    /** 三次 tells of several, 第三次 and 第二十三次 of one. */
    private static boolean contains(String text, String cue) {
        int at = text.indexOf(cue);
        return at >= 0 && !ORDINAL.matcher(text.substring(0, at)).find();
    }

    /** 没有会见甲，但会见了乙: what stands before the contrast is said of something else. */
    private String clause(String before) {
        String last = before.substring(before.lastIndexOf('；') + 1);
        return IntStream.iterate(last.lastIndexOf('，'), comma -> comma >= 0, comma -> last.lastIndexOf('，', comma - 1))
                .filter(comma -> lexicon.words("contrast").opens(last, comma + 1))
                .mapToObj(last::substring)
                .findFirst()
                .orElse(last);
    }
}
