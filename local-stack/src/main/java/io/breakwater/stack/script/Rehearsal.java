package io.breakwater.stack.script;

import io.breakwater.stack.client.CustomerApi;
import io.breakwater.stack.client.Refused;
import io.breakwater.stack.client.SupervisorApi;
import io.breakwater.stack.client.Tokens;
import io.breakwater.stack.launch.TokenRequest;
import io.breakwater.stack.launch.Unusable;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Plays scripts on a running stack, some of them at a time, through the public API alone. */
public final class Rehearsal {
    private static final int AT_A_TIME = 16;

    private final String gateway;
    private final Tokens tokens;
    private final Patience patience;

    /**
     * @param gateway without a trailing slash
     * @param issuer likewise
     */
    public Rehearsal(String gateway, String issuer) {
        this(gateway, issuer, Patience.USUAL);
    }

    Rehearsal(String gateway, String issuer, Patience patience) {
        this.gateway = gateway;
        this.tokens = new Tokens(new TokenRequest(issuer), Clock.systemUTC());
        this.patience = patience;
    }

    /**
     * Plays all; the verdicts come in the order of the scripts.
     *
     * @param told takes each verdict as soon as it is there, one at a time
     * @throws Unusable when there is no stack
     */
    public List<Verdict> play(List<Script> scripts, Consumer<Verdict> told) {
        // A stack that is down is told once, and not by every script.
        tokens.of("supervisor", "").get();
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<CompletableFuture<Verdict>> all = scripts.stream()
                    .map(script -> CompletableFuture.supplyAsync(() -> play(script), threads))
                    .map(verdict -> verdict.whenComplete((good, failure) -> tell(told, good)))
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private synchronized void tell(Consumer<Verdict> told, Verdict verdict) {
        if (verdict != null) {
            told.accept(verdict);
        }
    }

    private Verdict play(Script script) {
        CustomerApi api = new CustomerApi(gateway, tokens.of("customer", script.customer()));
        ScriptPlay play = new ScriptPlay(api, script, patience);
        Verdict verdict = play.play();
        play.openCase().ifPresent(this::resolve);
        return verdict;
    }

    /** Nobody waits in the queue after a rehearsal: agents would call back people who are not there. */
    private void resolve(String caseId) {
        try {
            new SupervisorApi(gateway, tokens.of("supervisor", "")).resolve(caseId);
        } catch (Refused e) {
            // Somebody has resolved it meanwhile.
        }
    }
}
