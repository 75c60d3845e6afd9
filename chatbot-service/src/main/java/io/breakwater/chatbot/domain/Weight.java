package io.breakwater.chatbot.domain;

/** How much a message says alone, which decides whether it waits for what comes next. */
enum Weight {
    /** It must not wait: a person is wanted, or has the conversation, or it is urgent. */
    AT_ONCE,
    /** It answers what the bot has asked, or takes something back. */
    ANSWER,
    /** It says what the customer wants. */
    WISH,
    /** It says too little alone, as "hi" or "and the other thing is" do. */
    FRAGMENT
}
