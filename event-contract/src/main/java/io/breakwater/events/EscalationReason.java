package io.breakwater.events;

/** Why a person is needed. */
public record EscalationReason(String value) implements TextValue {
    public static final EscalationReason CUSTOMER_WISH = new EscalationReason("customer_wish");
    public static final EscalationReason FRAUD = new EscalationReason("fraud");
    public static final EscalationReason ACCOUNT_TAKEOVER = new EscalationReason("account_takeover");
    public static final EscalationReason VULNERABLE = new EscalationReason("vulnerable");
    public static final EscalationReason DISTRESS = new EscalationReason("distress");
    public static final EscalationReason NOT_UNDERSTOOD = new EscalationReason("not_understood");
    public static final EscalationReason FLOW_NEEDS_PERSON = new EscalationReason("flow_needs_person");
    public static final EscalationReason COMPLAINT = new EscalationReason("complaint");

    public EscalationReason {
        Texts.word("EscalationReason", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
