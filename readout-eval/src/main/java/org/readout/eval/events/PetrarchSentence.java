package org.readout.eval.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A sentence of the validation records of PETRARCH-2.
 *
 * @param id as the file calls it
 * @param text the sentence
 * @param acts the acts between two states: source, target and CAMEO root, as {@code USA>CHN 04}
 */
record PetrarchSentence(String id, String text, Set<String> acts) {
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Set<String> NO_STATES = Set.of("IGO", "IMG", "NGO", "MNC", "EUR", "UNO");
    private static final int CODE = 3;
    private static final int ROOT = 2;

    /** Reads the records. Some elements of the file are closed twice, so that a strict parser refuses it. */
    static List<PetrarchSentence> read(String xml) {
        Document file = Jsoup.parse(xml, "", Parser.xmlParser());
        List<PetrarchSentence> sentences = new ArrayList<>();
        String id = "";
        Set<String> acts = new LinkedHashSet<>();
        for (Element element : file.select("Sentence, EventCoding, Text")) {
            switch (element.tagName()) {
                case "Sentence" -> {
                    id = element.attr("id");
                    acts = new LinkedHashSet<>();
                }
                case "EventCoding" -> add(acts, element);
                default -> sentences.add(new PetrarchSentence(id, element.text().strip(), Set.copyOf(acts)));
            }
        }
        return sentences.stream().filter(sentence -> !sentence.text().isEmpty()).toList();
    }

    private static void add(Set<String> acts, Element coding) {
        String source = state(coding.attr("sourcecode"));
        String target = state(coding.attr("targetcode"));
        String code = coding.attr("eventcode");
        if (!source.isEmpty() && !target.isEmpty() && code.length() >= ROOT) {
            acts.add(act(source, target, code));
        }
    }

    /** The state of an actor's code; empty for organisations and for actors of no state. */
    static String state(String actor) {
        String code = actor.length() < CODE ? "" : actor.substring(0, CODE);
        return STATE.matcher(code).matches() && !NO_STATES.contains(code) ? code : "";
    }

    static String act(String source, String target, String cameo) {
        return source + ">" + target + " " + cameo.substring(0, ROOT);
    }
}
