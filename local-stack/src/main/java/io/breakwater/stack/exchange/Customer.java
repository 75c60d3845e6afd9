package io.breakwater.stack.exchange;

import io.breakwater.stack.issuer.DemoUser;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account at the demo exchange, and all that the account holds.
 *
 * @param history how many bookings a month are invented for the time since the beginning of last year
 */
record Customer(
        String id,
        String name,
        String email,
        String locale,
        @Nullable String segment,
        String verificationLevel,
        String description,
        Kyc kyc,
        Limits limits,
        Account account,
        int history,
        Holdings holdings) {

    /** The head of the account, without what is in it. */
    record Profile(
            String id, String name, String email, String locale, Kyc kyc, String verificationLevel, Limits limits) {}

    Profile profile() {
        return new Profile(id, name, email, locale, kyc, verificationLevel, limits);
    }

    DemoUser asUser() {
        return DemoUser.customer(id, name, locale, verificationLevel, segment, description);
    }

    Customer with(Kyc changed) {
        return new Customer(
                id,
                name,
                email,
                locale,
                segment,
                verificationLevel,
                description,
                changed,
                limits,
                account,
                history,
                holdings);
    }

    Customer with(Holdings changed) {
        return new Customer(
                id,
                name,
                email,
                locale,
                segment,
                verificationLevel,
                description,
                kyc,
                limits,
                account,
                history,
                changed);
    }
}
