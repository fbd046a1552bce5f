package org.respite.ledger.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.note.VerifierKey;

/**
 * A signing key under a passphrase: the public key on a line, then PKCS #8 encrypted by PBES2 (RFC 8018: PBKDF2 with HMAC-SHA-256,
 * AES-256) in PEM, which other tools read too.
 */
public final class KeyFile {

    /** Rounds of PBKDF2 for new files, as OWASP's Password Storage Cheat Sheet asks of HMAC-SHA-256. */
    public static final int ROUNDS = 600_000;

    private static final String SCHEME = "PBEWithHmacSHA256AndAES_256";
    private static final String BEGIN = "-----BEGIN ENCRYPTED PRIVATE KEY-----";
    private static final String END = "-----END ENCRYPTED PRIVATE KEY-----";
    private static final int BLOCK = 16;
    private static final int LINE = 64;

    private KeyFile() {}

    public static String write(SigningKey key, char[] passphrase, int rounds, RandomGenerator random) {
        try {
            byte[] salt = new byte[BLOCK];
            byte[] iv = new byte[BLOCK];
            random.nextBytes(salt);
            random.nextBytes(iv);
            var cipher = Cipher.getInstance(SCHEME);
            cipher.init(Cipher.ENCRYPT_MODE, secret(passphrase), new PBEParameterSpec(salt, rounds, new IvParameterSpec(iv)));
            byte[] sealed = cipher.doFinal(key.key().getEncoded());
            var parameters = AlgorithmParameters.getInstance("PBES2");
            parameters.init(cipher.getParameters().getEncoded());
            byte[] der = new EncryptedPrivateKeyInfo(parameters, sealed).getEncoded();
            return key.verifier() + "\n" + BEGIN + "\n"
                    + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der) + "\n" + END + "\n";
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every JDK has " + SCHEME, e);
        }
    }

    /** The public key of a key file, which needs no passphrase; throws {@link Refused} where it is none. */
    public static VerifierKey verifier(byte[] bytes, String file) {
        try {
            return VerifierKey.parse(new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("").strip());
        } catch (IllegalArgumentException e) {
            throw refused(file, "this is no key file: " + e.getMessage(), "Name a file that “respite record key” wrote");
        }
    }

    /** Throws {@link Refused} where it is no key file or the passphrase is wrong; {@code file} names it. */
    public static SigningKey read(byte[] bytes, char[] passphrase, String file) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw refused(file, "this is no key file", "Name a file that “respite record key” wrote");
        }
        try {
            var verifier = VerifierKey.parse(text.substring(0, begin).strip());
            byte[] der = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
            var info = new EncryptedPrivateKeyInfo(der);
            var cipher = Cipher.getInstance(SCHEME);
            cipher.init(Cipher.DECRYPT_MODE, secret(passphrase), info.getAlgParameters());
            var key = KeyFactory.getInstance(verifier.type().algorithm())
                    .generatePrivate(new PKCS8EncodedKeySpec(cipher.doFinal(info.getEncryptedData())));
            return new SigningKey(verifier, key);
        } catch (GeneralSecurityException e) {
            throw refused(file, "the passphrase does not open this key, or the file was changed", "Type it again; check that it is this key's");
        } catch (IOException | IllegalArgumentException e) {
            throw refused(file, "this is no key file: " + e.getMessage(), "Restore it from a copy");
        }
    }

    private static Refused refused(String file, String what, String nextStep) {
        return new Refused(new Finding("R106", file, what, nextStep));
    }

    private static SecretKey secret(char[] passphrase) throws GeneralSecurityException {
        return SecretKeyFactory.getInstance(SCHEME).generateSecret(new PBEKeySpec(passphrase));
    }
}
