package org.readout.code.zh.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.code.zh.party.ClauseHeads;
import org.readout.code.zh.party.Governed;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Who acts in a sentence: the subject, or who stands behind 遭 and 被. Immutable. */
final class ActSource {
    private static final Set<String> AND = Set.of("", "和", "与", "、", "及", "以及");

    /** 被俘的, 被扣押的: what describes somebody. */
    private static final Pattern DESCRIBES = Pattern.compile("被[^，、的]{1,3}的");

    private static final String WHEN = "在";
    /** 驱逐外交官之后. */
    private static final Pattern AFTER = Pattern.compile("(?:后|之际|时|前)$");

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final Span verb;
    private final ActNames names;
    private final ClauseHeads heads;

    ActSource(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names, ClauseHeads heads) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.verb = verb;
        this.names = names;
        this.heads = heads;
    }

    /** @param marks prepositions: who stands behind one is no subject */
    Optional<Party> subject(String marks) {
        List<Party> free = free(marks);
        Optional<Party> adjacent =
                last(before(marks)).filter(party -> adjacent(party) && (free.contains(party) || forces(party)));
        return adjacent.isPresent()
                ? adjacent
                : heads.last(free).map(head -> lastOfList(head, free)).or(() -> last(free));
    }

    /** 联合国磋商美国试射导弹: who stands right before the verb does it. */
    private boolean adjacent(Party party) {
        String between = passage.between(party.span().end(), verb.start());
        return between.isEmpty() || lexicon.words("speech_adverb").has(between) || forces(party);
    }

    private boolean forces(Party party) {
        return lexicon.words("act_body").has(passage.between(party.span().end(), verb.start()));
    }

    /** Where a passive stands, who is named behind it; else the subject, unless others than a state act. */
    Optional<Party> agent(String marks) {
        Optional<Party> topic = topic();
        if (topic.isPresent()) {
            return topic;
        }
        return passive().isPresent()
                ? passive()
                        .flatMap(mark -> last(names.within(mark.end(), verb.start())
                                .filter(names.acting()::contains)
                                .toList()))
                : subject(marks).filter(source -> !othersAct(source, marks));
    }

    /** 针对美国宣布对朝鲜追加制裁，朝鲜……: who does what others speak about. */
    private Optional<Party> topic() {
        int from = ActClause.around(passage, verb).span().start();
        return lexicon.words("act_topic")
                .opening(passage.between(from, verb.start()))
                .flatMap(words -> names.before(verb.start()).stream()
                        .filter(party -> party.span().start() == from + words.length())
                        .findFirst());
    }

    /** 遭 or 被 in the clause before the verb. */
    Optional<Span> passive() {
        int from = ActClause.around(passage, verb).span().start();
        String head = passage.between(from, verb.start());
        for (int at = head.length() - 1; at >= 0; at--) {
            Optional<String> mark = lexicon.words("act_passive").opening(head, at);
            if (mark.isPresent() && !DESCRIBES.matcher(head.substring(at)).lookingAt()) {
                return Optional.of(new Span(from + at, from + at + mark.get().length()));
            }
        }
        return Optional.empty();
    }

    /** 在美军轰炸的行动中: also who stands behind a word of place. */
    private List<Party> before(String marks) {
        List<Party> before = names.before(verb.start());
        Set<Party> behind = same(Governed.of(passage, before, marks).behind());
        return before.stream().filter(party -> !behind.contains(party)).toList();
    }

    /** Whoever stands before the verb and may act, in text order. */
    List<Party> free(String marks) {
        List<Party> before = names.before(verb.start());
        Set<Party> free = same(Governed.of(passage, before, marks).free());
        return before.stream()
                .filter(party -> free.contains(party)
                        || aside(party)
                        || lexicon.words("act_led")
                                .opens(passage.after(party.span().end(), 3)))
                .toList();
    }

    /** 在甲国驱逐乙国外交官之后: the state acts in a clause of time. */
    private boolean aside(Party party) {
        Span clause = ActClause.around(passage, verb).span();
        return party.span().start() == clause.start() + 1
                && passage.between(clause.start(), clause.start() + 1).equals(WHEN)
                && AFTER.matcher(passage.between(verb.end(), clause.end())).find();
    }

    /** The parties themselves, told apart without comparing all that is known of them. */
    private static Set<Party> same(List<Party> parties) {
        Set<Party> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(parties);
        return same;
    }

    /** All of a list that one stands in, the last first: 甲、乙和丙, 美英法; each state once. */
    static List<Party> listed(Passage passage, List<Party> parties, Party one) {
        List<Party> list = new ArrayList<>(List.of(one));
        int at = parties.indexOf(one);
        for (int i = at - 1; i >= 0 && joins(passage, parties.get(i), parties.get(i + 1)); i--) {
            list.add(parties.get(i));
        }
        for (int i = at + 1; at >= 0 && i < parties.size() && joins(passage, parties.get(i - 1), parties.get(i)); i++) {
            list.add(parties.get(i));
        }
        return list.stream()
                .filter(p -> list.stream()
                        .noneMatch(q -> q != p && !ActTarget.differ(p, q) && list.indexOf(q) < list.indexOf(p)))
                .toList();
    }

    private static boolean joins(Passage passage, Party earlier, Party later) {
        return earlier.span().end() <= later.span().start()
                && AND.contains(
                        passage.between(earlier.span().end(), later.span().start()));
    }

    /** Everyone who acts together with one. */
    List<Party> together(Party one) {
        return listed(passage, names.before(verb.start()), one);
    }

    /** 甲国说，武装分子袭击了乙国: neither does a state act where nature does. */
    private boolean othersAct(Party source, String marks) {
        String between =
                passage.between(source.span().end(), Math.max(source.span().end(), verb.start()));
        for (int at = 0; at < between.length(); at++) {
            if (marks.indexOf(between.charAt(at)) >= 0) {
                return false;
            }
            if (lexicon.words("act_others").opens(between, at)) {
                return true;
            }
        }
        return false;
    }

    /** 甲和乙谴责: the one of those that head a clause together that stands next to the verb. */
    private Party lastOfList(Party head, List<Party> free) {
        Party last = head;
        for (Party party : free) {
            boolean listed = party.span().start() > last.span().end()
                    && AND.contains(
                            passage.between(last.span().end(), party.span().start()));
            last = listed ? party : last;
        }
        return last;
    }

    private static Optional<Party> last(List<Party> parties) {
        return parties.stream().reduce((earlier, later) -> later);
    }
}
