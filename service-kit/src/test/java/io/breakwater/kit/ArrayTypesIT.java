package io.breakwater.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole polls are bound as arrays. */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = {
            @ResourceArg(name = "role", value = "kit"),
            @ResourceArg(name = "topics", value = "inquiry-received-kit-service-dlq")
        })
class ArrayTypesIT {
    @Inject
    Mutiny.SessionFactory factory;

    @ParameterizedTest
    @ValueSource(classes = {String[].class, UUID[].class, Long[].class, Boolean[].class})
    void the_type_of_an_array_is_known_without_working_it_out(Class<?> array) {
        MappingMetamodel metamodel = (MappingMetamodel) factory.getMetamodel();

        assertThat(metamodel.getTypeConfiguration().getBasicTypeForJavaType(array))
                .isNotNull();
    }
}
