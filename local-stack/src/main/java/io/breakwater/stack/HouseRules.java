package io.breakwater.stack;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of the house as tests. A module takes part with {@code class ArchitectureTest extends HouseRules {}}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // The classes are imported once.
public abstract class HouseRules {
    private static final String ROOT = "io.breakwater";
    private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";
    private static final String CANCELLABLE = "org.jboss.resteasy.reactive.server.Cancellable";
    private static final Set<String> WHO_MAY_CALL = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "io.quarkus.security.Authenticated");
    private static final Set<String> HTTP_VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private final String module = getClass().getPackageName();
    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(module);

    @Test
    void there_are_classes_to_check() {
        Assertions.assertFalse(
                all.isEmpty(), "No class of " + module + " was found: the other rules would prove nothing");
    }

    @Test
    void the_domain_knows_no_framework() {
        check(classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", ROOT + ".events..", "org.jspecify..", "..domain..")));
    }

    @Test
    void the_contract_knows_only_java() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + ".events..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", ROOT + ".events..", "org.jspecify..")));
    }

    @Test
    void services_do_not_know_each_other() {
        check(classes()
                .that()
                .resideOutsideOfPackages(measuringServices())
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage(ROOT + ".."))
                        .or(resideInAnyPackage(ROOT + ".events..", ROOT + ".kit..", ROOT + ".nlu..", module + ".."))));
    }

    /** Packages that measure parts of services from within and are part of none; a service has no such package. */
    protected String[] measuringServices() {
        return new String[0];
    }

    @Test
    void features_are_free_of_cycles() {
        check(slices().matching(module + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void listeners_take_records_and_answer_with_a_uni() {
        check(methods()
                .that()
                .areAnnotatedWith(INCOMING)
                .should(new ArchCondition<>("be in a *Listener, take ConsumerRecord(s) and return Uni") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean good = method.getOwner().getSimpleName().endsWith("Listener")
                                && method.getRawReturnType().getName().equals("io.smallrye.mutiny.Uni")
                                && method.getRawParameterTypes().stream()
                                        .allMatch(t -> t.getSimpleName().matches("ConsumerRecords?"));
                        events.add(new SimpleConditionEvent(method, good, method.getFullName()));
                    }
                }));
    }

    // BareServer has no outbox: that is what the benchmarks compare it for.
    @Test
    void only_the_outbox_and_the_gateway_publisher_send() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".kit.outbox..")
                .and(DescribedPredicate.not(nameMatching(".*\\.(InquiryPublisher|BareServer)")))
                .should()
                .dependOnClassesThat(nameMatching(".*\\.(MutinyEmitter|Emitter|KafkaTransactions|KafkaProducer)"))
                .orShould()
                .dependOnClassesThat(nameMatching("org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.Outgoing")));
    }

    @Test
    void forbidden_things_are_not_used() {
        check(noClasses()
                .should()
                .dependOnClassesThat(
                        nameMatching("jakarta\\.transaction\\.Transactional|java\\.util\\.Date|lombok\\..*"))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "await() on a Uni",
                        call -> call.getTarget().getName().equals("await")
                                && call.getTargetOwner().getName().startsWith("io.smallrye.mutiny"))));
    }

    @Test
    void no_bare_exceptions_are_thrown() {
        check(noClasses()
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "new RuntimeException or Exception",
                        call -> !call.getOrigin().getName().equals("<init>")
                                && Set.of("java.lang.RuntimeException", "java.lang.Exception")
                                        .contains(call.getTargetOwner().getName()))));
    }

    @Test
    void settings_are_public_as_their_validator_needs() {
        check(classes()
                .that()
                .areAnnotatedWith("io.smallrye.config.ConfigMapping")
                .should()
                .bePublic());
    }

    @Test
    void nothing_is_injected_into_fields() {
        check(noFields().should().beAnnotatedWith("jakarta.inject.Inject"));
    }

    @Test
    void rows_stay_in_their_package() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .should(new ArchCondition<>("be used only inside their own package") {
                    @Override
                    public void check(JavaClass row, ConditionEvents events) {
                        row.getDirectDependenciesToSelf().stream()
                                .filter(d ->
                                        !d.getOriginClass().getPackageName().equals(row.getPackageName()))
                                .forEach(d -> events.add(SimpleConditionEvent.violated(row, d.getDescription())));
                    }
                }));
    }

    @Test
    void names_say_what_a_class_is() {
        check(noClasses()
                .that()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Mapper|Dto|Handler|Processor|Base)")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveSimpleNameEndingWith("Service"));
    }

    @Test
    void resources_survive_clients_that_hang_up_and_say_who_may_call() {
        check(classes().should(new ArchCondition<>("be @Cancellable(false) and guarded when they have endpoints") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<JavaMethod> endpoints = type.getMethods().stream()
                        .filter(HouseRules::isEndpoint)
                        .toList();
                if (!endpoints.isEmpty() && !isNotCancellable(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " needs @Cancellable(false)"));
                }
                endpoints.stream()
                        .filter(m -> !m.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(m -> events.add(SimpleConditionEvent.violated(
                                m, m.getFullName() + " must be public: others are never served")));
                endpoints.stream()
                        .filter(m -> annotations(m).noneMatch(WHO_MAY_CALL::contains)
                                && type.getAnnotations().stream()
                                        .map(a -> a.getRawType().getName())
                                        .noneMatch(WHO_MAY_CALL::contains))
                        .forEach(m -> events.add(
                                SimpleConditionEvent.violated(m, m.getFullName() + " does not say who may call it")));
            }
        }));
    }

    private static boolean isEndpoint(JavaMethod method) {
        return annotations(method)
                        .anyMatch(name -> name.startsWith("jakarta.ws.rs.")
                                && HTTP_VERBS.contains(name.substring("jakarta.ws.rs.".length())))
                && method.getOwner().getAnnotations().stream()
                        .noneMatch(a -> a.getRawType().getSimpleName().equals("RegisterRestClient"));
    }

    private static boolean isNotCancellable(JavaClass type) {
        return type.getAnnotations().stream()
                .filter(a -> a.getRawType().getName().equals(CANCELLABLE))
                .map(a -> a.get("value"))
                .anyMatch(value -> value.isPresent() && Boolean.FALSE.equals(value.get()));
    }

    private static java.util.stream.Stream<String> annotations(JavaMember member) {
        return member.getAnnotations().stream().map(JavaAnnotation::getRawType).map(JavaClass::getName);
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(all);
    }
}
