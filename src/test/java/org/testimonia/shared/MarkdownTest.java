package org.testimonia.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void emphasis_lists_and_links_are_rendered() {
        assertThat(Markdown.toHtml("*so* [it](https://example.org/ü)"))
                .isEqualTo("<p><em>so</em> <a href=\"https://example.org/%C3%BC\">it</a></p>\n");
        assertThat(Markdown.toHtml("- one")).isEqualTo("<ul>\n<li>one</li>\n</ul>\n");
    }

    @Test
    void tags_come_out_as_words() {
        assertThat(Markdown.toHtml("<script>alert(1)</script>\n\nand <b onclick=x>"))
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;");
    }

    @Test
    void a_link_to_a_script_or_to_nowhere_keeps_its_words_only() {
        assertThat(Markdown.toHtml("[go](javascript:alert(1)) [on](<a b>) <data:text/html,x>"))
                .doesNotContain("href")
                .contains("go", "on");
    }

    @Test
    void a_picture_becomes_its_description_and_a_heading_a_bold_line() {
        assertThat(Markdown.toHtml("![a seal](https://example.org/seal.png)\n\n# Loud"))
                .isEqualTo("<p>a seal</p>\n<p><strong>Loud</strong></p>\n");
    }
}
