package org.readout.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Pages as text: templates compiled with the program, every value escaped for the place it stands at. Safe to share. */
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.readout.serve.template");

    private Templates() {}

    /** @param page the template's one parameter */
    public static Answer page(String template, Object page) {
        return Answer.of(Answer.HTML, text(template, page));
    }

    public static String text(String template, Object page) {
        StringOutput output = new StringOutput();
        ENGINE.render(template + ".jte", page, output);
        return output.toString();
    }
}
