package org.readout.code.zh.meet;

import java.util.List;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.model.Contact;
import org.readout.model.Meeting;

/**
 * Journeys told by an arrival or by where one is (甲6日抵达乙国, 甲6日离开丙国回国), where no word of a visit tells of them: not in 甲抵达乙国，对乙国进行访问.
 */
record OtherJourneys(Travellers travellers, Whereabouts whereabouts, Homeward homeward) {
    /** Those that are not among the contacts the sentence tells of besides. */
    List<Meeting> read(Passage passage, Told told, List<Meeting> besides) {
        List<Meeting> arrivals = other(travellers.read(passage, told), besides);
        List<Meeting> known = Stream.concat(arrivals.stream(), besides.stream()).toList();
        List<Meeting> elsewhere = Stream.concat(
                        other(whereabouts.read(passage, told), known).stream(), arrivals.stream())
                .toList();
        return elsewhere.isEmpty() ? other(homeward.read(passage, told), besides) : elsewhere;
    }

    private static List<Meeting> other(List<Meeting> journeys, List<Meeting> known) {
        return journeys.stream()
                .filter(journey -> known.stream().noneMatch(visit -> same(visit, journey)))
                .toList();
    }

    private static boolean same(Meeting visit, Meeting journey) {
        return visit.format().contact() == Contact.TRAVEL && visit.countries().equals(journey.countries());
    }
}
