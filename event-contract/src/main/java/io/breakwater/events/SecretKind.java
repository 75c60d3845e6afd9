package io.breakwater.events;

/** What kind of secret was masked at the edge. */
public record SecretKind(String value) implements TextValue {
    public static final SecretKind CARD_NUMBER = new SecretKind("card_number");
    public static final SecretKind SEED_PHRASE = new SecretKind("seed_phrase");
    public static final SecretKind PRIVATE_KEY = new SecretKind("private_key");
    public static final SecretKind ONE_TIME_CODE = new SecretKind("one_time_code");
    public static final SecretKind PASSWORD = new SecretKind("password");

    public SecretKind {
        Texts.word("SecretKind", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
