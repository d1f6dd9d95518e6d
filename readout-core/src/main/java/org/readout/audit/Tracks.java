package org.readout.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Reference;
import org.readout.model.Span;

/** One side of a meeting called a delegation of the party here and officials of the government there. */
final class Tracks implements Check {
    private final Pattern ofGovernment;
    private final Pattern ofParty;

    Tracks(Words words) {
        String officials = words.any("officials");
        this.ofGovernment = Pattern.compile("\\s" + words.any("government") + " " + officials + "\\b");
        // A party by its initials, by the word or by its name: "WPK", "the party", "Communist Party of Vietnam".
        this.ofParty = Pattern.compile("\\b(?:\\p{Lu}{3,5}|(?i:" + words.any("party")
                + ")|\\p{Lu}[\\p{L}’']+ Party(?: of \\p{Lu}\\p{L}+)?) " + officials + "\\b");
    }

    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        List<Fault> faults = new ArrayList<>();
        for (Reference state : coding.references()) {
            if (state.states().size() == 1) {
                government(document, state.evidence().span()).ifPresent(official -> {
                    List<Evidence> party =
                            party(document, coding, state.states().get(0));
                    if (!party.isEmpty()) {
                        List<Evidence> places = new ArrayList<>(party);
                        places.add(official);
                        faults.add(Fault.contradiction(
                                "party_vs_government",
                                "officials of the government in one place, of the party in another",
                                places));
                    }
                });
            }
        }
        return faults.stream();
    }

    private Optional<Evidence> government(Document document, Span state) {
        String text = document.text().content();
        Matcher behind = ofGovernment.matcher(text).region(state.end(), text.length());
        return behind.lookingAt()
                ? Optional.of(Evidence.said(document.text(), state.start(), behind.end()))
                : Optional.empty();
    }

    /** Delegations of a party in what is told of the state's meetings. */
    private List<Evidence> party(Document document, Coding coding, Country state) {
        List<Evidence> found = new ArrayList<>();
        Matcher party = ofParty.matcher(document.text().content());
        while (party.find()) {
            Span span = new Span(party.start(), party.end());
            boolean met = coding.meetings().stream()
                    .filter(meeting -> meeting.countries().contains(state))
                    .flatMap(meeting -> meeting.mentions().stream())
                    .anyMatch(mention -> mention.span().overlaps(span));
            if (met) {
                found.add(Evidence.said(document.text(), span.start(), span.end()));
            }
        }
        return found;
    }
}
