package org.readout.cli;

/**
 * Adds a command from another module, found by {@link java.util.ServiceLoader}.
 *
 * <p>The command object carries picocli's annotations, implements {@code Callable<Integer>} (its result is the exit code),
 * and gets the global options and {@code --help} like every other; a field {@code @ParentCommand Readout} gives it the
 * session.
 */
public interface Extension {
    Object command();
}
