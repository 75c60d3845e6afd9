package io.breakwater.chatbot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.domain.Messages;
import io.breakwater.chatbot.domain.Proof;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.VerificationLevel;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
    private static final ContactId ANNA = new ContactId("anna");

    private static IntentClassified message(VerificationLevel level) {
        return Messages.aMessage("conv_1", "anna", 1, "hello").verified(level).event();
    }

    private static CodeHolders holding(String conversation, String contact) {
        return new CodeHolders(Map.of(new ConversationId(conversation), new ContactId(contact)));
    }

    @ParameterizedTest
    @CsvSource({"verified,true", "basic,false", "none,false", "verified_soon,false"})
    void only_the_level_verified_opens(String level, boolean open) {
        assertThat(Access.byLevel(ANNA, new VerificationLevel(level)).isOpen()).isEqualTo(open);
    }

    @Test
    void a_code_opens_the_conversation_in_which_its_customer_gave_it() {
        Access access = holding("conv_1", "anna").access(message(VerificationLevel.NONE));

        assertThat(access.isOpen()).isTrue();
        assertThat(access.proof()).isEqualTo(Proof.CODE);
        assertThat(access.contact()).isEqualTo(ANNA);
    }

    @ParameterizedTest
    @CsvSource({"conv_1,mallory", "conv_2,anna"})
    void a_code_opens_nothing_else(String conversation, String contact) {
        Access access = holding(conversation, contact).access(message(VerificationLevel.BASIC));

        assertThat(access.isOpen()).isFalse();
        assertThat(access.proof()).isEqualTo(Proof.NONE);
    }

    @Test
    void a_token_that_verifies_goes_before_a_code() {
        assertThat(holding("conv_1", "anna")
                        .access(message(VerificationLevel.VERIFIED))
                        .proof())
                .isEqualTo(Proof.TOKEN);
    }

    @Test
    void nobody_outside_of_this_package_can_make_one() {
        assertThat(Access.class.getConstructors()).isEmpty();
        assertThat(Stream.of(Access.class.getDeclaredMethods())
                        .filter(m -> Modifier.isStatic(m.getModifiers()))
                        .filter(m -> m.getReturnType().equals(Access.class)))
                .isNotEmpty()
                .noneMatch(m -> Modifier.isPublic(m.getModifiers()));
    }
}
