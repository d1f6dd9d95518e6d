package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/**
 * Finds the two parties of a contact around its verb, by the pattern of the verb.
 */
final class Parties {
    private static final int NEAR = 40;

    /** First party (host, sender, visitor) and second (guest, addressee, host country). */
    record Two(Party first, Party second) {}

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final List<Party> candidates;

    Parties(Passage passage, ChineseLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.candidates = Candidates.in(passage);
    }

    /** 甲同乙举行小范围会见: behind a verb that makes a noun an act, the word is no verb with an object of its own. */
    boolean held(Span word) {
        List<Party> before = before(word.start());
        int from = before.isEmpty()
                ? passage.span().start()
                : before.get(before.size() - 1).span().end();
        String gap = passage.between(from, word.start());
        String clause = gap.substring(gap.lastIndexOf('，') + 1);
        return lexicon.words("hold").stream().anyMatch(clause::contains);
    }

    /** 甲会见乙: the last subject before the verb, and the first parties after it; 会见乙时，甲…… names the host last. */
    List<Two> received(Span verb, boolean separately) {
        List<Party> found = after(verb.end(), separately ? Integer.MAX_VALUE : 1);
        List<Party> guests = separately
                ? found.stream().flatMap(party -> party.apart().stream()).toList()
                : found;
        Optional<Party> host = subject(verb.start()).or(() -> subjectBehind(end(guests)));
        return host.map(h -> guests.stream().map(guest -> new Two(h, guest)).toList())
                .orElse(List.of());
    }

    /** 在会见乙时，甲……: the subject of the clause behind the one that tells of the contact. */
    private Optional<Party> subjectBehind(int end) {
        return candidates.stream()
                .filter(party -> party.span().start() > end && !party.people().isEmpty())
                .findFirst()
                .filter(party -> opens(passage.between(end, party.span().start())));
    }

    private boolean opens(String gap) {
        return gap.length() <= NEAR && lexicon.words("while").stream().anyMatch(gap::endsWith);
    }

    private int end(List<Party> guests) {
        return guests.isEmpty()
                ? passage.span().end()
                : guests.get(guests.size() - 1).span().end();
    }

    /** 两国元首签署了文件，并共同会见记者: the subject stands for both sides, and nobody is named between it and the verb. */
    boolean jointSubject(Span verb) {
        String head = passage.between(passage.span().start(), verb.start());
        int joint = lexicon.words("joint").stream()
                .mapToInt(head::lastIndexOf)
                .max()
                .orElse(-1);
        int from = passage.span().start() + joint;
        return joint >= 0
                && before(verb.start()).stream()
                        .noneMatch(party ->
                                party.span().start() >= from && !party.people().isEmpty());
    }

    /** 甲同乙举行会谈, 中朝举行会谈: the party that a word such as 同 introduces, and the last of another state before it. */
    List<Two> together(Span verb) {
        List<Party> before = before(verb.start());
        List<Two> introduced = last(before, gap -> joined(gap, "with"));
        if (!introduced.isEmpty()) {
            return introduced;
        }
        return withPronoun(verb).map(List::of).orElseGet(() -> last(before, gap -> gap.isEmpty() || gap.equals("、")));
    }

    /** 乙……，甲同他举行会谈: the pronoun stands for the last of another state named before the subject. */
    private Optional<Two> withPronoun(Span verb) {
        return subject(verb.start())
                .filter(first -> pronounFollows(first, verb))
                .flatMap(first -> before(first.span().start()).stream()
                        .filter(other -> differ(first, other) && !other.people().isEmpty())
                        .reduce((earlier, later) -> later)
                        .map(other -> new Two(first, other)));
    }

    private boolean pronounFollows(Party first, Span verb) {
        String gap = passage.between(first.span().end(), verb.start());
        return lexicon.words("with").stream()
                .anyMatch(with -> lexicon.words("pronoun").stream().anyMatch(he -> gap.contains(with + he)));
    }

    /** 甲致电乙, 甲就某事向乙致贺电. */
    List<Two> addressed(Span verb) {
        List<Two> two = last(before(verb.start()), gap -> joined(gap, "to"));
        return two.isEmpty() ? received(verb, false) : two;
    }

    /**
     * The last party before the verb that stands behind a gap of a kind, with a party of another state before the gap. Between
     * gap and party a clause may describe the party (同对中国进行访问的金正恩).
     */
    private List<Two> last(List<Party> before, Predicate<String> gap) {
        for (int i = before.size() - 1; i > 0; i--) {
            List<Two> two = gap.test(gapBefore(before, i)) ? introduced(before, i) : List.of();
            if (!two.isEmpty()) {
                return two;
            }
        }
        return List.of();
    }

    /** The last people behind the gap before an index, with those listed before them, else the party that stands there. */
    private List<Two> introduced(List<Party> before, int i) {
        List<Party> people = before.subList(i, before.size()).stream()
                .filter(party -> !party.people().isEmpty())
                .toList();
        List<Two> all = new ArrayList<>();
        for (int k = people.size() - 1; k >= 0; k--) {
            Optional<Two> two = with(before.subList(0, i), people.get(k));
            two.ifPresent(found -> all.add(0, found));
            if (k == 0 || !listed(people.get(k - 1), people.get(k))) {
                break;
            }
        }
        return all.isEmpty() ? withOther(before, i).stream().toList() : all;
    }

    /** 甲、乙和丙: of different states, and named in one list. */
    private boolean listed(Party a, Party b) {
        return lexicon.words("list")
                .contains(passage.between(a.span().end(), b.span().start()));
    }

    private String gapBefore(List<Party> parties, int i) {
        return passage.between(
                parties.get(i - 1).span().end(), parties.get(i).span().start());
    }

    private Optional<Two> withOther(List<Party> before, int i) {
        return with(before.subList(0, i), before.get(i));
    }

    /** A party with the last party of another state before it; people before states. */
    private Optional<Two> with(List<Party> before, Party second) {
        return before.stream()
                .filter(first -> differ(first, second) && canAct(first))
                .reduce((a, b) -> b.people().isEmpty() && !a.people().isEmpty() ? a : b)
                .map(first -> new Two(first, second));
    }

    /** 甲为乙举行欢迎仪式, 甲举行仪式欢迎乙. */
    List<Two> hosted(Span verb) {
        List<Two> two = last(before(verb.start()), gap -> joined(gap, "for"));
        return two.isEmpty() ? received(verb, false) : two;
    }

    /** 甲给乙的亲笔信, 甲的亲笔信由某人转交: the sender first; an addressee not named is the other state's party. */
    List<Two> carried(Span letter) {
        List<Party> before = before(letter.start());
        if (before.isEmpty()) {
            return List.of();
        }
        Party last = before.get(before.size() - 1);
        String gap = passage.between(last.span().end(), letter.start());
        if (last.people().isEmpty() || !(gap.isEmpty() || gap.equals("的"))) {
            return List.of();
        }
        Optional<Two> sent = before.size() > 1 && joined(gapBefore(before, before.size() - 1), "to")
                ? withOther(before, before.size() - 1)
                : withOther(before, before.size() - 1).map(two -> new Two(two.second(), two.first()));
        return sent.stream().toList();
    }

    /** 甲访问丙国, 甲对丙国进行国事访问: the visitor first, the state visited second, with who invited. */
    List<Two> travelled(Span verb, Invitation invitation) {
        List<Party> inviters = candidates.stream().filter(invitation::byOneOf).toList();
        List<Party> visited = invitation.namesStates(verb.start()) ? inviters : destinations(verb);
        return visited.stream()
                .flatMap(state -> visit(verb, visited.get(0), host(state, inviters)).stream())
                .toList();
    }

    private List<Party> destinations(Span verb) {
        List<Party> listed = statesBefore(verb.start());
        if (!listed.isEmpty()) {
            return listed;
        }
        return stateAfter(verb.end()).or(() -> arrivedIn(verb)).stream().toList();
    }

    /** 抵达丙国，进行友好访问: the state arrived in. */
    private Optional<Party> arrivedIn(Span verb) {
        return candidates.stream()
                .filter(p -> p.people().isEmpty() && p.span().end() <= verb.start())
                .filter(p -> lexicon.words("arrive").stream()
                        .anyMatch(
                                passage.between(passage.span().start(), p.span().start())::endsWith))
                .reduce((earlier, later) -> later);
    }

    private static Party host(Party state, List<Party> inviters) {
        return inviters.stream()
                .filter(inviter ->
                        inviter.country() != null && inviter.country().equals(state.country()))
                .findFirst()
                .orElse(state);
    }

    private Optional<Two> visit(Span verb, Party first, Party host) {
        int from = Math.min(verb.start(), Math.max(first.span().start(), 0));
        return subject(first.people().isEmpty() ? from : verb.start())
                .or(() -> subjectBehind(verb.end()))
                .filter(visitor -> differ(visitor, host) && !topic(visitor))
                .map(visitor -> new Two(visitor, host));
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

    private List<Party> after(int offset, int most) {
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
            if (!party.people().isEmpty() || !peopleFollow(party, offset)) {
                found.add(party);
                end = party.span().end();
            }
        }
        return found;
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

    /** 对甲国、乙国和丙国进行访问: the states listed behind 对. */
    private List<Party> statesBefore(int offset) {
        List<Party> states = new ArrayList<>();
        List<Party> before = before(offset);
        int end = offset;
        for (int i = before.size() - 1; i >= 0 && before.get(i).people().isEmpty(); i--) {
            Party state = before.get(i);
            boolean near = states.isEmpty() ? end - state.span().end() <= 4 : listed(state, states.get(0));
            if (!near) {
                break;
            }
            states.add(0, state);
        }
        return states.isEmpty() || !toward(states.get(0)) ? List.of() : states;
    }

    private boolean toward(Party state) {
        int start = state.span().start();
        return passage.between(Math.max(passage.span().start(), start - 1), start)
                .equals("对");
    }

    private Optional<Party> stateAfter(int offset) {
        return candidates.stream()
                .filter(p -> p.people().isEmpty()
                        && p.span().start() >= offset
                        && p.span().start() - offset <= 1)
                .findFirst();
    }

    /** 欢迎甲访问乙国, 就甲访问乙国答问: the visit is what is welcomed or talked of, and told of elsewhere. */
    private boolean topic(Party visitor) {
        return passage.precededBy(visitor.span().start(), lexicon.words("topic"));
    }

    /** False for one who only invites, leads or sends another. */
    private boolean canAct(Party party) {
        String next = passage.after(party.span().end(), 4);
        return !ground(party)
                && !represented(party)
                && lexicon.words("not_subject").stream().noneMatch(next::startsWith);
    }

    /** 作为习近平的特别代表, 代表习近平: who is only represented does not act. */
    private boolean represented(Party party) {
        return passage.precededBy(party.span().start(), lexicon.words("representing"));
    }

    /** 在印度尼西亚: a state where something happens does not act. */
    private boolean ground(Party party) {
        int start = party.span().start();
        String before = passage.between(Math.max(passage.span().start(), start - 1), start);
        return party.people().isEmpty() && lexicon.words("at").contains(before);
    }

    /** True if a word of the class stands in the gap; 同 in 共同 is none. */
    private boolean joined(String gap, String kind) {
        String rest = gap;
        for (String word : lexicon.words("with_part")) {
            rest = rest.replace(word, "");
        }
        return gap.length() <= NEAR && lexicon.words(kind).stream().anyMatch(rest::contains);
    }

    private static boolean differ(Party a, Party b) {
        return a.country() != null && b.country() != null && !a.country().equals(b.country());
    }
}
