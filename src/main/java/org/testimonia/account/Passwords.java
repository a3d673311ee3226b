package org.testimonia.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.testimonia.shared.Secrets;

/** Argon2id (RFC 9106) with 19 MiB, two passes, one lane: of the whole password, however long. */
final class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LENGTH = 32;
    private static final String NOBODYS = hash("nobody has this password");

    private Passwords() {}

    /** Salt and digest in the usual notation: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$digest}. */
    static String hash(String password) {
        byte[] salt = Secrets.random(16);
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + encode(salt) + "$"
                + encode(digest(password, salt));
    }

    /** A digest that was made of nothing. */
    static String ofNobody() {
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + encode(Secrets.random(16)) + "$"
                + encode(Secrets.random(LENGTH));
    }

    static boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$", -1);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(expected, digest(password, salt));
    }

    /** Takes as long as a real comparison, so that nobody learns from the time which names exist. */
    static void matchNobody(String password) {
        matches(password, NOBODYS);
    }

    private static byte[] digest(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] digest = new byte[LENGTH];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), digest);
        return digest;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
