package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlCheckTest {

    @Test
    void a_valid_page_has_no_errors_and_an_invalid_one_has() {
        String valid = "<!doctype html><html lang=\"en\"><title>A page</title><p>Words.";

        assertThat(HtmlCheck.errors(valid)).isEmpty();
        assertThat(HtmlCheck.errors(valid + "<ol><p>")).isNotEmpty();
    }
}
