package org.readout.pipeline.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Account;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.lexicon.Formats;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.pipeline.Period;
import org.readout.store.Filter;
import org.readout.store.Store;
import org.readout.store.Stored;

/** The register of meetings and the list of acts, over all documents. Confined to one thread. */
public final class Register {
    private static final Comparator<Event> BY_DATE =
            Comparator.comparing(Event::date, Period.ORDER).thenComparing(Event::evidence);

    /** In an identifier a state stands before its people, a further one behind a plus. */
    private static final Pattern STATES = Pattern.compile("[~+]([A-Z]{3})(?=[.+]|$)");

    private final Store store;
    private final Merger merger;
    private final Retelling retelling;
    private final MeetingActs acts;
    private final Known known;

    /** The merged meetings of a state, with another if one is named. */
    @FunctionalInterface
    public interface Known {
        List<Meeting> of(Country a, @Nullable Country b);
    }

    /** Reads the codings that name a state: what one question needs. */
    public Register(Store store, Merger merger, Retelling retelling, Formats formats) {
        this.store = store;
        this.merger = merger;
        this.retelling = retelling;
        this.acts = new MeetingActs(formats);
        this.known = this::read;
    }

    /** Takes the meetings from where they are kept: for who asks many questions. */
    public Register(Store store, Merger merger, Retelling retelling, Formats formats, Known known) {
        this.store = store;
        this.merger = merger;
        this.retelling = retelling;
        this.acts = new MeetingActs(formats);
        this.known = known;
    }

    private List<Meeting> read(Country a, @Nullable Country b) {
        List<Account> accounts = new ArrayList<>();
        store.each(naming(a, b), stored -> accounts(stored).stream()
                .filter(account -> concerns(account.meeting(), a, b))
                .forEach(accounts::add));
        return merger.ofAccounts(accounts);
    }

    private static boolean concerns(Meeting meeting, Country a, @Nullable Country b) {
        return meeting.countries().contains(a)
                && (b == null || meeting.countries().contains(b));
    }

    /** Every meeting, merged, by date. */
    List<Meeting> meetings() {
        List<Account> told = new ArrayList<>();
        store.each(new Filter(null, null, null, Set.of()), stored -> told.addAll(accounts(stored)));
        return merger.ofAccounts(told).stream().sorted(MeetingQuery.BY_DATE).toList();
    }

    /** What is filtered is the merged meeting: an account of it alone may lack what is asked for. */
    List<Meeting> meetings(MeetingQuery asked) {
        return known.of(asked.a(), asked.b()).stream()
                .filter(asked::asks)
                .sorted(MeetingQuery.BY_DATE)
                .toList();
    }

    /** The meeting of an identifier, which names its states. */
    Optional<Meeting> meeting(String id) {
        Matcher states = STATES.matcher(id);
        List<Country> named = new ArrayList<>();
        while (states.find()) {
            named.add(new Country(states.group(1)));
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Country second = named.size() < 2 || named.get(1).equals(named.get(0)) ? null : named.get(1);
        MeetingQuery asked = new MeetingQuery(named.get(0), second, Period.ALWAYS, null, null);
        return meetings(asked).stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst();
    }

    /** Acts between two states, or of one, by date; merged meetings among them. */
    List<Event> events(Country a, @Nullable Country b, Period period) {
        List<Event> told = new ArrayList<>();
        store.each(naming(a, b), stored -> OtherActs.of(stored.coding())
                .filter(event -> event.countries().contains(a)
                        && (b == null || event.countries().contains(b)))
                .forEach(told::add));
        Stream<Event> contacts = meetings(new MeetingQuery(a, b, Period.ALWAYS, null, null)).stream()
                .map(acts::of);
        return Stream.concat(told.stream(), contacts)
                .filter(event -> period.mayHold(event.date()))
                .sorted(BY_DATE)
                .toList();
    }

    private List<Account> accounts(Stored stored) {
        return retelling.accounts(stored.document(), stored.coding().meetings());
    }

    private static Filter naming(Country a, @Nullable Country b) {
        return new Filter(a, b, null, Set.of());
    }
}
