package org.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.readout.pipeline.BadRequest;

class ShelfTest {
    private final Shelf shelf = new Shelf(25);
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void anAnswerIsWorkedOutOnceForARecord() {
        ask("/a", 1);
        ask("/a", 1);
        assertThat(worked).hasValue(1);

        ask("/a", 2);
        assertThat(worked).hasValue(2);
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        ask("/a", 1);
        ask("/b", 1);
        ask("/a", 1);
        ask("/c", 1);
        worked.set(0);

        ask("/a", 1);
        assertThat(worked).hasValue(0);
        ask("/b", 1);
        assertThat(worked).hasValue(1);
    }

    @Test
    void aFailureIsThrownAsItIsAndNotKept() {
        Supplier<Answer> fails = () -> {
            throw new BadRequest("no such state");
        };
        assertThatThrownBy(() -> shelf.get("/a", 1, fails)).isInstanceOf(BadRequest.class);

        assertThat(ask("/a", 1).status()).isEqualTo(200);
    }

    private Answer ask(String address, long version) {
        return shelf.get(address, version, () -> {
            worked.incrementAndGet();
            return Answer.of(Answer.TEXT, "0123456789");
        });
    }
}
