package io.breakwater.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The shape of the contract, approved. A line that goes away or changes breaks a consumer; a line that comes is a
 * decision. To approve a change, copy target/PublicApi.txt over src/test/resources/PublicApi.approved.txt.
 */
class PublicApiTest {
    @Test
    void the_public_surface_is_the_approved_one() throws IOException {
        String now = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.breakwater.events")
                        .stream()
                        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .sorted(java.util.Comparator.comparing(JavaClass::getSimpleName))
                        .map(PublicApiTest::describe)
                        .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(Path.of("target/PublicApi.txt"), now);

        assertThat(now).isEqualTo(Files.readString(Path.of("src/test/resources/PublicApi.approved.txt")));
    }

    private static String describe(JavaClass type) {
        Class<?> reflected = type.reflect();
        if (!reflected.isRecord()) {
            return type.getSimpleName();
        }
        return type.getSimpleName()
                + Arrays.stream(reflected.getRecordComponents())
                        .map(PublicApiTest::describe)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String describe(RecordComponent component) {
        return component.getGenericType().getTypeName().replaceAll("[a-z]+\\.", "") + " " + component.getName();
    }
}
