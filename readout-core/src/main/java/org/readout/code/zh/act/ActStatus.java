package org.readout.code.zh.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.code.zh.realis.Realis;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Status;

/** Whether an act took place. Immutable. */
record ActStatus(ChineseLexicon lexicon, Realis realis) {
    /** 启航前往某国，参加演习: what one leaves for is to come. */
    private static final Pattern LEAVES = Pattern.compile("(?:启航|启程|离开|前往|即将|奔赴).*?(?:参加|进行|举行|执行)");

    /** 一天不从某地撤出. */
    private static final Pattern NOT = Pattern.compile("不(?:[从在向对予给]|$)");

    /** Between 将 and whom one puts: a number, 一名. */
    private static final Pattern COUNTED = Pattern.compile("(?:[\\d一二两三四五六七八九十百千余多]*[名个家艘架具批件]?)?");

    /** 将12名嫌疑人移交: what is counted behind 将 is put somewhere. */
    private static final Pattern PUT = Pattern.compile("将[约近共]?[\\d.,一二两三四五六七八九十百千万亿余多数]+[名位吨箱批艘架具批件套个枚辆台剂支份]");

    private static final Set<Status> WISHES = Set.of(Status.URGED, Status.HYPOTHETICAL);

    private static final Set<String> VERBAL = Set.of("ACCUSE", "REQUEST", "REJECT");
    private static final Set<String> HOLDS = Set.of("REQUEST", "AGREE");
    private static final String STREET = "street";
    private static final String LISTED = "list";
    private static final Set<String> WARNING = Set.of("warn", "reply", "warns");
    /** 可能发出警告: no warning yet. */
    private static final Pattern MAYBE = Pattern.compile("可能|或将|考虑");

    private static final char PUTS = '将';

    /** @param from where the subject ends: cues stand behind it */
    Status of(Passage passage, Term.EventVerb verb, Span at, List<Actor> actors, int from) {
        Span cues = verb.pattern().equals(LISTED) || put(passage, at, actors)
                ? before(passage, at, actors)
                : HOLDS.contains(verb.code().type())
                                || ActParties.free(verb.pattern())
                                        && !verb.pattern().equals(STREET)
                        ? content(passage, at)
                        : at;
        Optional<Status> wished =
                realis.governed(passage, actors.get(0).evidence().span().start());
        if (wished.filter(WISHES::contains).isPresent()) {
            return wished.get();
        }
        Status cued = cued(passage, from, cues, VERBAL.contains(verb.code().type()));
        boolean warned = WARNING.contains(verb.pattern())
                && cued != Status.NEGATED
                && !MAYBE.matcher(passage.between(
                                ActClause.around(passage, at).span().start(), at.start()))
                        .find();
        return warned ? Status.OCCURRED : told(passage, at, cued);
    }

    /** 要求取消……: what stands behind is what is asked for. */
    private static Span content(Passage passage, Span at) {
        return new Span(at.start(), ActClause.around(passage, at).span().end());
    }

    /** 拒绝接受决议，并提出批评: what another clause denies, or wishes for beside blame, is not what this one tells. */
    private Status cued(Passage passage, int from, Span at, boolean blame) {
        Status status = realis.of(passage, from, at);
        int clause = ActClause.around(passage, at).span().start();
        boolean apart = status == Status.NEGATED || blame;
        Status near = apart && from < clause ? realis.of(passage, clause, at) : status;
        int listed = clause + passage.between(clause, at.start()).lastIndexOf('、') + 1;
        return near == Status.NEGATED && listed > clause ? realis.of(passage, listed, at) : near;
    }

    /** 将深化合作，并见证了协议的签署; 曾两次发射: what is told as done has been done, however often. */
    private Status told(Passage passage, Span at, Status cued) {
        Span clause = ActClause.around(passage, at).span();
        String text = passage.between(clause.start(), clause.end());
        String sentence = passage.between(passage.span().start(), at.start());
        String head = passage.between(clause.start(), at.start());
        if (cued == Status.OCCURRED && LEAVES.matcher(sentence).find()
                || cued == Status.URGED && lexicon.words("act_agreed").within(sentence)
                || cued == Status.OCCURRED && lexicon.words("act_pledged").within(head)
                || cued == Status.HYPOTHETICAL && lexicon.words("act_soon").within(head)) {
            return Status.PLANNED;
        }
        if (cued == Status.OCCURRED && lexicon.words("act_sought").within(head)) {
            return Status.HYPOTHETICAL;
        }
        if (cued == Status.PLANNED && lexicon.words("act_decided").within(head) && head.indexOf(PUTS) < 0) {
            return Status.OCCURRED;
        }
        if (NOT.matcher(head).find()) {
            return Status.NEGATED;
        }
        boolean done = lexicon.words("act_done").within(text);
        return cued == Status.GENERIC || done && cued != Status.NEGATED ? Status.OCCURRED : cued;
    }

    /** 将24名乙国水兵交还乙方: who is acted upon stands behind 将, and no preposition between. */
    private static boolean put(Passage passage, Span at, List<Actor> actors) {
        int from = actors.get(0).evidence().span().end();
        int put = from > at.start() ? -1 : passage.between(from, at.start()).lastIndexOf(PUTS);
        return put >= 0
                && (PUT.matcher(passage.between(from + put, at.start())).lookingAt() || state(passage, from + put, at));
    }

    private static boolean state(Passage passage, int put, Span at) {
        return passage.all(Mention.OfCountry.class).stream()
                .map(state -> state.span().start())
                .anyMatch(object -> object > put
                        && object < at.start()
                        && COUNTED.matcher(passage.between(put + 1, object)).matches());
    }

    /** 将某国企业列入清单: this 将 names no future, so that only what stands before it counts. */
    private static Span before(Passage passage, Span at, List<Actor> actors) {
        int from = actors.get(0).evidence().span().end();
        int put = from > at.start() ? -1 : passage.between(from, at.start()).lastIndexOf(PUTS);
        return put < 0 ? at : new Span(from + put, from + put + 1);
    }
}
