package org.readout.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options of every command, given before or after its name. */
final class GlobalOptions {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "folder of the record (default: READOUT_HOME, else ~/.readout)")
    @Nullable
    Path home;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "one JSON array instead of text")
    boolean json;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "no messages but errors, no progress")
    boolean quiet;

    @Option(
            names = "--threads",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "documents coded at once (default: one a processor); results do not depend on it")
    int threads = Runtime.getRuntime().availableProcessors();
}
