package org.testimonia.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static String sheet(String name) throws Exception {
        try (var in = StyleSheetTest.class.getResourceAsStream("/META-INF/resources/css/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void all_sheets_stand_in_one_each_in_its_layer_and_nothing_is_left_to_fetch() throws Exception {
        String whole = StyleSheet.whole();

        assertThat(whole)
                .doesNotContain("@import")
                .contains("@layer reset, base, components, pages;")
                .contains("@layer base {\n" + sheet("tokens.css") + "}")
                .contains("@layer pages {\n" + sheet("reader.css") + "}");
    }
}
