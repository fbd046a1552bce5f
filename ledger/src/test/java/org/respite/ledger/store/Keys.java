package org.respite.ledger.store;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.respite.ledger.note.SignatureType;
import org.respite.ledger.note.SigningKey;

/** Keys of the tests: the same name and type give the same key within a run. */
public final class Keys {

    private static final Map<String, SigningKey> MADE = new ConcurrentHashMap<>();

    private Keys() {}

    public static SigningKey log(String name) {
        return MADE.computeIfAbsent(name, n -> SigningKey.generate(n, SignatureType.ED25519, new SecureRandom()));
    }

    public static SigningKey witness(String name) {
        return MADE.computeIfAbsent(name + " witness", _ -> SigningKey.generate(name, SignatureType.COSIGNATURE, new SecureRandom()));
    }
}
