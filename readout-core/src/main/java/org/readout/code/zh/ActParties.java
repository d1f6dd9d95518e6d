package org.readout.code.zh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;

/** Who acts, and upon whom, by the pattern of a verb; see {@code event-verbs.tsv}. */
final class ActParties {
    private static final String TOWARD = "就对向针给";
    private static final String WITH = "同与和跟";
    /** 驱逐4名英国外交官: what may stand between verb and target. */
    private static final int NEAR = 8;

    private static final int TOPIC = 6;
    /** How far before a sentence one is looked for whom it leaves out. */
    private static final int SENTENCE = 120;

    /** 引发某国强烈不满: who is named last is it, not the subject. */
    private static final Pattern RAISES = Pattern.compile("引发|引起|招致|遭到|遭|受到");

    /** 约旦河 is no Jordan. */
    private static final String RIVER = "河";

    private static final String FROM = "来自";
    private static final Pattern OBJECT = Pattern.compile("[对就](?!此|其)");

    private static final Set<String> AND = Set.of("和", "与", "、");

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final Span verb;
    private final List<Party> all;
    private final ClauseHeads heads;

    ActParties(Passage passage, ChineseLexicon lexicon, Span verb) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.verb = verb;
        this.heads = new ClauseHeads(passage, lexicon);
        this.all = withShort(Candidates.in(passage).stream()
                .filter(party -> party.country() != null && !topic(party))
                .toList());
    }

    /** With those a sentence names by one character of a state's name before its forces or its side: 以军, 土方. */
    private List<Party> withShort(List<Party> named) {
        List<Party> parties = new ArrayList<>();
        for (Party party : named) {
            boolean bodyOfOther = !parties.isEmpty()
                    && party.people().isEmpty()
                    && party.span().length() > 1
                    && parties.get(parties.size() - 1).span().end()
                            == party.span().start();
            if (!bodyOfOther) {
                parties.add(party);
            }
        }
        ShortNames shorts = new ShortNames(lexicon);
        List<Mention.OfCountry> called = new ArrayList<>(shorts.pairs(passage));
        called.addAll(shorts.within(passage));
        for (Mention.OfCountry state : called) {
            if (parties.stream().noneMatch(party -> party.span().overlaps(state.span()))) {
                parties.add(Party.of(state));
            }
        }
        parties.sort(Comparator.comparing(party -> party.span().start()));
        return parties;
    }

    /** 伊朗核问题, 伊朗民众: a state named so does not act. */
    private boolean topic(Party party) {
        String behind = passage.after(party.span().end(), TOPIC);
        return party.people().isEmpty()
                && (behind.startsWith("”")
                        || behind.startsWith(RIVER)
                        || Stream.of("issue", "society", "media")
                                .anyMatch(kind -> lexicon.words(kind).opens(behind)));
    }

    /** The actors of each act told; none if those the pattern needs are not named. */
    List<List<Actor>> by(String pattern, Told told) {
        return switch (pattern) {
            case "alone" ->
                source(TOWARD).map(s -> List.of(List.of(actor(s, Role.SOURCE)))).orElse(List.of());
            case "against" -> against(source -> Optional.empty());
            case "protest" -> against(this::earlier);
            case "upon" ->
                pair(source(TOWARD), source -> struckAs("的", source)
                        .or(() -> behind(source, TOWARD))
                        .or(() -> shortened(source)));
            case "strike" -> pair(source(TOWARD), source -> struck(source).or(() -> behind(source, TOWARD)));
            case "relief" -> relief();
            case "exercise" -> exercise(told);
            case "part" -> pair(source(WITH), source -> behind(source, WITH));
            case "joint" -> new JointParties(passage, lexicon, verb, heads).sign(before(), told);
            default -> throw new IllegalArgumentException("'" + pattern + "' is no pattern of event-verbs.tsv");
        };
    }

    /** 中国援助某国的物资运抵, 来自中国的物资抵达某国: who sends is behind 来自, else named first. */
    private List<List<Actor>> relief() {
        Optional<Party> sender = all.stream()
                .filter(p -> passage.between(
                                p.span().start() - FROM.length(), p.span().start())
                        .equals(FROM))
                .findFirst()
                .or(() -> before().stream().findFirst());
        return pair(sender, from -> all.stream().filter(p -> differ(p, from)).findFirst());
    }

    /** A state may hold an exercise alone. */
    private List<List<Actor>> exercise(Told told) {
        boolean several = before().stream().map(Party::country).distinct().count() > 1;
        return several
                ? new JointParties(passage, lexicon, verb, heads).sign(before(), told)
                : source(TOWARD)
                        .map(s -> List.of(List.of(actor(s, Role.SOURCE))))
                        .orElse(List.of());
    }

    /** 抗议某国……: a state stands directly behind the verb. */
    boolean strikes() {
        return all.stream().anyMatch(p -> p.span().start() == verb.end());
    }

    /** Where the subject ends: cues stand behind it; behind the first of both in 甲将同乙签署. */
    int subjectEnd(List<Actor> actors) {
        return all.stream()
                .filter(party -> actors.get(0).evidence().span().equals(party.span()))
                .findFirst()
                .map(party -> party.span().end())
                .orElse(passage.span().start());
    }

    /** Each of those who protest together does. */
    private List<List<Actor>> against(Function<Party, Optional<Party>> left) {
        List<List<Actor>> acts = new ArrayList<>();
        Optional<Party> last = source(TOWARD);
        for (Optional<Party> source = last; source.isPresent(); source = joined(source)) {
            acts.addAll(pair(source, s -> struck(s)
                    .or(() -> behind(s, TOWARD))
                    .or(() -> joined(last).isPresent() || otherObject() ? Optional.empty() : other(before(), s))
                    .or(() -> left.apply(s))));
        }
        return acts;
    }

    /** 对公投表示反对: what is opposed stands in the clause and is no state's. */
    private boolean otherObject() {
        Span clause = ActClause.around(passage, verb).span();
        String head = passage.between(clause.start(), verb.start());
        return OBJECT.matcher(head).find();
    }

    /** 甲和乙: the party that stands before another in one list. */
    private Optional<Party> joined(Optional<Party> party) {
        return party.flatMap(p -> before().stream()
                .filter(earlier -> earlier.span().end() < p.span().start()
                        && AND.contains(
                                passage.between(earlier.span().end(), p.span().start())))
                .findFirst());
    }

    /** 中方已提出严正交涉: what is protested against stands in the sentence before. */
    private Optional<Party> earlier(Party source) {
        int from = passage.span().start();
        return passage.annotated().mentions().stream()
                .filter(Mention.OfCountry.class::isInstance)
                .map(Mention.OfCountry.class::cast)
                .filter(state -> state.span().end() <= from && state.span().start() > from - SENTENCE)
                .map(Party::of)
                .filter(party -> differ(party, source))
                .reduce((before, later) -> later);
    }

    /** 对伊制裁, where 伊朗 is named. */
    private Optional<Party> shortened(Party source) {
        int start = verb.start();
        String name = passage.between(Math.max(passage.span().start(), start - 2), start);
        return name.length() < 2 || TOWARD.indexOf(name.charAt(0)) < 0
                ? Optional.empty()
                : Candidates.in(passage).stream()
                        .filter(party -> party.country() != null
                                && differ(party, source)
                                && passage.after(party.span().start(), 1).equals(name.substring(1)))
                        .findFirst();
    }

    private List<Party> before() {
        return all.stream().filter(p -> p.span().end() <= verb.start()).toList();
    }

    private Optional<Party> source(String marks) {
        List<Party> free = Governed.of(passage, before(), marks).free();
        String clause = passage.between(ActClause.around(passage, verb).span().start(), verb.start());
        if (RAISES.matcher(clause).find()) {
            return free.stream().reduce((earlier, later) -> later);
        }
        return heads.last(free).map(head -> lastOfList(head, free)).or(() -> free.stream()
                .reduce((earlier, later) -> later));
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

    /** The party behind a preposition, before the verb or in its clause behind it. */
    private Optional<Party> behind(Party source, String marks) {
        int end = ActClause.around(passage, verb).span().end();
        List<Party> near = all.stream().filter(p -> p.span().start() < end).toList();
        return other(Governed.of(passage, near, marks).behind(), source);
    }

    private Optional<Party> struck(Party source) {
        int end = ActClause.around(passage, verb).span().end();
        return all.stream()
                .filter(p -> p.span().start() >= verb.end() && p.span().end() <= end)
                .findFirst()
                .filter(p -> p.span().start() - verb.end() <= NEAR && differ(p, source));
    }

    /** 制裁俄罗斯, 制裁的俄方人员. */
    private Optional<Party> struckAs(String between, Party source) {
        return struck(source)
                .filter(p ->
                        between.contains(passage.between(verb.end(), p.span().start())));
    }

    private List<List<Actor>> pair(Optional<Party> source, Function<Party, Optional<Party>> target) {
        return source.flatMap(s -> target.apply(s).map(t -> List.of(actor(s, Role.SOURCE), actor(t, Role.TARGET))))
                .map(List::of)
                .orElse(List.of());
    }

    /** The last party of another state. */
    private static Optional<Party> other(List<Party> parties, Party than) {
        return parties.stream().filter(p -> differ(p, than)).reduce((earlier, later) -> later);
    }

    static boolean differ(Party a, Party b) {
        return !Objects.equals(a.country(), b.country());
    }

    private Actor actor(Party party, Role role) {
        return actor(passage, party, role);
    }

    static Actor actor(Passage passage, Party party, Role role) {
        @Nullable Country country = party.country();
        return new Actor(
                country,
                "GOV",
                party.people().isEmpty() ? null : party.people().get(0).person(),
                role,
                passage.quote(party.span()));
    }
}
