package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version Maven writes into the jar. */
final class Version implements IVersionProvider {
    private static final String RECORD = "/META-INF/maven/org.readout/readout-app/pom.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"readout " + number()};
    }

    static String number() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RECORD)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "(not packaged)");
    }
}
