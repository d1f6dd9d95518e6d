package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version Maven writes into the jar. */
final class Version implements IVersionProvider {
    private static final String RECORD = "/META-INF/maven/org.readout/readout-app/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RECORD)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return new String[] {"readout " + properties.getProperty("version", "(not packaged)")};
    }
}
