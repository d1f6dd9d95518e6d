package org.readout.code.zh.party;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Rank;
import org.readout.model.Span;

/**
 * Who a sentence names, and who of them stands where the subject or the object of a verb of contact does.
 */
public final class Parties {
    private static final int NEAR = 40;
    /** Length of 两国 and 两位. */
    private static final int BOTH = 2;

    /** First party (host, sender, visitor) and second (guest, addressee, host country). */
    public record Two(Party first, Party second) {}

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final Links links;
    private final List<Party> candidates;
    private final Agents agents;

    public Parties(Passage passage, ChineseLexicon lexicon) {
        this(passage, lexicon, Told.NOTHING);
    }

    /** @param told what the document told before: of what state they are whom it leaves to that */
    public Parties(Passage passage, ChineseLexicon lexicon, Told told) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.links = new Links(passage, lexicon);
        this.candidates = new StandIns(
                        passage, lexicon, new OfHostState(passage, lexicon, told).named(Candidates.in(passage)))
                .all();
        this.agents = new Agents(links, candidates);
    }

    /** The sentence. */
    public Passage passage() {
        return passage;
    }

    /** The tables words are asked of. */
    public ChineseLexicon lexicon() {
        return lexicon;
    }

    /** How those named stand to each other and to a verb. */
    public Links links() {
        return links;
    }

    /** Everyone the sentence names, in text order. */
    public List<Party> all() {
        return candidates;
    }

    /** 甲同乙举行小范围会见: behind a verb that makes a noun an act, the word is no verb with an object of its own. */
    public boolean held(Span word) {
        List<Party> before = before(word.start());
        int from = before.isEmpty()
                ? passage.span().start()
                : before.get(before.size() - 1).span().end();
        String gap = passage.between(from, word.start());
        String clause = gap.substring(gap.lastIndexOf('，') + 1);
        return lexicon.words("hold").within(clause) || mutual(before, word);
    }

    /** 甲同乙会见。: whoever is met stands before the verb, and nobody behind it. */
    private boolean mutual(List<Party> before, Span word) {
        return !before.isEmpty()
                && lexicon.words("clause_end").opens(passage.after(word.end(), 1) + "。")
                && links.adjoins(before.get(before.size() - 1), word)
                && new Introduction(this)
                        .last(before, gap -> links.joined(gap, "with")).stream().anyMatch(two -> two.second()
                                .span()
                                .equals(before.get(before.size() - 1).span()));
    }

    /**
     * 在会见乙时，甲……: the subject of the clause behind the one that tells of the contact.
     *
     * @param most how far away it may stand
     */
    public Optional<Party> subjectBehind(int end, int most) {
        return candidates.stream()
                .filter(party -> party.span().start() > end && !party.people().isEmpty())
                .findFirst()
                .filter(party -> opens(passage.between(end, party.span().start()), most));
    }

    /** Who stands behind a verb as its subject: 陪同会见的有甲; empty if nobody stands near. */
    public Optional<Party> subjectBehind(int end) {
        return subjectBehind(end, NEAR);
    }

    private boolean opens(String gap, int most) {
        return gap.length() <= most && lexicon.words("while").closes(gap);
    }

    /** Who acts in the sentences before. */
    public ActorBefore earlier() {
        return new ActorBefore(this);
    }

    /** False for one who only invites, leads or sends another, or whom another meets. */
    boolean acts(Party party) {
        return agents.canAct(party);
    }

    /** 发言人: who speaks for others. */
    boolean announces(Party party) {
        return agents.announces(party);
    }

    /** 两国元首签署了文件，并共同会见记者: the subject stands for both sides, and nobody is named between it and the verb. */
    public boolean jointSubject(Span verb) {
        int from = joint(verb);
        return from >= 0
                && before(verb.start()).stream()
                        .noneMatch(party -> party.span().start() >= from
                                        && !party.people().isEmpty()
                                || party.span().end() == from && party.people().isEmpty());
    }

    /** 两人谈了一个小时: two people, where 双方 goes on with what they were told to do. */
    public boolean jointPersons(Span verb) {
        return jointSubject(verb) && lexicon.words("joint_persons").opens(passage.between(joint(verb), verb.start()));
    }

    /** Where the word that stands for both sides begins; -1 if none stands before the verb. */
    private int joint(Span verb) {
        String head = passage.between(passage.span().start(), verb.start());
        int joint = lexicon.words("joint").all().stream()
                .mapToInt(head::lastIndexOf)
                .max()
                .orElse(-1);
        return joint < 0 ? joint : passage.span().start() + joint;
    }

    /** The rank of the office told of both sides before a verb, as of 两国元首, 两位外长; none for 双方. */
    public Optional<Rank> jointOffice(Span verb) {
        int from = joint(verb);
        return from < 0
                ? Optional.empty()
                : lexicon.words("joint")
                        .opening(passage.between(from, verb.start()))
                        .filter(word -> word.length() > BOTH)
                        .flatMap(word -> lexicon.offices().rank(word.substring(BOTH), null, null));
    }

    /** Where the word begins that stands for both sides before a verb; the verb's start if there is none. */
    public int jointStart(Span verb) {
        int from = joint(verb);
        return from < 0 ? verb.start() : from;
    }

    /** Where the word ends that stands for both sides before a verb; the verb's start if there is none. */
    public int jointEnd(Span verb) {
        int from = joint(verb);
        return from < 0 || !jointSubject(verb)
                ? verb.start()
                : from
                        + lexicon.words("joint")
                                .opening(passage.between(from, verb.start()))
                                .map(String::length)
                                .orElse(0);
    }

    /** What stands between a party and the one before it, by index from 1. */
    public String gapBefore(List<Party> parties, int i) {
        return passage.between(
                parties.get(i - 1).span().end(), parties.get(i).span().start());
    }

    /** A party with the nearest before it that is of another state; empty if there is none. */
    public Optional<Two> withOther(List<Party> before, int i) {
        return with(before.subList(0, i), before.get(i));
    }

    /** A party with the last party of another state before it; people before states. */
    public Optional<Two> with(List<Party> before, Party second) {
        return before.stream()
                .filter(first -> differ(first, second)
                        && agents.canAct(first)
                        && !(agents.announces(first) && apart(first, second)))
                .reduce((a, b) -> b.people().isEmpty() && !a.people().isEmpty() ? a : b)
                .map(first -> new Two(first, second));
    }

    /** The parties before an offset, in text order. */
    public List<Party> before(int offset) {
        return candidates.stream().filter(party -> party.span().end() <= offset).toList();
    }

    /** The last party before an offset that can act. */
    public Optional<Party> subject(int offset) {
        return before(offset).stream()
                .filter(agents::canAct)
                .reduce((earlier, later) ->
                        later.people().isEmpty() && !earlier.people().isEmpty() ? earlier : later);
    }

    /** 同甲会谈，并会见乙: whom somebody else met in the sentence. */
    public boolean met(Party party) {
        return agents.object(party);
    }

    /** The parties behind an offset. */
    public List<Party> after(int offset, int most) {
        return new PartiesBehind(this).after(offset, most);
    }

    private boolean apart(Party first, Party second) {
        return passage.between(first.span().end(), second.span().start()).contains("，");
    }

    /** True of two parties of known states that are not the same. */
    public static boolean differ(Party a, Party b) {
        return a.country() != null && b.country() != null && !a.country().equals(b.country());
    }
}
