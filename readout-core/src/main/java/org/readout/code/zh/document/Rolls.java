package org.readout.code.zh.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.meet.OpenContacts;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;

/**
 * Contacts whose guests or senders are listed in a sentence of their own: 接受多国新任大使递交的国书。他们是：…, 集体会见多国领导人。
 * 甲、乙等参加会见, 发来贺电的还有：…. Reads one document in order; not safe to share.
 */
public final class Rolls {
    /** Sentences that may set the scene between who receives and the roll that says of whom it is. */
    private static final int SCENE = 8;

    private final OpenContacts contacts;
    private final ChineseLexicon lexicon;
    private OpenContacts.@Nullable Open open;
    private @Nullable Passage senders;
    private final Writers writers;
    private final Sender sender;
    private int since;

    public Rolls(OpenContacts contacts, ChineseLexicon lexicon) {
        this.contacts = contacts;
        this.lexicon = lexicon;
        this.writers = new Writers(contacts, lexicon);
        this.sender = new Sender(lexicon, false);
    }

    /** The contacts with those a sentence lists; empty if it lists nobody. */
    public List<Meeting> read(Passage passage, Told told) {
        since++;
        List<Meeting> listed = new ArrayList<>(guests(passage, told));
        if (listed.isEmpty()) {
            listed.addAll(writers.together(passage, told));
        }
        List<Meeting> letters = letters(passage, told);
        listed.addAll(letters.isEmpty() ? writers.one(passage, told) : letters);
        Optional<OpenContacts.Open> here = contacts.open(passage);
        here.ifPresent(this::open);
        return listed.isEmpty()
                ? here.map(head -> sameSentence(head, passage, told)).orElse(listed)
                : listed;
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
        boolean one = since == 1 && head.entertains() && !guests.isEmpty();
        if (guests.size() < 2 && !one) {
            return List.of();
        }
        open = null;
        return contacts.listed(head, guests, passage, told);
    }

    /** 甲接受新任大使递交国书，他们是……. */
    private List<Meeting> sameSentence(OpenContacts.Open head, Passage passage, Told told) {
        String text = text(passage);
        boolean roll = IntStream.range(1, text.length())
                .anyMatch(
                        i -> text.charAt(i - 1) == '，' && lexicon.words("roll").opens(text, i));
        List<Party> guests = roll ? foreign(head, passage) : List.of();
        return guests.size() < 2 ? List.of() : contacts.listed(head, guests, passage, told);
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
        Optional<Party> wrote = head == null ? Optional.empty() : sender.listed(passage);
        if (head == null || wrote.isEmpty() && !sender.names(passage)) {
            senders = null;
            return List.of();
        }
        return wrote.map(party -> contacts.sent(head, party, passage, told)).orElse(List.of());
    }

    private static String text(Passage passage) {
        return passage.between(passage.span().start(), passage.span().end());
    }
}
