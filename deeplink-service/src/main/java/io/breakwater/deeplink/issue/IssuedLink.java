package io.breakwater.deeplink.issue;

import io.breakwater.events.LinkId;
import io.breakwater.events.LinkState;
import java.time.Instant;

/**
 * A new link. The only place that ever shows its token, inside {@code url} and {@code qrSvg}.
 *
 * @param qrSvg the url as a picture for another phone's camera
 */
record IssuedLink(LinkId id, String url, String qrSvg, String screen, LinkState state, Instant expiresAt) {}
