package io.breakwater.benchmarks;

import io.breakwater.benchmarks.bare.BareGround;
import io.breakwater.benchmarks.load.LoadPlan;
import io.breakwater.benchmarks.load.Loopback;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code load} was asked for. Without options: the local stack, on the ports that its environment variables say.
 *
 * @param home the checkout that the stack runs from
 * @param out where the JSON report goes
 * @param bare whether the bare program is measured too
 */
record LoadOptions(
        LoadPlan plan, BareGround.Broker broker, BareGround.Database database, Path home, Path out, boolean bare) {
    static final String USAGE =
            """
            load [--rate 500] [--seconds 60] [--warm-up 300] [--conversations 2000] [--seed 42] [--no-bare]
                 [--out benchmarks/target/load-report.json] [--home .]
                 [--gateway http://127.0.0.1:8080] [--issuer http://127.0.0.1:8090/issuer]
                 [--kafka 127.0.0.1:19092] [--database 127.0.0.1:15432/breakwater]
                 [--database-user postgres] [--database-password postgres]
            nlu  [options of JMH]: how many messages a second triage reads
            jmh  [options of JMH]
            """;

    private static final String LOCAL = "127.0.0.1:";
    private static final Set<String> WITH_VALUE = Set.of(
            "--rate",
            "--seconds",
            "--warm-up",
            "--conversations",
            "--seed",
            "--out",
            "--home",
            "--gateway",
            "--issuer",
            "--kafka",
            "--database",
            "--database-user",
            "--database-password");

    static LoadOptions of(List<String> words, Map<String, String> environment) {
        Arguments given = new Arguments(words, WITH_VALUE, Set.of("--no-bare"));
        String gateway = "http://" + LOCAL + environment.getOrDefault("GATEWAY_PORT", "8080");
        String issuer = "http://" + LOCAL + environment.getOrDefault("EXCHANGE_PORT", "8090") + "/issuer";
        String kafka = LOCAL + environment.getOrDefault("KAFKA_PORT", "19092");
        String database = LOCAL + environment.getOrDefault("POSTGRES_PORT", "15432") + "/breakwater";
        return new LoadOptions(
                new LoadPlan(
                        Loopback.require(given.text("--gateway", gateway)),
                        Loopback.require(given.text("--issuer", issuer)),
                        given.number("--rate", 500),
                        given.number("--seconds", 60),
                        given.number("--warm-up", 300),
                        given.number("--conversations", 2_000),
                        given.number("--seed", 42),
                        true),
                new BareGround.Broker(Loopback.requireHostAndPort(given.text("--kafka", kafka))),
                new BareGround.Database(
                        Loopback.requireHostAndPort(given.text("--database", database)),
                        given.text("--database-user", "postgres"),
                        given.text("--database-password", "postgres")),
                Path.of(given.text("--home", "")),
                Path.of(given.text("--out", "benchmarks/target/load-report.json")),
                !given.has("--no-bare"));
    }
}
