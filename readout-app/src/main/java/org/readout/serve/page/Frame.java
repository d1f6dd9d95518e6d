package org.readout.serve.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.explain.CoverageNote;
import org.readout.model.Coverage;
import org.readout.model.Language;
import org.readout.serve.Asked;
import org.readout.serve.Assets;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param names names as the reader wants them
 * @param links addresses of other pages
 * @param asked what this page was asked
 * @param coverage what the sources cover: it bounds everything shown
 */
public record Frame(String title, Names names, Links links, Asked asked, List<Coverage> coverage) {
    public Frame {
        coverage = List.copyOf(coverage);
    }

    public String style() {
        return Assets.address("readout.css");
    }

    public String script() {
        return Assets.address("readout.js");
    }

    public String icon() {
        return Assets.address("icon.svg");
    }

    public List<String> coverageNotes() {
        return CoverageNote.of(coverage);
    }

    /** In one line. */
    public String covered() {
        int documents = coverage.stream().mapToInt(Coverage::documents).sum();
        boolean known = !coverage.isEmpty() && coverage.stream().allMatch(Coverage::denominatorKnown);
        String from = coverage.stream()
                .map(Coverage::from)
                .filter(day -> day != null)
                .sorted()
                .findFirst()
                .map(Object::toString)
                .orElse("");
        String to = coverage.stream()
                .map(Coverage::to)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .map(Object::toString)
                .orElse("");
        return coverage.isEmpty()
                ? "The record is empty."
                : Text.count(documents, "document") + " of " + Text.count(coverage.size(), "source")
                        + (from.isEmpty() ? ", none dated" : ", " + from + " to " + to)
                        + (known ? "; complete" : "; not known to be complete: no denominators");
    }

    public List<Language> languages() {
        return Names.CHOICE;
    }

    /** This page with names in another language. */
    public String in(Language language) {
        Map<String, String> values = query();
        values.put("names", language.equals(Language.ENGLISH) ? "" : language.tag());
        return new Links("").with(asked.path(), values);
    }

    /** This page with one parameter changed. */
    public String with(String name, Object value) {
        Map<String, Object> values = new HashMap<>(query());
        values.put(name, value);
        return links.with(asked.path(), values);
    }

    public String value(String name) {
        return asked.text(name).orElse("");
    }

    private Map<String, String> query() {
        Map<String, String> values = new HashMap<>(asked.values());
        asked.inPath().forEach(values::remove);
        values.remove("part");
        return values;
    }
}
