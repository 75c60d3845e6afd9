package io.breakwater.chatbot.domain;

import io.breakwater.events.Intent;
import java.util.List;

/** Keys of the texts and words that every conversation needs, whatever the flow. */
public final class Patterns {
    static final String FIRST = "pattern.first";
    static final String ASK_AGAIN = "pattern.ask_again";
    public static final String CIRCLES = "pattern.circles";
    static final String LONG_TALK = "pattern.long_talk";
    static final String CLARIFY = "pattern.clarify";
    static final String CANCELLED = "pattern.cancelled";
    static final String CORRECTED = "pattern.corrected";
    static final String RESUME = "pattern.resume";
    static final String REMINDER = "pattern.reminder";
    static final String WELCOME_BACK = "pattern.welcome_back";
    static final String GO_ON = "pattern.go_on";
    static final String NEXT_WISH = "pattern.next_wish";
    static final String NOTHING_TO_REPEAT = "pattern.nothing_to_repeat";
    static final String NOT_UNDERSTOOD = "pattern.not_understood";
    static final String OUT_OF_SCOPE = "pattern.out_of_scope";
    static final String NO_ANSWER = "pattern.no_answer";
    static final String NO_PERSON = "pattern.no_person";
    static final String HANDOFF = "pattern.handoff";
    static final String HANDOFF_NOT_UNDERSTOOD = "pattern.handoff_not_understood";
    static final String WILL_WRITE = "pattern.will_write";
    static final String VERIFY = "pattern.verify";
    static final String VERIFY_LABEL = "pattern.verify_label";
    static final String VERIFY_BY_CODE = "pattern.verify_by_code";
    static final String UPLOAD = "upload.";
    static final String ARTICLE = "pattern.article";
    static final String PHRASED = "pattern.phrased";
    static final String DID_IT_HELP = "pattern.did_it_help";
    static final String OPEN_APP = "label.open_app";
    static final String GLAD = "pattern.glad";
    static final String SORRY = "pattern.sorry";
    static final String SUGGESTIONS = "pattern.suggestions";
    static final String YES_HELPED = "label.helped";
    static final String NOT_HELPED = "label.not_helped";
    static final String YES = "label.yes";
    static final String NO = "label.no";
    static final String PERSON = "label.person";
    static final String GO_ON_LABEL = "label.go_on";
    static final String START_OVER_LABEL = "label.start_over";
    static final String SOMETHING_ELSE_LABEL = "label.something_else";
    static final String INTENT = "intent.";
    static final String REPORT_FRAUD = INTENT + Intent.FRAUD_REPORT.value();
    static final String SMALL_TALK = "small_talk.";
    static final String WORDS_CANCEL = "words.cancel";
    static final String WORDS_REPEAT = "words.repeat";
    static final String WORDS_OTHER = "words.other";

    /** What must exist in English for the dialogue to work. {@link #CIRCLES} needs {@link #CIRCLE_TEXTS} variants. */
    public static final List<String> REQUIRED = List.of(
            FIRST,
            ASK_AGAIN,
            CIRCLES,
            LONG_TALK,
            CLARIFY,
            CANCELLED,
            CORRECTED,
            RESUME,
            REMINDER,
            WELCOME_BACK,
            GO_ON,
            NEXT_WISH,
            NOTHING_TO_REPEAT,
            NOT_UNDERSTOOD,
            OUT_OF_SCOPE,
            NO_ANSWER,
            NO_PERSON,
            HANDOFF,
            HANDOFF_NOT_UNDERSTOOD,
            WILL_WRITE,
            News.TEXT + News.OTHER,
            VERIFY,
            VERIFY_LABEL,
            VERIFY_BY_CODE,
            UPLOAD + "identity_document",
            UPLOAD + "proof_of_address",
            UPLOAD + "source_of_funds",
            ARTICLE,
            PHRASED,
            DID_IT_HELP,
            OPEN_APP,
            GLAD,
            SORRY,
            SUGGESTIONS,
            YES_HELPED,
            NOT_HELPED,
            YES,
            NO,
            PERSON,
            GO_ON_LABEL,
            START_OVER_LABEL,
            SOMETHING_ELSE_LABEL,
            REPORT_FRAUD,
            WORDS_CANCEL,
            WORDS_REPEAT,
            WORDS_OTHER,
            "words.yes",
            "words.no",
            "words.last",
            "range.minutes",
            "range.up_to_minutes",
            "range.about_minutes",
            "range.one_minutes",
            "range.hours",
            "range.up_to_hours",
            "range.about_hours",
            "range.one_hours",
            "range.days",
            "range.up_to_days",
            "range.about_days",
            "range.one_days");

    /** One more than the replies that are remembered, so that there is always one that was not said lately. */
    public static final int CIRCLE_TEXTS = Speech.REMEMBERED + 1;

    private Patterns() {}
}
