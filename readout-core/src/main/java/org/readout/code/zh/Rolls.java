package org.readout.code.zh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;

/**
 * Contacts whose guests or senders are listed in a sentence of their own: 接受多国新任大使递交的国书。他们是：…, 集体会见多国领导人。
 * 甲、乙等参加会见, 发来贺电的还有：…. Reads one document in order; not safe to share.
 */
final class Rolls {
    private static final String MARKS = "，：；";
    private static final String AND_OTHERS = "等";
    private static final int HIGHEST_OF_STATE = 3;
    private static final int BESIDE_NAME = 20;
    /** Sentences that may set the scene between who receives and the roll that says of whom it is. */
    private static final int SCENE = 8;

    private final OpenContacts contacts;
    private final ChineseLexicon lexicon;
    private OpenContacts.@Nullable Open open;
    private @Nullable Passage senders;
    private @Nullable Passage written;
    private int since;

    Rolls(OpenContacts contacts, ChineseLexicon lexicon) {
        this.contacts = contacts;
        this.lexicon = lexicon;
    }

    /** The contacts with those a sentence lists; empty if it lists nobody. */
    List<Meeting> read(Passage passage, Told told) {
        since++;
        List<Meeting> listed = new ArrayList<>(guests(passage, told));
        if (listed.isEmpty()) {
            listed.addAll(wroteTogether(passage, told));
        }
        listed.addAll(letters(passage, told));
        listed.addAll(wrote(passage, told));
        contacts.open(passage).ifPresent(this::open);
        return listed;
    }

    private void open(OpenContacts.Open contact) {
        open = contact;
        since = 0;
    }

    private List<Meeting> guests(Passage passage, Told told) {
        OpenContacts.Open head = open;
        if (head == null) {
            return List.of();
        }
        boolean next = since == 1 && lexicon.words("roll").opens(text(passage));
        boolean roll = next
                || since <= SCENE && lexicon.words("roll_named").within(text(passage))
                || since <= SCENE
                        && head.entertains()
                        && lexicon.words("guests_came").within(text(passage));
        List<Party> guests = roll || attended(passage) ? foreign(head, passage) : List.of();
        if (guests.size() < 2) {
            return List.of();
        }
        open = null;
        return contacts.listed(head, guests, passage, told);
    }

    private boolean attended(Passage passage) {
        return lexicon.words("attending").within(text(passage));
    }

    /** Those of one state as one party, in the order named. */
    private List<Party> foreign(OpenContacts.Open head, Passage passage) {
        Map<Country, List<Mention.OfPerson>> byState = new LinkedHashMap<>();
        for (Mention.OfPerson person : passage.all(Mention.OfPerson.class)) {
            Country country = person.country();
            if (country != null && !country.equals(head.host().country())) {
                byState.computeIfAbsent(country, c -> new ArrayList<>()).add(person);
            }
        }
        return byState.values().stream().map(Party::of).toList();
    }

    /** 发来贺电的还有：, and behind it one sender a line. */
    private List<Meeting> letters(Passage passage, Told told) {
        Passage head = senders;
        if (lexicon.words("roll_of_senders").closes(text(passage))) {
            senders = passage;
            return List.of();
        }
        Optional<Party> sender = head == null ? Optional.empty() : sender(passage);
        if (head == null || sender.isEmpty() && !names(passage)) {
            senders = null;
            return List.of();
        }
        return sender.map(party -> contacts.sent(head, party, passage, told)).orElse(List.of());
    }

    /** 多国领导人致电祝贺。, and behind it what each of them says. */
    private List<Meeting> wrote(Passage passage, Told told) {
        Passage head = written;
        if (contacts.writes(passage)
                && lexicon.words("writers").within(text(passage))
                && !lexicon.words("or_else").within(text(passage))) {
            written = passage;
            return List.of();
        }
        return head == null || contacts.quotes(passage)
                ? List.of()
                : writer(passage)
                        .or(() -> sender(passage))
                        .map(party -> contacts.sent(head, party, passage, told))
                        .orElse(List.of());
    }

    /** 这些领导人是：甲、乙。 and 甲、乙也发来贺电。, behind 多国领导人致电祝贺。 */
    private List<Meeting> wroteTogether(Passage passage, Told told) {
        Passage head = written;
        if (head == null || !listsWriters(text(passage))) {
            return List.of();
        }
        List<Party> heads = passage.all(Mention.OfPerson.class).stream()
                .filter(person ->
                        person.country() != null && !lexicon.home().equals(person.country()) && ofState(person))
                .map(person -> Party.of(List.of(person)))
                .toList();
        return heads.size() < 2
                ? List.of()
                : heads.stream()
                        .flatMap(party -> contacts.sent(head, party, passage, told).stream())
                        .toList();
    }

    private boolean listsWriters(String text) {
        return lexicon.words("roll").opens(text)
                || lexicon.words("sent_too").within(text)
                        && !lexicon.words("wrote_too").within(text);
    }

    /** A foreign head whose name opens a sentence in which he speaks. */
    private Optional<Party> writer(Passage passage) {
        return passage.all(Mention.OfPerson.class).stream()
                .findFirst()
                .filter(person -> person.span().start() == passage.span().start() && ofState(person))
                .filter(person -> lexicon.words("writes")
                        .opens(passage.after(person.span().end(), BESIDE_NAME)))
                .map(person -> Party.of(List.of(person)))
                .filter(party -> party.country() != null && !lexicon.home().equals(party.country()));
    }

    private boolean names(Passage passage) {
        List<Mention.OfPerson> people = passage.all(Mention.OfPerson.class);
        return text(passage).length() <= BESIDE_NAME || !people.isEmpty() && opens(passage, people);
    }

    /** Only who holds an office of a state writes for it. */
    private Optional<Party> sender(Passage passage) {
        return opening(passage).or(() -> inLine(passage));
    }

    /** 某国某党主席 政府总理某某, a line of its own: whatever stands between the state and the office, it is of that state. */
    private Optional<Party> inLine(Passage passage) {
        List<Mention.OfPerson> people = passage.all(Mention.OfPerson.class);
        if (people.isEmpty() || MARKS.indexOf(text(passage).charAt(text(passage).length() - 1)) >= 0) {
            return Optional.empty();
        }
        Mention.OfPerson last = people.get(people.size() - 1);
        String behind = passage.after(last.span().end(), BESIDE_NAME);
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().start() == passage.span().start())
                .filter(state -> ofState(last)
                        && (behind.isEmpty() || behind.startsWith(AND_OTHERS))
                        && !lexicon.home().equals(state.country()))
                .findFirst()
                .map(state -> Party.of(List.of(new Mention.OfPerson(
                        last.span(), last.name(), last.person(), state.country(), last.offices()))));
    }

    private Optional<Party> opening(Passage passage) {
        List<Mention.OfPerson> people = passage.all(Mention.OfPerson.class);
        return people.isEmpty() || !opens(passage, people) || !ofState(people.get(0))
                ? Optional.empty()
                : Optional.of(Party.of(List.of(people.get(0))))
                        .filter(party ->
                                party.country() != null && !lexicon.home().equals(party.country()));
    }

    private static boolean opens(Passage passage, List<Mention.OfPerson> people) {
        int last = people.get(people.size() - 1).span().end();
        return people.get(0).span().start() == passage.span().start()
                && passage.span().end() - last <= BESIDE_NAME;
    }

    private static boolean ofState(Mention.OfPerson person) {
        return person.offices().stream()
                .flatMap(office -> Optional.ofNullable(office.rank()).stream())
                .anyMatch(rank -> rank.band() <= HIGHEST_OF_STATE);
    }

    private static String text(Passage passage) {
        return passage.between(passage.span().start(), passage.span().end());
    }
}
