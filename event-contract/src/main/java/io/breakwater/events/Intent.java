package io.breakwater.events;

/** What a customer wants, as one of the names in triage's training files. */
public record Intent(String value) implements TextValue {
    public static final Intent FRAUD_REPORT = new Intent("fraud_report");
    public static final Intent WANT_PERSON = new Intent("want_person");
    public static final Intent OUT_OF_SCOPE = new Intent("out_of_scope");

    public Intent {
        Texts.word("Intent", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
