package org.readout.code.zh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.Passage;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/**
 * Who a sentence names, and how they stand to each other and to a verb of contact.
 */
final class Parties {
    private static final int NEAR = 40;
    private static final String NOT_BETWEEN = "，；：的";
    private static final String INVITED = "邀请";
    private static final String TOWARD = "对";
    private static final int SENTENCES_BACK = 3;

    /** First party (host, sender, visitor) and second (guest, addressee, host country). */
    record Two(Party first, Party second) {}

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final List<Party> candidates;
    private final Optional<Invitation> invitation;
    private final Set<Span> objects;

    Parties(Passage passage, ChineseLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.candidates = Candidates.in(passage);
        this.invitation =
                passage.between(passage.span().start(), passage.span().end()).contains(INVITED)
                        ? Optional.of(new Invitation(passage))
                        : Optional.empty();
        this.objects = objects();
    }

    Passage passage() {
        return passage;
    }

    ChineseLexicon lexicon() {
        return lexicon;
    }

    /** Everyone the sentence names, in text order. */
    List<Party> all() {
        return candidates;
    }

    /** 甲同乙举行小范围会见: behind a verb that makes a noun an act, the word is no verb with an object of its own. */
    boolean held(Span word) {
        List<Party> before = before(word.start());
        int from = before.isEmpty()
                ? passage.span().start()
                : before.get(before.size() - 1).span().end();
        String gap = passage.between(from, word.start());
        String clause = gap.substring(gap.lastIndexOf('，') + 1);
        return lexicon.words("hold").within(clause);
    }

    /**
     * 在会见乙时，甲……: the subject of the clause behind the one that tells of the contact.
     *
     * @param most how far away it may stand
     */
    Optional<Party> subjectBehind(int end, int most) {
        return candidates.stream()
                .filter(party -> party.span().start() > end && !party.people().isEmpty())
                .findFirst()
                .filter(party -> opens(passage.between(end, party.span().start()), most));
    }

    Optional<Party> subjectBehind(int end) {
        return subjectBehind(end, NEAR);
    }

    private boolean opens(String gap, int most) {
        return gap.length() <= most && lexicon.words("while").closes(gap);
    }

    /** Who acts in the sentence before in the same paragraph: 甲离开北京，赴乙国出席会议；对丙国进行访问. */
    Optional<Party> subjectBefore() {
        return subjectBefore(SENTENCES_BACK);
    }

    private Optional<Party> subjectBefore(int most) {
        return most == 0
                ? Optional.empty()
                : passage.previous().flatMap(before -> {
                    Parties there = new Parties(before, lexicon);
                    return there.candidates.stream()
                            .filter(party -> !party.people().isEmpty() && there.canAct(party))
                            .findFirst()
                            .or(() -> there.subjectBefore(most - 1));
                });
    }

    /** 两国元首签署了文件，并共同会见记者: the subject stands for both sides, and nobody is named between it and the verb. */
    boolean jointSubject(Span verb) {
        String head = passage.between(passage.span().start(), verb.start());
        int joint = lexicon.words("joint").all().stream()
                .mapToInt(head::lastIndexOf)
                .max()
                .orElse(-1);
        int from = passage.span().start() + joint;
        return joint >= 0
                && before(verb.start()).stream()
                        .noneMatch(party -> party.span().start() >= from
                                        && !party.people().isEmpty()
                                || party.span().end() == from && party.people().isEmpty());
    }

    /** 甲、乙和丙, 罗马尼亚总理和马其顿总理, 意大利共和国、摩纳哥公国: named in one list; headlines list with spaces. */
    boolean listed(Party a, Party b) {
        String gap = passage.between(behind(a), b.span().start());
        return lexicon.words("list").has(gap)
                || gap.equals(" ") && a.people().isEmpty() && b.people().isEmpty() && passage.headline();
    }

    /** Where a party ends; a state with the form of state and the title that belong to it. */
    int behind(Party party) {
        int end = party.span().end();
        if (!party.people().isEmpty()) {
            return end;
        }
        end += word(lexicon.words("form_of_state"), end);
        return end + word(lexicon.offices().titles(), end);
    }

    private int word(WordClass words, int at) {
        return words.opening(passage.after(at, NEAR)).map(String::length).orElse(0);
    }

    /** 同乙会谈, 同乙10日在某地举行会谈: both stand in one clause, and what stands between describes nothing else. */
    boolean adjoins(Party party, Span noun) {
        String gap = passage.between(party.span().end(), noun.start());
        return gap.length() <= NEAR && NOT_BETWEEN.chars().allMatch(mark -> gap.indexOf(mark) < 0);
    }

    /** 同乙, 同到访的乙. */
    boolean introduced(Party party, String kind) {
        String before = passage.between(passage.span().start(), party.span().start());
        int attribute =
                lexicon.words("come_over").closing(before).map(String::length).orElse(0);
        return lexicon.words(kind).closes(before.substring(0, before.length() - attribute));
    }

    /** 同乙举行: the act opens what stands between, in one clause. */
    boolean convenes(Party second, Span session) {
        String gap = passage.between(second.span().end(), session.start());
        return gap.indexOf('，') < 0 && lexicon.words("hold").opens(gap);
    }

    /** 分别 before the verb. */
    boolean respectively(Span verb) {
        return passage.between(passage.span().start(), verb.start()).contains("分别");
    }

    /** 甲出席乙. */
    boolean attends(Party guest, Party host) {
        return lexicon.words("attend")
                .within(passage.between(guest.span().end(), host.span().start()));
    }

    /** 甲参加会谈. */
    boolean attends(Party guest, Span talks) {
        return lexicon.words("attend").within(passage.between(guest.span().end(), talks.start()));
    }

    String gapBefore(List<Party> parties, int i) {
        return passage.between(
                parties.get(i - 1).span().end(), parties.get(i).span().start());
    }

    Optional<Two> withOther(List<Party> before, int i) {
        return with(before.subList(0, i), before.get(i));
    }

    /** A party with the last party of another state before it; people before states. */
    Optional<Two> with(List<Party> before, Party second) {
        return before.stream()
                .filter(first -> differ(first, second) && canAct(first) && !(announces(first) && apart(first, second)))
                .reduce((a, b) -> b.people().isEmpty() && !a.people().isEmpty() ? a : b)
                .map(first -> new Two(first, second));
    }

    /** The parties before an offset, in text order. */
    List<Party> before(int offset) {
        return candidates.stream().filter(party -> party.span().end() <= offset).toList();
    }

    /** The last party before an offset that can act. */
    Optional<Party> subject(int offset) {
        return before(offset).stream()
                .filter(this::canAct)
                .reduce((earlier, later) ->
                        later.people().isEmpty() && !earlier.people().isEmpty() ? earlier : later);
    }

    List<Party> after(int offset, int most) {
        List<Party> found = new ArrayList<>();
        int end = offset;
        for (Party party : candidates) {
            if (party.span().start() < offset) {
                continue;
            }
            if (found.size() >= most && !listed(found.get(found.size() - 1), party)) {
                break;
            }
            String gap = passage.between(end, party.span().start());
            if (gap.length() > NEAR || (gap.contains("，") && (most == 1 || !found.isEmpty()))) {
                break;
            }
            if (!party.people().isEmpty() || !peopleFollow(party, offset) && !visited(party)) {
                found.add(party);
                end = party.span().end();
            }
        }
        return found;
    }

    /** 会见访问某国归来的代表团: whoever is met was there. */
    private boolean visited(Party state) {
        return passage.precededBy(state.span().start(), lexicon.words("visiting"));
    }

    /** A state that only opens the description of a person (正在朝鲜访问的李建国) is no party of its own. */
    private boolean peopleFollow(Party state, int offset) {
        return candidates.stream()
                .filter(p -> !p.people().isEmpty()
                        && p.span().start() >= state.span().end())
                .findFirst()
                .filter(p -> !passage.between(offset, p.span().start()).contains("，"))
                .isPresent();
    }

    /** 发言人说，甲国和乙国举行会谈: who speaks for others is not who meets. */
    private boolean announces(Party party) {
        return party.people().stream()
                .flatMap(person -> person.offices().stream())
                .anyMatch(office -> lexicon.words("spokesman").closes(office.title()));
    }

    private boolean apart(Party first, Party second) {
        return passage.between(first.span().end(), second.span().start()).contains("，");
    }

    /** False for one who only invites, leads or sends another. */
    private boolean canAct(Party party) {
        String next = passage.after(party.span().end(), 4);
        return !ground(party)
                && !represented(party)
                && !object(party)
                && invitation.filter(invited -> invited.byOneOf(party)).isEmpty()
                && !lexicon.words("not_subject").opens(next);
    }

    /** 作为习近平的特别代表, 代表习近平: who is only represented does not act. */
    private boolean represented(Party party) {
        return passage.precededBy(party.span().start(), lexicon.words("representing"));
    }

    /** 结束同莫迪的会晤并访问丙国, 同甲、乙会谈，并会见丙: whom the subject meets does not act. */
    private boolean object(Party party) {
        return objects.contains(party.span());
    }

    /** In one sweep: who stands behind 同 or 会见, and who is listed with such a party. */
    private Set<Span> objects() {
        Set<Span> met = new HashSet<>();
        int from = passage.span().start();
        for (int i = 0; i < candidates.size(); i++) {
            Party party = candidates.get(i);
            String gap = passage.between(from, party.span().start());
            boolean listed =
                    i > 0 && met.contains(candidates.get(i - 1).span()) && listed(candidates.get(i - 1), party);
            if (joined(gap.substring(gap.lastIndexOf('，') + 1), "with_object") || listed) {
                met.add(party.span());
            }
            from = party.span().end();
        }
        return met;
    }

    /** 在印度尼西亚, 对印度尼西亚: a state where something happens, or that is visited, does not act. */
    private boolean ground(Party party) {
        int start = party.span().start();
        String before = passage.between(Math.max(passage.span().start(), start - 1), start);
        return party.people().isEmpty()
                && (lexicon.words("at").has(before)
                        || TOWARD.equals(before)
                        || passage.precededBy(start, lexicon.words("visiting")));
    }

    /** True if a word of the class stands in the gap; 同 in 共同 is none. */
    boolean joined(String gap, String kind) {
        if (gap.length() > NEAR) {
            return false;
        }
        String rest = gap;
        for (String word : lexicon.words("with_part").all()) {
            rest = rest.replace(word, "");
        }
        return lexicon.words(kind).within(rest);
    }

    static boolean differ(Party a, Party b) {
        return a.country() != null && b.country() != null && !a.country().equals(b.country());
    }
}
