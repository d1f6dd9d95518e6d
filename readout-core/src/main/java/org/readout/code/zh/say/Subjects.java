package org.readout.code.zh.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.party.ShortNames;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;

/** Finds who stands as the subject at the head of a clause. Immutable. */
final class Subjects {
    private static final int WIDEST_ATTRIBUTE = 24;
    /** 在伊拉克访问的: where the one who speaks is. */
    private static final Pattern VISITING = Pattern.compile("在.{1,12}(?:访问|出席.{0,16}|参加.{0,16})的");

    private static final String OTHERS = "等";
    private static final String LINKS = "和与及、同";
    private static final String WITH = "与同";

    private final ChineseLexicon lexicon;
    private final BothSides bothSides;
    private final Tables tables;
    private final Referents referents;
    private final Texts texts;
    private final Bodies bodies;
    private final Strangers strangers;
    private final ShortNames shorts;

    Subjects(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.bothSides = new BothSides(lexicon);
        this.tables = new Tables(lexicon);
        this.referents = new Referents(lexicon);
        this.texts = new Texts(lexicon);
        this.bodies = new Bodies(lexicon);
        this.strangers = new Strangers(lexicon);
        this.shorts = new ShortNames(lexicon);
    }

    /** Who may be the subject of the clause that starts at an offset, the likeliest first; empty if it names nobody. */
    List<Subject> at(Passage passage, int clause, Discourse discourse) {
        int start = afterLead(passage, clause);
        return Stream.of(
                        person(passage, start),
                        bothSides.at(passage, start, discourse).or(() -> tables.at(passage, start, discourse)),
                        referents.at(passage, start, discourse, this),
                        texts.at(passage, start, discourse, () -> referents.one(discourse, this)),
                        referents.body(passage, start, discourse),
                        bodies.at(passage, start),
                        strangers.at(passage, start, discourse))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The offset behind words such as 对此 and a day, which may open a clause before its subject. */
    int afterLead(Passage passage, int clause) {
        int at = clause;
        for (int before = -1; at != before; ) {
            before = at;
            int from = at;
            String rest = passage.after(from, WIDEST_ATTRIBUTE);
            int lead = lexicon.words("speech_lead")
                    .opening(rest)
                    .map(String::length)
                    .orElse(0);
            at = passage.all(Mention.OfDate.class).stream()
                    .filter(date -> date.span().start() == from)
                    .findFirst()
                    .map(date -> date.span().end())
                    .orElse(from + lead);
        }
        return at > clause && passage.after(at, 1).equals("，") ? at + 1 : at;
    }

    Optional<Subject> person(Passage passage, int start) {
        return passage.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().start() >= start)
                .findFirst()
                .filter(person -> attribute(passage, start, person.span().start()) && titled(passage, person))
                .map(person -> mouthpiece(passage, person).orElseGet(() -> people(passage, person)));
    }

    /** 某国首相某某的发言人: who speaks for somebody without a name of his own speaks for the state. */
    private Optional<Subject> mouthpiece(Passage passage, Mention.OfPerson person) {
        int end = person.span().end();
        Country state = country(passage, person);
        return state == null
                ? Optional.empty()
                : lexicon.words("mouthpiece")
                        .opening(passage.after(end, WIDEST_ATTRIBUTE))
                        .map(words -> new Span(person.span().start(), end + words.length()))
                        .filter(all -> passage.all(Mention.OfPerson.class).stream()
                                .noneMatch(other -> other.span().start() == all.end()))
                        .map(all -> new Subject(
                                all,
                                List.of(new Actor(state, "GOV", null, Role.SOURCE, passage.quote(all))),
                                Subject.Kind.STATE));
    }

    /** Everyone listed as the subject, whoever of them goes on to speak; empty if there is no such person. */
    List<Actor> listed(Passage passage, int start) {
        return passage.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().start() >= start)
                .findFirst()
                .filter(person -> attribute(passage, start, person.span().start()))
                .map(person -> list(passage, person).speakers())
                .orElse(List.of());
    }

    /** What stands before a name and holds a verb of speech is no title. */
    private boolean titled(Passage passage, Mention.OfPerson person) {
        String titles = passage.between(person.span().start(), person.name().start());
        return lexicon.speechVerbFinder().all(titles).stream()
                .noneMatch(hit -> hit.span().length() > 1);
    }

    /** 正在中国访问的 before a name describes it; a verb of speech or a word such as 向 makes the name an object. */
    private boolean attribute(Passage passage, int from, int to) {
        String words = passage.between(from, to);
        return words.isEmpty()
                || words.length() <= WIDEST_ATTRIBUTE
                        && words.chars().allMatch(c -> Character.isIdeographic(c) || "、“”—·（）".indexOf(c) >= 0)
                        && !framed(words)
                        && !lexicon.speechWords().within(words)
                        && (words.endsWith("的")
                                || meetingWords(passage, from, to).isEmpty());
    }

    /** 应某人邀请 and 并应某人邀请 name nobody who speaks. */
    private boolean framed(String words) {
        return lexicon.words("speech_frame").opens(words)
                        && !VISITING.matcher(words).matches()
                || lexicon.words("no_attribute").opens(words)
                || lexicon.words("object_before").closes(words);
    }

    private static List<Mention.OfTerm> meetingWords(Passage passage, int from, int to) {
        return passage.terms("meeting_verb").stream()
                .filter(verb -> verb.span().start() >= from && verb.span().end() <= to)
                .toList();
    }

    /** A person with those listed behind: 甲和乙表示. */
    private Subject people(Passage passage, Mention.OfPerson first) {
        Subject listed = list(passage, first);
        boolean together = listed.speakers().size() == 1 || together(passage, listed.span());
        return amongOthers(passage, listed)
                .orElseGet(() -> together
                        ? listed
                        : new Subject(first.span(), listed.speakers().subList(0, 1), Subject.Kind.PERSON));
    }

    private Subject list(Passage passage, Mention.OfPerson first) {
        List<Actor> speakers = new ArrayList<>(List.of(actor(passage, first)));
        Span span = first.span();
        for (Mention.OfPerson next : passage.all(Mention.OfPerson.class)) {
            String gap = passage.between(span.end(), next.span().start());
            if (next.span().start() > span.end() && gap.length() == 1 && LINKS.contains(gap)) {
                speakers.add(actor(passage, next));
                span = span.to(next.span());
            }
        }
        return new Subject(span, speakers, Subject.Kind.PERSON);
    }

    /** 某某等约方领导人: those named stand for all who hold offices there. */
    private Optional<Subject> amongOthers(Passage passage, Subject listed) {
        int end = listed.span().end();
        int heads = passage.after(end, 1).equals(OTHERS) ? bodies.headsBehind(passage, end) : 0;
        if (heads <= OTHERS.length()) {
            return Optional.empty();
        }
        Span all = new Span(listed.span().start(), end + heads);
        List<Actor> speakers = listed.speakers().stream()
                .map(Actor::country)
                .filter(Objects::nonNull)
                .distinct()
                .map(state -> new Actor(state, "GOV", null, Role.SOURCE, passage.quote(all)))
                .toList();
        return speakers.isEmpty() ? Optional.empty() : Optional.of(new Subject(all, speakers, Subject.Kind.PERSON));
    }

    /** 甲同乙会谈时表示: 同 may also open a phrase; only a verb or adverb right behind the list makes both speak. */
    private boolean together(Passage passage, Span list) {
        String rest = passage.after(list.end(), WIDEST_ATTRIBUTE);
        boolean plain = passage.between(list.start(), list.end()).chars().noneMatch(c -> WITH.indexOf(c) >= 0);
        return lexicon.words("speech_adverb").opens(rest)
                || lexicon.speechWords().opens(rest)
                || plain && lexicon.words("together_frame").opens(rest);
    }

    /** 俄议会主席某某: the character before the title names the state. */
    private @Nullable Country country(Passage passage, Mention.OfPerson person) {
        int start = person.span().start();
        return person.country() != null || person.name().start() == start
                ? person.country()
                : shorts.of(passage.before(start, 1), passage);
    }

    private Actor actor(Passage passage, Mention.OfPerson person) {
        return new Actor(
                new ForNobody(lexicon).is(passage, person) ? null : country(passage, person),
                null,
                person.person(),
                Role.SOURCE,
                passage.quote(person.span()));
    }
}
