package org.respite.vault;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The key of a whole vault, from which one key for each use is derived. It is wiped when closed. */
public final class MasterKey implements AutoCloseable {

    private final byte[] bytes;

    MasterKey(byte[] bytes) {
        if (bytes.length != Aead.KEY_BYTES) {
            throw new VaultDamaged("a master key has " + Aead.KEY_BYTES + " bytes");
        }
        this.bytes = bytes.clone();
    }

    public static MasterKey random(RandomGenerator chance) {
        var bytes = new byte[Aead.KEY_BYTES];
        chance.nextBytes(bytes);
        return new MasterKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    byte[] wrap(String person, byte[] key, RandomGenerator chance) {
        return Aead.seal(derived("wrap"), "person " + person, key, chance);
    }

    byte[] unwrap(String person, byte[] wrapped) {
        return Aead.open(derived("wrap"), "person " + person, wrapped);
    }

    /** Finds a person again without telling who it is. */
    String tag(String reference) {
        return HexFormat.of().formatHex(Sha.mac(derived("index"), reference));
    }

    /** Shows that a text of the vault was written by who had this key. */
    String seal(String text) {
        return HexFormat.of().formatHex(Sha.mac(derived("rule"), text));
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    private byte[] derived(String use) {
        return Sha.mac(bytes, "respite-vault/1 " + use);
    }
}
