package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.lexicon.en.Organisations;
import org.readout.lexicon.en.Title;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Reads office phrases outwards from their titles. */
final class OfficeReader {
    private static final Pattern OF = Pattern.compile(
            " (?:of|to|for|at|in|with|on) (?:the |its |his |her |their )?(?:(?:ruling|country's|nation's|central|same|then) )?");
    private static final Pattern BRACKET = Pattern.compile(" ?\\([\\p{Lu}.]{2,10}\\)");
    private static final Pattern DESCRIBED =
            Pattern.compile("\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts) ((?:[\\p{Ll}-]+ ){1,3})$");
    private static final Pattern COMMON = Pattern.compile("\\p{Ll}[\\p{Ll}'-]+(?: [\\p{Ll}'-]+){0,4}(?=[,.;:)]|$)");
    private static final int FURTHEST = 60;
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}-]+");
    private static final Pattern NAMED = Pattern.compile(" (?:named|called) ");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its");
    private final Landmarks landmarks;
    private final String plain;
    private final WordKinds words;
    private final IntPredicate nameAt;
    private final IntPredicate fullAt;

    /**
     * @param words how an office may be held
     * @param nameAt tells whether a person's name begins at an offset
     * @param fullAt tells whether words that may be a full name begin there
     */
    OfficeReader(Landmarks landmarks, WordKinds words, IntPredicate nameAt, IntPredicate fullAt) {
        this.words = words;
        this.fullAt = fullAt;
        this.landmarks = landmarks;
        this.plain = landmarks.plain();
        this.nameAt = nameAt;
    }

    List<OfficePhrase> read() {
        return landmarks.titles().stream()
                .map(title -> new Growing(title).phrase())
                .toList();
    }

    /** One phrase, while it is being read. */
    private final class Growing {
        private final Title title;
        private final List<Organisations.Organisation> organisations = new ArrayList<>();
        private final List<Mention.OfCountry> countries = new ArrayList<>();
        private boolean own = true;
        private boolean foreign;
        private int start;
        private int end;

        Growing(Title title) {
            this.title = title;
            start = title.span().start();
            end = title.span().end();
        }

        OfficePhrase phrase() {
            boolean more = true;
            while (more) {
                more = left();
            }
            right();
            return new OfficePhrase(new Span(start, end), title, organisations, countries, foreign);
        }

        /** Takes one more word or name before the phrase. */
        private boolean left() {
            if (start < 2 || plain.charAt(start - 1) != ' ') {
                return false;
            }
            int to = withoutBracket(start - 1);
            int landmark = landmarks.startOf(withoutPossessive(to));
            return landmark >= 0 ? leftLandmark(landmark) : leftWord(to);
        }

        private boolean leftLandmark(int landmark) {
            takeBefore(landmark);
            start = landmark;
            boolean pair = landmark > 5 && plain.startsWith(" and ", landmark - 5);
            int other = pair ? landmarks.startOf(landmark - 5) : -1;
            if (other >= 0 && landmarks.country(other) != null) {
                takeBefore(other);
                start = other;
            }
            return true;
        }

        private boolean leftWord(int to) {
            int from = plain.lastIndexOf(' ', to - 1) + 1;
            String word = plain.substring(from, to);
            boolean article = ARTICLES.contains(word.toLowerCase(Locale.ROOT));
            if (article || words.is("held", word)) {
                start = from;
                return !article;
            }
            start = described(start);
            return false;
        }

        /** "A recently retired general": from the article, over some words that describe. */
        private int described(int from) {
            Matcher words = DESCRIBED.matcher(plain).region(Math.max(0, from - FURTHEST), from);
            while (words.find()) {
                boolean plainWords =
                        Arrays.stream(words.group(1).trim().split(" ")).allMatch(word -> landmarks.describes(word));
                if (plainWords) {
                    return words.start();
                }
                words.region(words.start() + 1, from);
            }
            return from;
        }

        private int withoutBracket(int to) {
            int open = plain.charAt(to - 1) == ')' ? plain.lastIndexOf('(', to) : -1;
            return open > 1 && to - open < 14 ? open - 1 : to;
        }

        private int withoutPossessive(int to) {
            return to > 2 && plain.startsWith("'s", to - 2) ? to - 2 : to;
        }

        /** Takes "of the …" as long as what follows is an organisation, a state or a name of one. */
        private void right() {
            skipBracket();
            Matcher of = OF.matcher(plain);
            boolean more = true;
            while (more && of.region(end, plain.length()).lookingAt()) {
                int before = end;
                end = of.end();
                // "Ambassador to B" is no office of B.
                own = of.group().startsWith(" of");
                more = rightNames() || envoyOf(of.end()) || common(of.end());
                end = more ? end : before;
            }
            party();
            skipNamed();
        }

        /** "Of the Central Committee, WPK": whose body it is, behind a comma. */
        private void party() {
            Organisations.Hit body = plain.startsWith(", ", end) ? landmarks.organisation(end + 2) : null;
            boolean within = !organisations.isEmpty()
                    && organisations.get(organisations.size() - 1).country() == null;
            if (within && body != null && body.organisation().kind().equals("party")) {
                organisations.add(body.organisation());
                end = body.span().end();
            }
        }

        /** "An envoy named B". */
        private void skipNamed() {
            Matcher named = NAMED.matcher(plain).region(end, plain.length());
            if (named.lookingAt()) {
                end = named.end() - 1;
            }
        }

        private boolean rightNames() {
            int from = end;
            boolean more = true;
            while (more && !nameAt.test(end) && !(end > from && fullAt.test(end))) {
                more = rightName();
            }
            while (end > from && plain.charAt(end - 1) == ' ') {
                end--;
            }
            return end > from;
        }

        private boolean rightName() {
            if (landmarks.addressAt(end)) {
                return false;
            }
            int landmark = landmarks.endOf(end);
            Matcher word = CAPITALISED.matcher(plain).region(end, plain.length());
            boolean name = word.lookingAt() && !landmarks.calendar(word.group());
            int next = landmark >= 0 ? landmark : name ? word.end() : -1;
            if (next < 0) {
                return false;
            }
            take(plain.substring(end, next));
            end = next;
            if (plain.startsWith("'s", end)) {
                end += 2;
            }
            skipBracket();
            boolean space = end < plain.length() && plain.charAt(end) == ' ';
            end += space ? 1 : 0;
            return space;
        }

        /** "Of the trade office,": words without capitals, if a sign closes them. */
        private boolean common(int from) {
            Matcher words = COMMON.matcher(plain).region(from, plain.length());
            boolean office =
                    words.lookingAt() && Arrays.stream(words.group().split(" ")).allMatch(landmarks::describes);
            end = office ? words.end() : end;
            foreign |= office && !OfficeReader.this.words.is("own_state", words.group());
            return office;
        }

        /** "An envoy of A named B": A is no part of B's name. */
        private boolean envoyOf(int from) {
            Matcher named = NAMED.matcher(plain).region(from, Math.min(plain.length(), from + 40));
            if (!nameAt.test(from) || !named.find()) {
                return false;
            }
            end = named.end() - 1;
            return true;
        }

        private void skipBracket() {
            Matcher bracket = BRACKET.matcher(plain).region(end, plain.length());
            if (bracket.lookingAt()) {
                end = bracket.end();
            }
        }

        private void takeBefore(int landmark) {
            Organisations.Hit organisation = landmarks.organisation(landmark);
            Mention.OfCountry country = landmarks.country(landmark);
            if (organisation != null) {
                organisations.add(0, organisation.organisation());
            } else if (country != null) {
                countries.add(0, country);
            }
        }

        private void take(String words) {
            Organisations.Hit organisation = landmarks.organisation(end);
            Mention.OfCountry country = landmarks.country(end);
            if (organisation != null) {
                organisations.add(organisation.organisation());
            } else if (country == null) {
                foreign |= !OfficeReader.this.words.is("realm", words);
            } else if (own) {
                countries.add(country);
            }
        }
    }
}
