package io.breakwater.deeplink.wellknown;

import java.util.List;

/** Google's form of saying which app opens our addresses. */
record AssetLink(List<String> relation, Target target) {
    record Target(String namespace, String packageName, List<String> sha256CertFingerprints) {}

    static AssetLink of(String packageName, List<String> certificates) {
        return new AssetLink(
                List.of("delegate_permission/common.handle_all_urls"),
                new Target("android_app", packageName, certificates));
    }
}
