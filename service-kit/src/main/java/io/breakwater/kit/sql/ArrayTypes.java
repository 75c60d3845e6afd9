package io.breakwater.kit.sql;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.type.BasicType;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * Makes Hibernate remember the types of the arrays that whole polls are bound with. It works out the type of each bound
 * array anew otherwise, and throws and catches an exception on the way: 5 to 9 % of a service's time under load.
 */
@Singleton
class ArrayTypes {
    private static final List<Class<?>> BOUND = List.of(String[].class, UUID[].class, Long[].class, Boolean[].class);

    void remember(@Observes StartupEvent event, Mutiny.SessionFactory factory) {
        TypeConfiguration types = ((MappingMetamodel) factory.getMetamodel()).getTypeConfiguration();
        BOUND.forEach(array -> remember(array, types));
    }

    private static void remember(Class<?> array, TypeConfiguration types) {
        var java = types.getJavaTypeRegistry().resolveDescriptor(array);
        BasicType<?> type = types.getBasicTypeRegistry()
                .resolve(java, java.getRecommendedJdbcType(types.getCurrentBaseSqlTypeIndicators()));
        types.getBasicTypeRegistry().register(type, array.getTypeName());
    }
}
