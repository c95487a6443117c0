package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource({"7, 7", "0, 1", "-1, 1", "3600, 3600", "2.2, 3", "99999999999, 86400", "'\"12\"', 12"})
    void readsSeconds(String written, long seconds) throws JsonProcessingException {
        assertThat(RetryAfter.of(new JsonMapper().readTree("{\"retry_after\":" + written + "}")))
                .contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"retry_after\":\"abc\"}", "{\"retry_after\":null}", "{}", "{\"retry_after\":[]}"})
    void takesNonsenseForNothingSaid(String parameters) throws JsonProcessingException {
        assertThat(RetryAfter.of(new JsonMapper().readTree(parameters))).isEmpty();
    }

    @Test
    void readsAHeader() {
        assertThat(RetryAfter.parse(" 5 ")).contains(Duration.ofSeconds(5));
        assertThat(RetryAfter.parse("Wed, 21 Oct 2026 07:28:00 GMT")).isEqualTo(Optional.empty());
        assertThat(RetryAfter.parse(null)).isEmpty();
    }
}
