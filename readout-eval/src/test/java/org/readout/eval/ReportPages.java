package org.readout.eval;

import java.nio.file.Files;
import java.nio.file.Path;

/** The committed report pages, found from the module's folder or from the checkout's. */
public final class ReportPages {
    private ReportPages() {}

    public static Path named(String page) {
        Path pages = Path.of("docs", "eval");
        return (Files.isDirectory(pages) ? pages : Path.of("..").resolve(pages)).resolve(page);
    }
}
