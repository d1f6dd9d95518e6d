package org.readout.ingest;

/**
 * A free text: one file, one document. Its stored text is the whole file as decoded, without the byte order mark; title,
 * byline and date are read from it later. Its key is the hash of the file's bytes.
 */
final class PlainText implements Layout {

    @Override
    public void read(Window window, Encoding encoding, Feed feed) throws Unusable {
        byte[] bytes = window.rest(ByteRun.LIMIT);
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new Unusable("the file holds no text", "give a file with the text in it");
        }
        IntakeOptions options = feed.options();
        feed.item(new Draft(text, "", null, ScriptLanguage.of(text), options.outlet(), true, null), 0, bytes);
    }

    /**
     * The characters of a whole file. The encoding is told from all of it: it may begin with 64 KiB of ASCII.
     *
     * @throws Unusable naming the line if it is damaged
     */
    static String decode(byte[] bytes) throws Unusable {
        Encoding encoding = new EncodingGuess(bytes, true).encoding(Recognition.declared(bytes));
        try {
            String text = encoding.decode(bytes);
            return encoding.mark() > 0 ? text.substring(1) : text;
        } catch (Unusable e) {
            throw e.inLine(1
                    + new String(bytes, 0, encoding.firstFault(bytes), encoding.charset())
                            .chars()
                            .filter(character -> character == '\n')
                            .count());
        }
    }
}
