package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.party.ShortNames;
import org.readout.code.zh.realis.Realis;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.KnownTalks;
import org.readout.code.zh.verb.VerbUse;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;

/**
 * Sessions of a body that two states have together: 中甲合作委员会第三次会议9日在某地举行, 赴甲国举行中甲能源合作委员会第十一次会议. Who of theirs is named before
 * it attends for his state.
 */
record Sessions(ChineseLexicon lexicon, Contacts contacts) {
    private static final Pattern SESSION = Pattern.compile("(?:第[一二三四五六七八九十百\\d]+[次届轮]|首次|首届)(?:全体|部长级|联席)?会议");
    private static final int LONGEST_NAME = 22;
    private static final int TAIL = 4;
    private static final int PAIR = 2;
    private static final String OF = "的";
    private static final String MECHANISM = "机制";
    private static final String DASHES = "-—－–";

    /** @param pair where the two states stand */
    private record Body(Span pair, List<Country> states) {}

    /** What a sentence tells of; none where it tells otherwise what the two states did. */
    List<Meeting> read(Passage passage, Told told, Predicate<Span> retold, List<Meeting> here) {
        if (here.stream().anyMatch(one -> one.format().contact() != Contact.TRAVEL)) {
            return List.of();
        }
        Matcher session = SESSION.matcher(text(passage));
        while (session.find()) {
            Span noun = new Span(
                    passage.span().start() + session.start(), passage.span().start() + session.end());
            Optional<Meeting> held = body(passage, session.start())
                    .filter(body -> !retold.test(noun) && held(passage, body, noun))
                    .map(body -> meeting(passage, body, noun, told));
            if (held.isPresent()) {
                return held.stream().toList();
            }
        }
        return List.of();
    }

    /** The two states that open the name which ends at an offset of the sentence. */
    private Optional<Body> body(Passage passage, int end) {
        String text = text(passage);
        int last = end
                - lexicon.words("session_body")
                        .closing(text, end)
                        .map(String::length)
                        .orElse(end);
        return IntStream.iterate(last, i -> i > 0 && i >= end - LONGEST_NAME, i -> i - 1)
                .filter(i -> plain(text.substring(i, end)))
                .mapToObj(i -> pair(passage, text, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean plain(String name) {
        return name.chars().allMatch(c -> Character.isIdeographic(c) || c == '、')
                && !lexicon.words("no_session").within(name);
    }

    /** 中甲, 中国-甲国: two states up to an offset of the sentence. */
    private Optional<Body> pair(Passage passage, String text, int end) {
        int from = passage.span().start();
        ShortNames.Row row = new ShortNames(lexicon).rowEndingAt(passage, text, end);
        Optional<Body> characters = row.states().size() == PAIR
                        && !row.states().get(0).equals(row.states().get(1))
                ? Optional.of(new Body(new Span(from + row.start(), from + end), row.states()))
                        .filter(body -> leads(text, row.start()) && !ofName(passage, body.pair()))
                : Optional.empty();
        return characters.or(() -> inFull(passage, text, end));
    }

    /** 中国-甲国, 中国和甲国. */
    private Optional<Body> inFull(Passage passage, String text, int end) {
        int from = passage.span().start();
        List<Mention.OfCountry> named = passage.all(Mention.OfCountry.class);
        return IntStream.range(1, named.size())
                .filter(i -> named.get(i).span().end() == from + end
                        && joins(
                                passage.between(
                                        named.get(i - 1).span().end(),
                                        named.get(i).span().start()),
                                text.substring(end)))
                .mapToObj(i -> new Body(
                        named.get(i - 1).span().to(named.get(i).span()),
                        List.of(named.get(i - 1).country(), named.get(i).country())))
                .findFirst();
    }

    /** Two characters open a name only at the edge of a word. */
    private boolean leads(String text, int start) {
        return start == 0
                || !Character.isIdeographic(text.charAt(start - 1))
                || lexicon.words("session_lead").closes(text, start);
    }

    /** 哈萨克斯坦, 中印尼: a character of a longer name. */
    private boolean ofName(Passage passage, Span pair) {
        return passage.all(Mention.OfCountry.class).stream()
                        .anyMatch(state ->
                                state.form().equals("name") && state.span().overlaps(pair))
                || lexicon.words("longer_state").opens(passage.after(pair.end() - 1, 2))
                || lexicon.terms().longest(passage.after(pair.start(), LONGEST_NAME)).stream()
                        .anyMatch(hit -> hit.span().start() == 0 && hit.span().length() > PAIR);
    }

    /** 中国-甲国, 中国和甲国政治对话委员会: what else two states do by a word before the session is no name of a body. */
    private boolean joins(String gap, String behind) {
        return gap.length() == 1 && DASHES.contains(gap)
                || lexicon.words("row_link").has(gap)
                        && !lexicon.words("breaks_body").within(SESSION.split(behind, 2)[0]);
    }

    private boolean held(Passage passage, Body body, Span noun) {
        String before = passage.between(passage.span().start(), body.pair().start());
        String clause = before.substring(before.lastIndexOf('，') + 1);
        if (lexicon.words("session_aside").within(clause)
                || passage.after(noun.end(), 1).equals(OF)) {
            return false;
        }
        boolean takesPart =
                lexicon.words("attends").within(clause) || lexicon.words("hold").closes(clause);
        // 合作委员会首次会议成功举行 without a day looks back.
        boolean dated = !passage.all(Mention.OfDate.class).isEmpty() || passage.headline();
        return (takesPart
                        || dated
                                && new VerbUse(lexicon)
                                        .held(
                                                passage,
                                                body.pair().start(),
                                                body.pair().end(),
                                                noun))
                && !lexicon.words("noun_tail").opens(passage.after(noun.end(), TAIL))
                && !new KnownTalks(lexicon).talkedOf(passage, noun);
    }

    private Meeting meeting(Passage passage, Body body, Span noun, Told told) {
        String name = passage.between(body.pair().end(), noun.start());
        String form = name.endsWith(MECHANISM) ? "consultation" : "contact";
        ContactVerb act = new ContactVerb(
                passage, new Term.MeetingVerb(passage.between(noun.start(), noun.end()), form, "convened"), noun);
        Optional<Party> who = new Parties(passage, lexicon)
                .subject(body.pair().start())
                .filter(party -> !party.people().isEmpty() && body.states().contains(party.country()));
        int from = who.map(party -> party.span().end()).orElse(passage.span().start());
        List<Side> sides =
                body.states().stream().map(state -> side(state, who, passage)).toList();
        return contacts.meeting(act, told, sides, new Realis(lexicon).of(passage, from, noun));
    }

    private static Side side(Country state, Optional<Party> who, Passage passage) {
        return Stream.ofNullable(who.orElse(null))
                .filter(party -> state.equals(party.country()))
                .flatMap(party -> party.side(Role.BOTH, passage).stream())
                .findFirst()
                .orElse(new Side(state, List.of()));
    }

    private static String text(Passage passage) {
        return passage.between(passage.span().start(), passage.span().end());
    }
}
