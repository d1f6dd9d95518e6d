package org.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
    private final Hosts hosts = new Hosts("0.0.0.0", List.of("barometer.example"));

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8765, true",
        "localhost, true",
        "LOCALHOST:1, true",
        "[::1]:8765, true",
        "barometer.example:8765, true",
        "barometer.example.evil.example, false",
        "evil.example, false",
        "'', false",
        ", false"
    })
    void onlyTheNamesGivenAndThoseOfThisMachineAreKnown(String header, boolean known) {
        assertThat(hosts.knows(header)).isEqualTo(known);
    }
}
