package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
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
    private static final Pattern AFTER =
            Pattern.compile("(?:, | \\()(?:who (?:is|was) (?:also |currently |now )?|and |also |concurrently )?");
    private static final Pattern NEXT =
            Pattern.compile("(?:, and |, | and | as well as | who doubles as |, as well as )(?:also |concurrently )?");
    private static final Pattern JOINED = Pattern.compile(" and |, and |, ");
    private static final Pattern OPENS_LIST = Pattern.compile("[,:]? ");
    /** Between a title of several and a name in their list. */
    private static final int FURTHEST = 120;

    private final English english;
    private final Register register;

    PersonReader(English english) {
        this.english = english;
        register = new Register(english);
    }

    List<Mention.OfPerson> read(StoredText text, Landmarks landmarks) {
        TreeMap<Integer, Named> full = register.named(landmarks.plain());
        NameReader names = new NameReader(landmarks, english, new NamePieces(landmarks, english, full).read());
        List<OfficePhrase> offices =
                new OfficeReader(landmarks, at -> full.containsKey(at) || names.sureAt(at), names::fullAt).read();
        full.putAll(names.read(offices));
        TreeMap<Integer, Named> all = new TreeMap<>(full);
        LaterMentions later = new LaterMentions(english, landmarks);
        later.read(full).forEach(named -> all.putIfAbsent(named.span().start(), named));
        later.heads(all).forEach(named -> all.putIfAbsent(named.span().start(), named));
        return new Attaching(text, landmarks.plain(), offices, all).mentions();
    }

    /** Offices brought to the names they belong to. */
    private static final class Attaching {
        private final StoredText text;
        private final String plain;
        private final TreeMap<Integer, Named> names;
        private final TreeMap<Integer, OfficePhrase> byStart = new TreeMap<>();
        private final TreeMap<Integer, OfficePhrase> byEnd = new TreeMap<>();

        Attaching(StoredText text, String plain, List<OfficePhrase> offices, TreeMap<Integer, Named> names) {
            this.text = text;
            this.plain = plain;
            this.names = names;
            offices.forEach(office -> {
                byStart.put(office.span().start(), office);
                byEnd.put(office.span().end(), office);
            });
        }

        /** A state found beside one mention of a person holds for the others too. */
        List<Mention.OfPerson> mentions() {
            List<Mention.OfPerson> mentions =
                    names.values().stream().map(this::mention).toList();
            Map<String, Country> states = new HashMap<>();
            for (Mention.OfPerson mention : mentions) {
                Country country = mention.country();
                if (country != null) {
                    states.putIfAbsent(mention.person().id(), country);
                }
            }
            return mentions.stream().map(mention -> of(states, mention)).toList();
        }

        private static Mention.OfPerson of(Map<String, Country> states, Mention.OfPerson mention) {
            return new Mention.OfPerson(
                    mention.span(),
                    mention.name(),
                    mention.person(),
                    mention.country() == null ? states.get(mention.person().id()) : mention.country(),
                    mention.offices());
        }

        private Mention.OfPerson mention(Named named) {
            List<OfficePhrase> phrases = new ArrayList<>(before(named));
            phrases.addAll(after(named));
            Country country = named.country();
            Span span = named.span();
            List<Office> offices = new ArrayList<>();
            for (OfficePhrase phrase : phrases) {
                country = country == null ? phrase.country() : country;
                span = span.to(phrase.span());
            }
            Country own = country;
            phrases.forEach(phrase -> offices.add(phrase.office(text, own)));
            OfficePhrase shared = shared(named.span());
            if (shared != null) {
                offices.add(shared.office(text, own));
            }
            return new Mention.OfPerson(span, named.span(), named.person(), own, offices);
        }

        /** "President Name", "the head of X, Name": the phrase that ends at the name, and those joined to it. */
        private List<OfficePhrase> before(Named name) {
            List<OfficePhrase> found = new ArrayList<>();
            OfficePhrase phrase = endingBefore(name.span().start());
            while (phrase != null && !phrase.title().plural() && phrase.mayBeOf(name)) {
                found.add(0, phrase);
                phrase = joinedBefore(phrase.span().start());
            }
            return found;
        }

        private @Nullable OfficePhrase endingBefore(int start) {
            OfficePhrase direct = start > 0 && plain.charAt(start - 1) == ' ' ? byEnd.get(start - 1) : null;
            if (direct != null) {
                return direct;
            }
            OfficePhrase apart = start > 1 && plain.startsWith(", ", start - 2) ? byEnd.get(start - 2) : null;
            return apart == null || names.containsKey(nameBefore(apart)) ? null : apart;
        }

        /** The name a phrase explains already, so that it is not given to the one after it. */
        private int nameBefore(OfficePhrase phrase) {
            int comma = phrase.span().start() - 2;
            if (comma < 0 || !plain.startsWith(", ", comma)) {
                return -1;
            }
            Map.Entry<Integer, Named> name = names.lowerEntry(comma);
            return name != null && name.getValue().span().end() == comma && phrase.mayBeOf(name.getValue())
                    ? name.getKey()
                    : -1;
        }

        private @Nullable OfficePhrase joinedBefore(int start) {
            for (String joint : List.of(", and ", " and ", ", ")) {
                int end = start - joint.length();
                if (end > 0 && plain.startsWith(joint, end) && byEnd.containsKey(end)) {
                    return byEnd.get(end);
                }
            }
            return null;
        }

        /** "Name, the A of B and C of D". */
        private List<OfficePhrase> after(Named name) {
            List<OfficePhrase> found = new ArrayList<>();
            OfficePhrase phrase = joined(AFTER, name.span().end());
            while (phrase != null && !phrase.title().plural() && !introduces(phrase) && phrase.mayBeOf(name)) {
                found.add(phrase);
                phrase = joined(NEXT, phrase.span().end());
            }
            return found;
        }

        private boolean introduces(OfficePhrase phrase) {
            return names.containsKey(phrase.span().end() + 1);
        }

        private @Nullable OfficePhrase joined(Pattern joint, int at) {
            Matcher matcher = joint.matcher(plain).region(at, plain.length());
            return matcher.lookingAt() ? byStart.get(matcher.end()) : null;
        }

        /** "The A and B ministers, Name and Name", "Name and Name, the ministers": the states in the order of the names. */
        private @Nullable OfficePhrase shared(Span name) {
            OfficePhrase before = sharedBefore(name);
            return before == null ? sharedAfter(name) : before;
        }

        private @Nullable OfficePhrase sharedBefore(Span name) {
            for (OfficePhrase phrase :
                    byEnd.headMap(name.start(), false).descendingMap().values()) {
                if (name.start() - phrase.span().end() > FURTHEST) {
                    return null;
                }
                OfficePhrase own = share(phrase, listed(phrase), name);
                if (own != null) {
                    return own;
                }
            }
            return null;
        }

        private @Nullable OfficePhrase sharedAfter(Span name) {
            for (OfficePhrase phrase : byStart.tailMap(name.end(), false).values()) {
                if (phrase.span().start() - name.end() > FURTHEST) {
                    return null;
                }
                OfficePhrase own = share(phrase, listedBefore(phrase), name);
                if (own != null) {
                    return own;
                }
            }
            return null;
        }

        private static @Nullable OfficePhrase share(OfficePhrase phrase, TreeSet<Integer> names, Span name) {
            if (!phrase.title().plural() || names.size() < 2 || !names.contains(name.start())) {
                return null;
            }
            int rank = names.headSet(name.start()).size();
            List<Mention.OfCountry> states = phrase.countries();
            return phrase.of(states.size() == names.size() ? List.of(states.get(rank)) : List.of());
        }

        private TreeSet<Integer> listed(OfficePhrase phrase) {
            TreeSet<Integer> starts = new TreeSet<>();
            int end = phrase.span().end();
            Matcher joint = OPENS_LIST.matcher(plain).region(end, plain.length());
            while (joint.lookingAt() && names.containsKey(joint.end())) {
                starts.add(joint.end());
                end = names.get(joint.end()).span().end();
                joint = JOINED.matcher(plain).region(end, plain.length());
            }
            return starts;
        }

        /** The names joined to each other before "the ministers". */
        private TreeSet<Integer> listedBefore(OfficePhrase phrase) {
            TreeSet<Integer> starts = new TreeSet<>();
            int at = phrase.span().start();
            for (String joint = ", "; at > 0; joint = starts.size() == 1 ? " and " : ", ") {
                Map.Entry<Integer, Named> name = names.lowerEntry(at);
                if (name == null
                        || name.getValue().span().end() != at - joint.length()
                        || !plain.startsWith(joint, at - joint.length())) {
                    break;
                }
                starts.add(name.getKey());
                at = name.getKey();
            }
            return starts;
        }
    }
}
