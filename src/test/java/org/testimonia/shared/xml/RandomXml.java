package org.testimonia.shared.xml;

import java.util.Random;

/** Seeded files of what a reader of XML may stumble over, some of them longer than a page. */
final class RandomXml {

    private static final String[] NAMES = {"p", "w", "x:seg", "div", "élan", "hi.1", "lb"};
    private static final String[] WORDS = {
        "word",
        " ",
        "\n",
        "\r\n",
        "é",
        "漢字",
        "\uD835\uDD0A",
        "e\u0301",
        "&amp;",
        "&lt;",
        "&#x1F600;",
        "&own;",
        "]] ",
        ">",
        "'"
    };
    private static final String[] BESIDE = {
        "<!-- <p> & -->", "<?page > ?>", "<![CDATA[<b> & ]] >]]>", "<![CDATA[]]>", "<!---->", "<!-- /> ' -->"
    };
    private static final String[] ATTRIBUTES = {
        " n=\"1\"",
        " a='>'",
        " b = \"/>\"",
        "\nc=\"a\tb\"",
        " d=\"&lt;&own;\"",
        " xml:id='i'",
        " xmlns:x='urn:y'",
        " xmlns='urn:inner'",
        " x:e='\"'"
    };

    private final Random random;
    private final StringBuilder file = new StringBuilder();

    RandomXml(long seed) {
        this.random = new Random(seed);
    }

    String file() {
        file.append("<!DOCTYPE p [<!ENTITY own \"of &amp; its own\">]>\n<p xmlns=\"urn:outer\" xmlns:x=\"urn:x\">");
        int pieces = random.nextInt(random.nextInt(8) == 0 ? 4_000 : 120);
        for (int i = 0; i < pieces; i++) {
            piece(1);
        }
        return file.append("</p >").toString();
    }

    private void piece(int depth) {
        switch (random.nextInt(depth > 6 ? 3 : 5)) {
            case 0, 1 -> file.append(one(WORDS));
            case 2 -> file.append(one(BESIDE));
            default -> element(depth);
        }
    }

    private void element(int depth) {
        String name = one(NAMES);
        file.append('<').append(name);
        int first = random.nextInt(ATTRIBUTES.length);
        for (int i = 0; i < random.nextInt(4); i++) {
            file.append(ATTRIBUTES[(first + i) % ATTRIBUTES.length]);
        }
        if (random.nextInt(3) == 0) {
            file.append(random.nextBoolean() ? "/>" : " />");
            return;
        }
        file.append(random.nextBoolean() ? ">" : "\n>");
        for (int i = random.nextInt(5); i > 0; i--) {
            piece(depth + 1);
        }
        file.append("</").append(name).append(random.nextBoolean() ? ">" : " >");
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
