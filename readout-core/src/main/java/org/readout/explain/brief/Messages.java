package org.readout.explain.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;
import org.readout.model.Statement;
import org.readout.model.StoredText;
import org.readout.model.Wording;

/** What each speaker of the visit said, in set phrases and issues. */
final class Messages {
    /** Kinds of set phrases, those that say most of where the two stand first. */
    private static final List<FormulaKind> SAYING_MOST = List.of(
            FormulaKind.ISSUE,
            FormulaKind.WARNING,
            FormulaKind.LABEL,
            FormulaKind.FRIENDSHIP,
            FormulaKind.RESTRAINT,
            FormulaKind.RELATIONS,
            FormulaKind.PARTY,
            FormulaKind.NUMBERED,
            FormulaKind.ATMOSPHERE,
            FormulaKind.ECONOMY,
            FormulaKind.POSITION,
            FormulaKind.ORDER,
            FormulaKind.COURTESY);

    private static final int MOST_SPEAKERS = 2;
    private static final int MOST_STATEMENTS = 2;
    private static final int MOST_THINGS = 2;

    private final Material material;

    private Messages(Material material) {
        this.material = material;
    }

    static Stream<Line> lines(Material material) {
        return new Messages(material).lines();
    }

    private Stream<Line> lines() {
        Map<String, List<Statement>> bySpeaker = new LinkedHashMap<>();
        material.words().statements().stream()
                .filter(one -> one.counts()
                        && one.speaker().person() != null
                        && ours(one.speaker().country())
                        && !things(one).isEmpty())
                .forEach(one -> bySpeaker
                        .computeIfAbsent(name(one.speaker()), key -> new ArrayList<>())
                        .add(one));
        List<Line> lines = new ArrayList<>();
        Set<String> reporters = new HashSet<>();
        bySpeaker.values().stream()
                .sorted(Comparator.comparing(said -> !leading(said.get(0).speaker())))
                .limit(MOST_SPEAKERS)
                .forEach(said -> lines.add(line(
                        said,
                        reporter(said.get(0))
                                .filter(one -> reporters.add(one.quote()))
                                .orElse(null))));
        return lines.stream();
    }

    /** Who is credited with the account, where the text last names it. */
    private static Optional<Evidence> reporter(Statement said) {
        String name = said.reportedBy();
        StoredText text = said.evidence().text();
        int at = name == null
                ? -1
                : text.content().lastIndexOf(name, said.evidence().span().end() - name.length());
        return name == null || at < 0 ? Optional.empty() : Optional.of(Evidence.said(text, at, at + name.length()));
    }

    /** Who met at the weightiest meeting is quoted before others. */
    private boolean leading(Actor speaker) {
        return Happened.lead(material).stream()
                .flatMap(lead -> lead.sides().stream())
                .flatMap(side -> side.principals().stream())
                .anyMatch(one -> one.person().equals(speaker.person()));
    }

    private boolean ours(@Nullable Country side) {
        return material.a().equals(side) || material.b().equals(side);
    }

    /** @param reporter who tells of it, to be named; null if nobody is or it was named before */
    private Line line(List<Statement> said, @Nullable Evidence reporter) {
        Actor speaker = said.get(0).speaker();
        boolean phrases = said.stream().anyMatch(one -> !phrases(one).isEmpty());
        List<Statement> fullest = said.stream()
                // Whoever says set phrases is quoted by these alone.
                .filter(one -> !phrases || !phrases(one).isEmpty())
                .sorted(Comparator.comparingInt((Statement one) -> -things(one).size()))
                .limit(MOST_STATEMENTS)
                .sorted(Comparator.comparing(Statement::evidence))
                .toList();
        Sentence sentence = new Sentence();
        if (reporter != null) {
            sentence.words("Per ").quoted(reporter).words(": ");
        }
        return said(sentence.named(name(speaker), speaker.evidence()).words(" "), byVerb(fullest))
                .words(".")
                .as(Part.MESSAGES, 2);
    }

    /** The first thing said tells most; what follows is for where there is room. */
    private static Sentence said(Sentence sentence, Map<String, List<Thing>> byVerb) {
        boolean first = true;
        for (Map.Entry<String, List<Thing>> one : byVerb.entrySet()) {
            List<Thing> things = one.getValue();
            if (first) {
                thing(sentence.words(one.getKey()), things.get(0));
                rest(sentence, things.subList(1, things.size()), " and ");
            } else {
                sentence.more(s -> {
                    s.words(", " + one.getKey());
                    s.list(things, Messages::thing);
                });
            }
            first = false;
        }
        return sentence;
    }

    private static void rest(Sentence sentence, List<Thing> things, String lead) {
        if (!things.isEmpty()) {
            sentence.more(s -> s.words(lead).list(things, Messages::thing));
        }
    }

    private static void thing(Sentence sentence, Thing thing) {
        sentence.named(thing.name(), thing.evidence());
    }

    /** What is said by each verb, in the order said; nothing is said twice. */
    private Map<String, List<Thing>> byVerb(List<Statement> said) {
        Map<String, List<Thing>> byVerb = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        said.forEach(one -> things(one).stream()
                .filter(thing -> names.add(thing.name()))
                .forEach(thing -> byVerb.computeIfAbsent(verb(one.stance()), key -> new ArrayList<>())
                        .add(thing)));
        return byVerb;
    }

    private String name(Actor speaker) {
        Country country = speaker.country();
        return speaker.person() != null
                ? Names.of(speaker.person())
                : country == null
                        ? speaker.evidence().quote()
                        : material.names().of(country);
    }

    /** Something said, by its name: a set phrase in single quotation marks, or an issue. */
    private record Thing(String name, FormulaKind kind, Evidence evidence) {}

    /** The set phrases of a statement; where it has none, the issues it names. */
    private List<Thing> things(Statement statement) {
        List<Thing> phrases = phrases(statement);
        return phrases.isEmpty()
                ? statement.issues().stream()
                        .limit(MOST_THINGS)
                        .map(issue -> new Thing(
                                material.names().issue().apply(issue), FormulaKind.ORDER, statement.evidence()))
                        .toList()
                : phrases;
    }

    private List<Thing> phrases(Statement statement) {
        return material.words().wordings().stream()
                .filter(one -> ours(one.side()))
                .flatMap(one -> within(one, statement).stream())
                .sorted(Comparator.comparing((Thing one) -> SAYING_MOST.indexOf(one.kind()))
                        .thenComparing(Thing::evidence))
                .limit(MOST_THINGS)
                .toList();
    }

    private Optional<Thing> within(Wording wording, Statement statement) {
        return wording.evidence().stream()
                .filter(words -> words.docId().equals(statement.evidence().docId())
                        && statement.evidence().span().contains(words.span()))
                .findFirst()
                .map(words -> {
                    Formula formula = material.names().formula().apply(wording.formula());
                    return new Thing("‘" + formula.name() + "’", formula.kind(), words);
                });
    }

    private static String verb(String stance) {
        return switch (stance) {
            case "wish" -> "wished for ";
            case "urge" -> "urged ";
            case "support", "agree" -> "affirmed ";
            case "commit" -> "promised ";
            case "praise", "congratulate", "thank" -> "praised ";
            case "oppose", "condemn" -> "spoke against ";
            case "warn" -> "warned on ";
            case "stress" -> "stressed ";
            case "regret" -> "regretted ";
            default -> "spoke of ";
        };
    }
}
