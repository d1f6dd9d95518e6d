package org.readout.code.zh.realis;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;
import org.readout.model.Status;

/** Decides from the cues around a verb whether what it tells of took place. */
public final class Realis {
    private static final int BEHIND = 8;
    /** 此访是……首次访问: what is described is told elsewhere. */
    private static final String IS = "是";

    private static final String DONE = "了";

    /** 未经许可: what was done all the same. */
    private static final String UNASKED = "未经";

    private final ChineseLexicon lexicon;

    private final StatusCues cues;
    private final Sought sought;
    private final WordsBefore words;
    private final BothAhead both;
    private final Foretold foretold;

    /** 举行会谈，为推迟某事做准备: what is aimed at is another matter. */
    private final Pattern purpose;

    public Realis(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new StatusCues(lexicon);
        this.sought = new Sought(lexicon);
        this.words = new WordsBefore(lexicon);
        this.both = new BothAhead(lexicon);
        this.foretold = new Foretold(lexicon);
        this.purpose = Pattern.compile("，" + lexicon.words("purpose").alternatives() + ".*$");
    }

    /**
     * @param from where the subject of the verb ends: a cue stands between subject and verb, or shortly behind the verb
     */
    public Status of(Passage passage, int from, Span verb) {
        Status status = ofTravel(passage, from, verb);
        return status == Status.OCCURRED
                        && cues.are("departing", passage.between(passage.span().start(), verb.start()), "")
                ? Status.PLANNED
                : status;
    }

    /**
     * What 双方 do: a cue of its own clause, or one right behind them that governs all they do (两国元首还将……).
     *
     * @param from where the word for both ends
     */
    public Status ofBoth(Passage passage, int from, Span verb) {
        String behind = passage.between(from, verb.start());
        boolean done = passage.after(verb.end(), 1).equals(DONE);
        return both.of(behind, done).orElseGet(() -> {
            String head = passage.between(passage.span().start(), verb.start());
            return of(passage, passage.span().start() + head.lastIndexOf('，') + 1, verb);
        });
    }

    /** 希望甲会见乙, 推迟甲与乙的会晤, 回顾甲同乙的会谈: what stands right before those who meet governs what is told of them. */
    public Optional<Status> governed(Passage passage, int parties) {
        String head = passage.between(passage.span().start(), parties);
        return lexicon.words("looks_back").closes(head) ? Optional.of(Status.GENERIC) : cues.closing(head);
    }

    /** A visit has begun with the departure for it, what else one leaves for has not. */
    public Status ofTravel(Passage passage, int from, Span verb) {
        String before = words.of(passage, from, verb).replace(UNASKED, "");
        if (opens(passage, from)) {
            return Status.HYPOTHETICAL;
        }
        if (lexicon.words("years_ago").within(passage.between(passage.span().start(), from))) {
            return Status.GENERIC;
        }
        String behind = purpose.matcher(passage.after(verb.end(), BEHIND)).replaceFirst("");
        String after = lexicon.words("aside").opens(behind) ? "" : behind;
        if (cues.are("negated", before, after)
                || fellThrough(passage, before, verb)
                || sought.refused(passage, before, verb)) {
            return Status.NEGATED;
        }
        if (cues.are("urged", before, after) && !lexicon.words("agrees_on").within(clause(passage, verb))) {
            return Status.URGED;
        }
        if (cues.are("hypothetical", before, after)
                || foretold.wished(passage, verb)
                || sought.is(passage, before, verb)) {
            return Status.HYPOTHETICAL;
        }
        if (cues.are("planned", before, dated(passage, verb) ? after.split("，", 2)[0] : after)
                || foretold.is(passage, verb)) {
            return Status.PLANNED;
        }
        String head = passage.between(passage.span().start(), verb.start());
        boolean described =
                head.substring(head.lastIndexOf('，') + 1).contains(IS) && cues.are("described", before, after);
        return described || cues.are("generic", before, after) ? Status.GENERIC : Status.OCCURRED;
    }

    /** 甲30日抵达某地，将于今天会见乙: what has a day of its own is not what the next clause says is to come. */
    private static boolean dated(Passage passage, Span verb) {
        String head = passage.between(passage.span().start(), verb.start());
        int clause = passage.span().start() + head.lastIndexOf('，') + 1;
        return passage.dates(clause, verb.start()).findAny().isPresent();
    }

    /** 同意停火，并约定再次通话: the clause of the verb before it. */
    private static String clause(Passage passage, Span verb) {
        String head = passage.between(passage.span().start(), verb.start());
        return head.substring(head.lastIndexOf('，') + 1);
    }

    /** 原定访问某国，因故没有成行: clauses behind tell that nothing came of it. */
    private boolean fellThrough(Passage passage, String before, Span verb) {
        return new OffBehind(lexicon).is(passage, before, verb)
                || lexicon.words("fell_through")
                        .within(passage.between(verb.end(), passage.span().end())
                                .split("[。；]", 2)[0]);
    }

    /** 如果甲会见乙: a condition opens the sentence, before the subject. */
    private boolean opens(Passage passage, int subjectEnd) {
        String head = passage.between(passage.span().start(), subjectEnd);
        return lexicon.words("condition").within(head);
    }
}
