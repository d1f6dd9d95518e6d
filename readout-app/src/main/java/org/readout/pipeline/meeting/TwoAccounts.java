package org.readout.pipeline.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.code.Account;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.compare.Comparison;
import org.readout.compare.Fate;
import org.readout.compare.wording.OneSided;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Meeting;
import org.readout.store.Store;
import org.readout.store.Stored;

/**
 * Two accounts of one meeting by different outlets.
 *
 * @param meeting the meeting, both accounts merged
 * @param oneSided what one account has and the other has not, by formula and side
 */
public record TwoAccounts(Meeting meeting, List<OneSided> oneSided) {
    public TwoAccounts {
        oneSided = List.copyOf(oneSided);
    }

    /** Empty if the documents are of one outlet, or tell of no meeting in common. */
    public static Optional<TwoAccounts> of(
            Store store, Merger merger, Retelling retelling, Stored first, Stored second, Comparison comparison) {
        if (outlet(first.document()).equals(outlet(second.document()))) {
            return Optional.empty();
        }
        Set<DocId> both = Set.of(first.document().id(), second.document().id());
        List<Account> accounts = Stream.of(first, second)
                .flatMap(one -> retelling.accounts(one.document(), one.coding().meetings()).stream())
                .toList();
        return merger.ofAccounts(accounts).stream()
                .filter(meeting -> meeting.status().counts() && told(meeting).containsAll(both))
                .findFirst()
                .map(meeting -> {
                    Habits habits = Habits.of(store, meeting.countries());
                    return new TwoAccounts(
                            meeting,
                            comparison.differences().stream()
                                    .filter(one -> one.fate() != Fate.KEPT && one.fate() != Fate.REWORDED)
                                    .map(one -> new OneSided(
                                            one,
                                            habits.of(outlet(first.document()), one.formula(), one.side()),
                                            habits.of(outlet(second.document()), one.formula(), one.side())))
                                    .toList());
                });
    }

    /** Who published it; where that is not stated, the source it was added from. */
    public static String outlet(Document document) {
        return document.outlet().isEmpty() ? document.provenance().source() : document.outlet();
    }

    private static Set<DocId> told(Meeting meeting) {
        return meeting.mentions().stream().map(mention -> mention.docId()).collect(Collectors.toUnmodifiableSet());
    }
}
