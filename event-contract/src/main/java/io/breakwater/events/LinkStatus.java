package io.breakwater.events;

/** How far a deep link to one screen of the app has come. */
public record LinkStatus(LinkId linkId, String screen, LinkState state) {
    public LinkStatus {
        Texts.required("link_id", linkId);
        Texts.word("screen", screen);
        Texts.required("state", state);
    }
}
