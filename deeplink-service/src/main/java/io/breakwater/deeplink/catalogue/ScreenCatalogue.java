package io.breakwater.deeplink.catalogue;

import io.breakwater.deeplink.DeeplinkConfig;
import io.breakwater.deeplink.domain.Screen;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The screens that links may open. Read and checked at start: a faulty file keeps the service from starting. */
@Startup
@Singleton
public class ScreenCatalogue {
    private final Map<String, Screen> screens = new TreeMap<>();

    ScreenCatalogue(DeeplinkConfig config) {
        List<Screen> read = config.catalogue().file().map(ScreensFile::read).orElseGet(ScreensFile::readDefault);
        read.forEach(screen -> screens.put(screen.id(), screen));
        Log.infof("Deep links open %d screens", screens.size());
    }

    public Optional<Screen> byId(String id) {
        return Optional.ofNullable(screens.get(id));
    }

    /** In alphabetical order. */
    public List<String> ids() {
        return List.copyOf(screens.keySet());
    }
}
