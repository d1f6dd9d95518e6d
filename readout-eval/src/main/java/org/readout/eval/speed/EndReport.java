package org.readout.eval.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the observed program itself knows, as it ends. Its form in a file: two lines, each a number.
 *
 * @param cpuSeconds processor time of all its threads, the virtual machine's own included; absent if the system does not tell
 * @param heapBytes heap in use
 */
record EndReport(@Nullable Double cpuSeconds, long heapBytes) {
    private static final double NANOSECONDS = 1e9;

    /** Of this process. */
    static EndReport now() {
        return new EndReport(
                cpu(), ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    static EndReport read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        double cpu = Double.parseDouble(lines.get(0));
        return new EndReport(cpu < 0 ? null : cpu, Long.parseLong(lines.get(1)));
    }

    void write(Path file) {
        try {
            Files.write(file, List.of(String.valueOf(cpuSeconds == null ? -1 : cpuSeconds), String.valueOf(heapBytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Double cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        && system.getProcessCpuTime() >= 0
                ? system.getProcessCpuTime() / NANOSECONDS
                : null;
    }
}
