package io.breakwater.stack;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends HouseRules {
    /** Two classes stand in for programs that are none of our services: the exchange, and the author of a test. */
    @Override
    @Test
    void only_the_outbox_and_the_gateway_publisher_send() {
        noClasses()
                .that()
                .doNotHaveSimpleName("AccountEvents")
                .and()
                .doNotHaveSimpleName("EventProbe")
                .should()
                .dependOnClassesThat(nameMatching(".*\\.(MutinyEmitter|Emitter|KafkaTransactions|KafkaProducer)"))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(getClass().getPackageName()));
    }
}
