package org.readout.ingest;

/**
 * A free text: one file, one document. Its stored text is the whole file as decoded, without the byte order mark; title,
 * byline and date are read from it later. Its key is the hash of the file's bytes.
 */
final class PlainText implements Layout {

    @Override
    public void read(Window window, Encoding encoding, Feed feed) throws Unusable {
        byte[] bytes = window.rest(ByteRun.LIMIT);
        String text = decode(bytes, encoding);
        if (text.isBlank()) {
            throw new Unusable("the file holds no text", "give a file with the text in it");
        }
        IntakeOptions options = feed.options();
        feed.item(new Draft(text, "", null, ScriptLanguage.of(text), options.outlet(), true, null), 0, bytes);
    }

    /** The characters of a whole file. */
    static String decode(byte[] bytes, Encoding encoding) throws Unusable {
        String text = encoding.decode(bytes);
        return encoding.mark() > 0 ? text.substring(1) : text;
    }
}
