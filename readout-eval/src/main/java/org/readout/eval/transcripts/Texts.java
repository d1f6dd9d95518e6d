package org.readout.eval.transcripts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.readout.ingest.Item;
import org.readout.pipeline.BadRequest;

/** The items asked for, by address. Confined to one thread while it is filled. */
final class Texts {
    private final Predicate<Address> wanted;
    private final SortedMap<Address, Item> items = new TreeMap<>();

    Texts(Predicate<Address> wanted) {
        this.wanted = wanted;
    }

    void offer(Address address, Item item) {
        if (wanted.test(address)) {
            items.put(address, item);
        }
    }

    /** All items of some days that were asked for, in the order of broadcast. */
    List<Item> of(Set<LocalDate> days) {
        return items.entrySet().stream()
                .filter(entry -> days.contains(entry.getKey().date()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The item at an address.
     *
     * @param name how a message calls it
     * @throws BadRequest if there is none, or its bytes are not those that were labelled
     */
    Item at(Address address, String sha256, String name) {
        Item item = items.get(address);
        if (item == null) {
            throw new BadRequest("there is no item " + name + " (" + address + ") in " + Transcripts.ALL
                    + "; take the file the labels were made from");
        }
        String found = item.document().id().sha256();
        if (!found.equals(sha256)) {
            throw new BadRequest("item " + name + " (" + address + ") has SHA-256 " + found + ", labelled was " + sha256
                    + "; its offsets would not fit: take the file the labels were made from");
        }
        return item;
    }
}
