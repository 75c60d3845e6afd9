package io.breakwater.gateway.redact;

import java.util.Set;

/** The purposes of {@code redact/words.txt}. */
final class Words {
    static final String CODE = "code";
    static final String WEAK_CODE = "weak-code";
    static final String CARD_CODE = "card-code";
    static final String OTHER_NUMBER = "other-number";
    static final String UNIT = "unit";
    static final String TRANSACTION = "transaction";
    static final String TRANSFER = "transfer";
    static final String ADDRESS = "address";
    static final String KEY = "key";
    static final String SEED = "seed";
    static final String PHONE = "phone";
    static final String PASSWORD = "password";
    static final String COPULA = "copula";
    static final String WEAK_COPULA = "weak-copula";
    static final String OF = "of";
    static final String LINK = "link";
    static final String NOT_A_PASSWORD = "not-a-password";

    /** What is compared word by word and not looked for in the whole text. */
    static final Set<String> SMALL = Set.of(LINK, COPULA, WEAK_COPULA, OF, NOT_A_PASSWORD);

    private Words() {}
}
