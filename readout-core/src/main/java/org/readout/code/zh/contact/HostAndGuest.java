package org.readout.code.zh.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Side;

/** Who of two parties hosts a contact and who is a guest: 甲会见乙 has 甲 host, 甲访问乙国 has him a guest. Immutable. */
record HostAndGuest(ChineseLexicon lexicon, ContactForm form, Setting setting) {
    /** Who receives hosts, who travels or is accompanied is a guest; of those who meet together, the one at home hosts. */
    Role role(ContactVerb act, Told told, Parties.Two two, boolean first) {
        if (lexicon.shared().formats().format(form.of(act)).contact() == Contact.REMOTE) {
            return Role.BOTH;
        }
        return switch (act.pattern()) {
            case "travels", "accompanied", "enters" -> first ? Role.GUEST : Role.HOST;
            case "receives",
                    "together",
                    "between",
                    "meets",
                    "noun",
                    "session",
                    "aside",
                    "alone",
                    "convened",
                    "joint",
                    "jointly",
                    "witness",
                    "signing",
                    "looks_in",
                    "plain",
                    "present",
                    "after",
                    "over" ->
                first
                        ? setting.atHome(two.first(), two.second(), act.passage(), act.at(), told)
                        : setting.atHome(two.second(), two.first(), act.passage(), act.at(), told);
            case "accepts" -> first == form.of(act).equals(ContactForm.CREDENTIALS) ? Role.HOST : Role.GUEST;
            default -> first ? Role.HOST : Role.GUEST;
        };
    }

    /** The two sides, whoever hosts first. */
    static List<Side> hostFirst(Side a, Side b) {
        boolean secondHosts = b.people().stream().anyMatch(p -> p.role() == Role.HOST);
        return secondHosts ? List.of(b, a) : List.of(a, b);
    }

    /** The state a visit leads to: that of those who are no guests. */
    static @Nullable Country visited(ContactVerb act, List<Side> sides) {
        return !act.pattern().equals("travels")
                ? null
                : sides.stream()
                        .filter(side -> side.people().stream().noneMatch(p -> p.role() == Role.GUEST))
                        .map(Side::country)
                        .findFirst()
                        .orElse(null);
    }
}
