package io.breakwater.deeplink.wellknown;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Apple's form of saying which apps open which of our addresses. */
record AppSiteAssociation(@JsonProperty("applinks") AppLinks appLinks) {
    record AppLinks(List<Detail> details) {}

    record Detail(@JsonProperty("appIDs") List<String> appIds, List<Component> components) {}

    record Component(@JsonProperty("/") String path, String comment) {}

    static AppSiteAssociation of(List<String> appIds) {
        Component links = new Component("/l/*", "One-time links from a support conversation to a screen");
        return new AppSiteAssociation(
                new AppLinks(appIds.isEmpty() ? List.of() : List.of(new Detail(appIds, List.of(links)))));
    }
}
