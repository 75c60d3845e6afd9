package io.breakwater.escalation.reply;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.breakwater.escalation.domain.AskingRules;
import io.breakwater.escalation.domain.ComposerGuard;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads {@code composer-guard.yml} at start. A mistake in it, told with its place, keeps the service from starting. */
@Singleton
class GuardFile {
    private static final String NAME = "/composer-guard.yml";

    @Produces
    @Singleton
    ComposerGuard guard() {
        try (InputStream file = GuardFile.class.getResourceAsStream(NAME)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Mend " + NAME + ": " + e.getMessage(), e);
        }
    }

    static ComposerGuard read(InputStream yaml) throws IOException {
        return new ComposerGuard(YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readValue(yaml, Content.class)
                .languages());
    }

    private record Content(List<AskingRules> languages) {}
}
