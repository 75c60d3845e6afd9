package io.breakwater.deeplink.redeem;

import io.breakwater.deeplink.domain.LinkToken;
import jakarta.validation.constraints.NotNull;

record RedeemRequest(@NotNull LinkToken token) {}
