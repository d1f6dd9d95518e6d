package org.readout.code.zh.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.WordClass;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Statement;

/**
 * Names whom a document leaves unnamed where it tells of the contact (会见俄罗斯总统, 两国总理举行会谈): the one person of that state
 * who speaks in it. Two who speak leave it open.
 */
public final class UnnamedParties {
    /** Whose talks they are, where no names stand by it. */
    private static final Pattern LEVEL =
            Pattern.compile("(?<=两国|中.|[\\u4e00-\\u9fff]国)(总理|元首|外长|防长)(?:第.{1,6}次)?(?:定期|首次|非正式)?(?:会晤|会谈)");

    private static final Map<String, Integer> BANDS = Map.of("元首", 1, "总理", 2, "外长", 4, "防长", 4);

    private static final String SPOUSE = "夫人";
    private static final String OFFICIALS = "consultation";
    private static final String GOVERNMENTS = "政府磋商";

    private final WordClass spokesman;
    private final Map<Country, List<String>> speakers = new LinkedHashMap<>();
    private final Map<String, Mention.OfPerson> fullest = new LinkedHashMap<>();
    private final Map<String, Passage> where = new LinkedHashMap<>();

    /** @param spokesman words that end the title of one who speaks for others */
    public UnnamedParties(List<Passage> passages, List<Statement> said, WordClass spokesman) {
        this.spokesman = spokesman;
        for (Passage passage : passages) {
            for (Mention.OfPerson person : passage.all(Mention.OfPerson.class)) {
                String id = person.person().id();
                Mention.OfPerson before = fullest.get(id);
                if (before == null || person.offices().size() > before.offices().size()) {
                    fullest.put(id, person);
                    where.put(id, passage);
                }
            }
        }
        said.forEach(this::speaker);
    }

    /** Who speaks for others met nobody, and a president who is not named is not his wife. */
    private boolean speaksForOthers(String id) {
        Mention.OfPerson person = fullest.get(id);
        return person != null
                && person.offices().stream()
                        .anyMatch(office -> spokesman.closes(office.title())
                                || office.title().equals(SPOUSE));
    }

    private void speaker(Statement statement) {
        Country country = statement.speaker().country();
        if (country != null && statement.speaker().person() != null) {
            List<String> ids = speakers.computeIfAbsent(country, c -> new ArrayList<>());
            String id = statement.speaker().person().id();
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
    }

    /** Contacts in which a side without people has whom the text names elsewhere by its office. */
    public List<Meeting> name(List<Meeting> meetings) {
        return meetings.stream().map(this::name).toList();
    }

    private Meeting name(Meeting meeting) {
        boolean met = meeting.counts()
                || meeting.format().contact() == Contact.REMOTE
                || meeting.format().contact() == Contact.PRESENCE
                        && meeting.status().counts();
        return met && meeting.sides().size() <= 2
                ? meeting.withSides(meeting.sides().stream()
                        .map(side -> side.people().isEmpty() ? named(side, meeting) : side)
                        .toList())
                : meeting;
    }

    private Side named(Side side, Meeting meeting) {
        return only(side.country())
                .map(id -> Party.participant(known(fullest, id), role(side, meeting), known(where, id)))
                .filter(participant -> !meeting.format().id().equals(OFFICIALS) || !heads(participant, meeting))
                .filter(participant -> ofLevel(participant, meeting))
                .map(participant -> new Side(side.country(), List.of(participant)))
                .orElse(side);
    }

    /**
     * Consultations are of officials: the head of state or of government who writes to them or opens them does not sit in them, but that
     * heads of government hold those of governments.
     */
    private static boolean heads(Participant participant, Meeting meeting) {
        int lowest = meeting.mentions().get(0).quote().contains(GOVERNMENTS) ? 1 : 2;
        return participant.rank().filter(rank -> rank.band() <= lowest).isPresent();
    }

    /** 中俄总理第二十一次定期会晤: a president who speaks in the same text is not who held it. */
    private static boolean ofLevel(Participant participant, Meeting meeting) {
        Matcher level = LEVEL.matcher(meeting.mentions().get(0).quote());
        return !level.find()
                || participant
                        .rank()
                        .map(rank -> rank.band() == BANDS.getOrDefault(level.group(1), 0))
                        .orElse(true);
    }

    private Optional<String> only(Country country) {
        List<String> ids = speakers.getOrDefault(country, List.of());
        return ids.size() == 1 && !speaksForOthers(ids.get(0)) && fullest.containsKey(ids.get(0))
                ? Optional.of(ids.get(0))
                : Optional.empty();
    }

    private static <T> T known(Map<String, T> map, String id) {
        T value = map.get(id);
        if (value == null) {
            throw new IllegalStateException("no mention of " + id);
        }
        return value;
    }

    /** The part opposite to that of the other side. */
    static Role role(Side side, Meeting meeting) {
        return meeting.sides().stream()
                .filter(other -> other != side)
                .flatMap(other -> other.principals().stream())
                .map(participant -> participant.role())
                .findFirst()
                .map(role -> role == Role.HOST ? Role.GUEST : role == Role.GUEST ? Role.HOST : Role.BOTH)
                .orElse(Role.BOTH);
    }
}
