package org.respite.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.respite.model.report.Actor;

/**
 * A holder's key to a vault: the master key, sealed under a passphrase by Argon2id (RFC 9106). Holder and role are part of
 * what is sealed, so nobody can give a role to himself by editing the file.
 *
 * @param memory of Argon2id in KiB
 * @param passes of Argon2id over that memory
 */
public record KeyFile(Actor holder, String role, int memory, int passes, String salt, String sealed) {

    /** Who may give keys and rules, and erase. */
    public static final String KEEPER = "keeper";

    public static final int SHORTEST_PASSPHRASE = 12;

    /** The second recommended option of RFC 9106: 64 MiB. */
    public static final int MEMORY = 64 << 10;

    public static final int PASSES = 3;

    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 16;
    private static final int SALT_BYTES = 16;
    private static final String FIRST_LINE = "respite-vault-key/1";
    private static final Pattern ROLE = Pattern.compile("\\p{L}[\\p{L}\\p{N} -]{0,59}");
    private static final Pattern FORM = Pattern.compile(FIRST_LINE + "\\nholder ([^\\n]{1,120})\\nrole ([^\\n]{1,60})"
            + "\\nargon2id memory (\\d{1,8}) passes (\\d{1,3})\\nsalt ([0-9a-f]{32})\\nsealed ([0-9a-f]{120})\\n?");

    public KeyFile {
        if (!ROLE.matcher(role).matches()) {
            throw new IllegalArgumentException("a role is one or more words of letters and digits, found \"" + role + "\"");
        }
        if (memory < 8 || memory > MOST_MEMORY || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("Argon2id with " + memory + " KiB and " + passes + " passes is out of bounds");
        }
    }

    /** A key file for {@code holder} in {@code role}. The passphrase is not kept. */
    public static KeyFile seal(
            MasterKey master, Actor holder, String role, char[] passphrase, int memory, int passes, RandomGenerator chance) {
        if (passphrase.length < SHORTEST_PASSPHRASE) {
            throw new IllegalArgumentException("a passphrase has at least " + SHORTEST_PASSPHRASE + " characters");
        }
        var salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        var unsealed = new KeyFile(holder, role, memory, passes, HexFormat.of().formatHex(salt), "");
        var sealed = Aead.seal(unsealed.stretched(passphrase), unsealed.head(), master.bytes(), chance);
        return new KeyFile(holder, role, memory, passes, unsealed.salt, HexFormat.of().formatHex(sealed));
    }

    /** The key in {@code text}; empty where it is none. */
    public static Optional<KeyFile> find(String text) {
        var match = FORM.matcher(text.replace("\r\n", "\n"));
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeyFile(new Actor(match.group(1)), match.group(2), Integer.parseInt(match.group(3)),
                    Integer.parseInt(match.group(4)), match.group(5), match.group(6)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return head() + "sealed " + sealed + "\n";
    }

    /** The master key; empty where the passphrase is wrong, or the file was changed. */
    public Optional<MasterKey> open(char[] passphrase) {
        try {
            return Optional.of(new MasterKey(Aead.open(stretched(passphrase), head(), HexFormat.of().parseHex(sealed))));
        } catch (VaultDamaged e) {
            return Optional.empty();
        }
    }

    private String head() {
        return "%s\nholder %s\nrole %s\nargon2id memory %d passes %d\nsalt %s\n"
                .formatted(FIRST_LINE, holder, role, memory, passes, salt);
    }

    private byte[] stretched(char[] passphrase) {
        var utf8 = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        var secret = new byte[utf8.remaining()];
        utf8.get(secret);
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(HexFormat.of().parseHex(salt))
                .build());
        var key = new byte[Aead.KEY_BYTES];
        generator.generateBytes(secret, key);
        Arrays.fill(secret, (byte) 0);
        Arrays.fill(utf8.array(), (byte) 0);
        return key;
    }
}
