package org.testimonia.edition;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.shared.xml.XmlFile;

/** Markup to be put between the bytes of a file, in its encoding and with its prefix for TEI. */
final class Insertions {

    private static final Pattern TAG = Pattern.compile("<(/?)(?=[A-Za-z_])");

    private record Insertion(int index, String markup) {}

    private final XmlFile file;
    private final List<Insertion> insertions = new ArrayList<>();

    Insertions(XmlFile file) {
        this.file = file;
    }

    XmlFile file() {
        return file;
    }

    /** @param host the element it stands in, whose prefix it takes */
    void add(int index, XmlElement host, String markup) {
        String prefix = host.prefix();
        String written = prefix.isEmpty() ? markup : TAG.matcher(markup).replaceAll("<$1" + prefix);
        insertions.add(new Insertion(index, written));
    }

    byte[] into(byte[] original) {
        insertions.sort(Comparator.comparingInt(Insertion::index));
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 64 * insertions.size());
        int at = 0;
        for (Insertion insertion : insertions) {
            int offset = file.byteAt(insertion.index);
            out.write(original, at, offset - at);
            out.writeBytes(encoded(insertion.markup));
            at = offset;
        }
        out.write(original, at, original.length - at);
        return out.toByteArray();
    }

    /** A character that the file's encoding does not have is written as a reference. */
    private byte[] encoded(String markup) {
        Charset charset = file.charset();
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(markup)) {
            return markup.getBytes(charset);
        }
        StringBuilder written = new StringBuilder();
        markup.codePoints().forEach(point -> {
            String character = Character.toString(point);
            written.append(encoder.canEncode(character) ? character : "&#" + point + ";");
        });
        return written.toString().getBytes(charset);
    }
}
