package io.breakwater.stack.launch;

import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;

/**
 * Turns Ctrl-C, SIGTERM and a closed terminal into a wish that the main thread carries out in order. A shutdown hook
 * would not do: the JVM runs all hooks at once, and PostgreSQL's own would stop it under the services.
 */
final class StopSignal {
    private final CompletableFuture<String> asked = new CompletableFuture<>();

    /** Listens from now on. A second Ctrl-C ends the JVM at once. */
    static StopSignal install() {
        StopSignal signal = new StopSignal();
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            signal.listenFor(name);
        }
        return signal;
    }

    /** Completes with the signal's name when somebody wants us to stop. */
    CompletableFuture<String> asked() {
        return asked;
    }

    private void arrived(String name) {
        if (!asked.complete(name) && name.equals("INT")) {
            Runtime.getRuntime().halt(130);
        }
    }

    // sun.misc.Signal is there on every JDK from 17 on, but the compiler warns about it and warnings are errors.
    private void listenFor(String name) {
        try {
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Class<?> signal = Class.forName("sun.misc.Signal");
            Object listener =
                    Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (self, method, args) -> {
                        if (method.getName().equals("handle")) {
                            arrived(name);
                        }
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), listener);
        } catch (ReflectiveOperationException e) {
            // Such a signal then ends the JVM the ordinary way; the next run cleans up.
            LoggerFactory.getLogger(StopSignal.class).warn("SIG{} cannot be caught", name, e);
        }
    }
}
