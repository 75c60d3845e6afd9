package io.breakwater.stack.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** An RS256 key pair. Kept in a file that only its owner can read, so that tokens outlive a restart. */
final class SigningKey {
    private static final int BITS = 2048;

    private final RsaJsonWebKey key;

    private SigningKey(RsaJsonWebKey key) {
        this.key = key;
    }

    /** @param file where the key is, or is to be; {@code null} for a key that nobody keeps */
    static SigningKey open(@Nullable Path file) {
        try {
            if (file == null) {
                return new SigningKey(generated());
            }
            if (Files.exists(file)) {
                return new SigningKey(new RsaJsonWebKey(JsonUtil.parseJson(Files.readString(file))));
            }
            RsaJsonWebKey key = generated();
            keep(key, file);
            return new SigningKey(key);
        } catch (IOException e) {
            throw new UncheckedIOException("Signing key " + file + " cannot be read or written", e);
        } catch (JoseException e) {
            throw new IllegalStateException("Signing key " + file + " is damaged: delete it, a new one is made", e);
        }
    }

    PrivateKey privateKey() {
        return key.getRsaPrivateKey();
    }

    String id() {
        return key.getKeyId();
    }

    /** The public half as a JSON Web Key Set. */
    String jwks() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private static RsaJsonWebKey generated() throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        key.setUse("sig");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return key;
    }

    private static void keep(RsaJsonWebKey key, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
