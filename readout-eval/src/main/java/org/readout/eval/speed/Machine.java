package org.readout.eval.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the figures are of.
 *
 * @param processors how many the virtual machine may use
 * @param java version and name of the virtual machine
 * @param system operating system and architecture
 * @param disk kind of file system the records lie on
 * @param load mean number of processes running or waiting to run in the minute before the first run; absent if not told
 */
record Machine(int processors, String java, String system, String disk, @Nullable Double load) {

    /**
     * This one, now.
     *
     * @param folder where the records lie
     */
    static Machine now(Path folder) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.version") + ", " + System.getProperty("java.vm.name"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                disk(folder),
                load < 0 ? null : load);
    }

    private static String disk(Path folder) {
        try {
            return Files.getFileStore(folder).type();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
