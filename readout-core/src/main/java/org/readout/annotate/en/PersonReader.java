package org.readout.annotate.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.English;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.model.StoredText;

/** People named, each with the offices standing before the name or explaining it. */
final class PersonReader {
    /** Between one who is named and his family: "and his wife Professor". */
    private static final String WITH_FAMILY =
            ",? (?:and|with|accompanied by) (?:his|her) (?:%s),?(?: Mrs\\.?| Mr\\.?| Madame| Professor| Dr\\.?)? ";

    private final English english;
    private final Register register;
    private final Pattern family;

    PersonReader(English english) {
        this.english = english;
        register = new Register(english);
        family = Pattern.compile(
                WITH_FAMILY.formatted(String.join("|", english.ruleWords().of("family"))));
    }

    /** @param day the day the text is of; absent if not known */
    People read(StoredText text, Landmarks landmarks, @Nullable LocalDate day) {
        TreeMap<Integer, Named> full = register.named(landmarks.plain(), day);
        Headlines headlines = new Headlines(text.content());
        NamePieces pieces = new NamePieces(text.content(), headlines, landmarks, english, full);
        NameReader names = new NameReader(landmarks, english, headlines, pieces.read());
        List<OfficePhrase> offices = new OfficeReader(
                        landmarks, english.ruleWords(), at -> full.containsKey(at) || names.sureAt(at), names::fullAt)
                .read();
        full.putAll(names.read(offices));
        full.putAll(Initials.resolved(landmarks.plain(), full));
        TreeMap<Integer, Named> all = new TreeMap<>(full);
        LaterMentions later = new LaterMentions(english, landmarks, day);
        later.read(full).forEach(named -> all.putIfAbsent(named.span().start(), named));
        later.heads(all).forEach(named -> all.putIfAbsent(named.span().start(), named));
        OfficeHolders holders = new OfficeHolders(landmarks.plain(), english, offices, all);
        List<Mention.OfPerson> named = withStates(family(
                landmarks.plain(),
                all.values().stream()
                        .map(one -> mention(text, one, holders, landmarks))
                        .toList()));
        return new People(text, named, holders);
    }

    private static Mention.OfPerson mention(StoredText text, Named named, OfficeHolders holders, Landmarks landmarks) {
        List<OfficePhrase> phrases = holders.of(named);
        Country country = named.country();
        Span span = named.span();
        for (OfficePhrase phrase : phrases) {
            country = country == null ? phrase.country() : country;
            span = span.to(phrase.span());
        }
        OfficePhrase shared = phrases.isEmpty() ? holders.shared(named) : null;
        country = country == null && shared != null ? shared.country() : country;
        country = country == null && !phrases.isEmpty() ? landmarks.behind(span.end()) : country;
        return new Mention.OfPerson(
                span, named.span(), named.person(), country, offices(text, phrases, shared, country));
    }

    private static List<Office> offices(
            StoredText text, List<OfficePhrase> phrases, @Nullable OfficePhrase shared, @Nullable Country country) {
        List<Office> offices = new ArrayList<>();
        phrases.forEach(phrase -> offices.add(phrase.office(text, country)));
        if (shared != null) {
            offices.add(shared.office(text, country));
        }
        return offices;
    }

    /** "The president and his wife Name": who is named as family is of the same state. */
    private List<Mention.OfPerson> family(String plain, List<Mention.OfPerson> mentions) {
        List<Mention.OfPerson> all = new ArrayList<>();
        for (Mention.OfPerson mention : mentions) {
            all.add(all.isEmpty() ? mention : besides(plain, all.get(all.size() - 1), mention));
        }
        return all;
    }

    private Mention.OfPerson besides(String plain, Mention.OfPerson last, Mention.OfPerson mention) {
        boolean kin = last.span().end() < mention.span().start()
                && family.matcher(plain)
                        .region(last.span().end(), mention.span().start())
                        .matches();
        return kin ? in(last.country(), mention) : mention;
    }

    /** A state found beside one mention of a person holds for the others too. */
    private static List<Mention.OfPerson> withStates(List<Mention.OfPerson> mentions) {
        Map<String, Country> states = new HashMap<>();
        for (Mention.OfPerson mention : mentions) {
            Country country = mention.country();
            if (country != null) {
                states.putIfAbsent(mention.person().id(), country);
            }
        }
        return mentions.stream()
                .map(mention -> in(states.get(mention.person().id()), mention))
                .toList();
    }

    private static Mention.OfPerson in(@Nullable Country country, Mention.OfPerson mention) {
        return mention.country() != null
                ? mention
                : new Mention.OfPerson(mention.span(), mention.name(), mention.person(), country, mention.offices());
    }
}
