package org.readout.serve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names the workbench answers to. A page of another site may have its own name point here (DNS rebinding) and would then read
 * what it gets; its name is not among these.
 */
final class Hosts {
    private final Set<String> names;

    Hosts(String host, List<String> further) {
        Set<String> all = new HashSet<>(List.of("localhost", "127.0.0.1", "[::1]"));
        all.add(bracketed(host).toLowerCase(Locale.ROOT));
        further.forEach(name -> all.add(bracketed(name).toLowerCase(Locale.ROOT)));
        this.names = Set.copyOf(all);
    }

    /** @param header the Host header: a name, perhaps with a port */
    boolean knows(@Nullable String header) {
        return header != null && names.contains(name(header).toLowerCase(Locale.ROOT));
    }

    private static String name(String header) {
        int port = header.lastIndexOf(':');
        return port > header.lastIndexOf(']') ? header.substring(0, port) : header;
    }

    private static String bracketed(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
