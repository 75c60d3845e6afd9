package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a flow may ask of the exchange, and which fields it then knows. Anything else that the exchange sends stays out. */
public enum Operation {
    CUSTOMER(one("id name kyc_state kyc_missing limit_amount limit_currency limit_used limit_left")),
    ACCOUNT(one("id state lock locked_until email phone two_factor street postcode city country open_orders"
            + " open_transfers balance_left member_since")),
    WITHDRAWALS(list(Fields.WITHDRAWAL)),
    DEPOSITS(list("id asset amount network state tx_hash created_at updated_at confirmations"
            + " required_confirmations next_actor eta_min_s eta_max_s")),
    CARDS(list(Fields.CARD)),
    PAYMENTS(list("id kind amount currency counterparty reference state booked_at")),
    CARD_PAYMENTS(list("id card merchant amount currency state reason booked_at")),
    TOPUPS(list("id card amount currency method state created_at next_actor eta_min_s eta_max_s")),
    STAKING(list("id asset amount apy_percent rewards state next_payout_at unlocks_at")),
    REQUESTS(list(Fields.REQUEST)),
    BOOKINGS(list("id booked_at kind text amount currency").given("period").toPrint()),
    STATEMENT(one("id period from to currency opening money_in money_out fees closing bookings")
            .given("period")),
    TAX_REPORT(one("id year state ready_at gains losses income currency").given("year")),
    FEE_QUOTE(one("id action asset amount network fee_amount fee_asset receives minimum")
            .given("action", "asset", "amount")),
    RECOVERY(one(Fields.RECOVERY).given("withdrawal")),
    DEPOSIT_RECOVERY(one(Fields.RECOVERY).given("asset", "network")),
    FREEZE_CARD(one(Fields.CARD).given("card").toChange()),
    UNFREEZE_CARD(one(Fields.CARD).given("card").toChange()),
    REPORT_CARD_LOST(one(Fields.CARD + " replacement replacement_eta_min_s replacement_eta_max_s")
            .given("card")
            .toChange()),
    CANCEL_WITHDRAWAL(one(Fields.WITHDRAWAL).given("withdrawal").toChange()),
    OPEN_REQUEST(one(Fields.REQUEST).given("kind").toChange());

    /** More things than this are not offered for choice. */
    private static final int TO_CHOOSE = 10;
    /** About ten pages. */
    private static final int TO_PRINT = 400;

    private final Form form;

    Operation(Form form) {
        this.form = form;
    }

    /** The name as flow files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it answers with many things, of which one may be chosen. */
    public boolean givesList() {
        return form.list();
    }

    /** How many things of a list a flow keeps: the newest. */
    int mostItems() {
        return form.printed() ? TO_PRINT : TO_CHOOSE;
    }

    /** What must be known before: slots of these names, or constants that the flow gives. */
    public List<String> arguments() {
        return form.arguments();
    }

    /** The fields that texts and conditions may use. */
    public List<String> fields() {
        return form.fields();
    }

    /** Whether it changes something at the exchange and so needs an idempotency key. */
    public boolean changes() {
        return form.changes();
    }

    public static Optional<Operation> of(String word) {
        return Stream.of(values()).filter(o -> o.word().equals(word)).findFirst();
    }

    private static Form one(String fields) {
        return new Form(List.of(fields.split(" ")), List.of(), false, false, false);
    }

    private static Form list(String fields) {
        return new Form(List.of(fields.split(" ")), List.of(), true, false, false);
    }

    /** What is asked and answered. */
    private record Form(List<String> fields, List<String> arguments, boolean list, boolean printed, boolean changes) {
        Form given(String... names) {
            return new Form(fields, List.of(names), list, printed, changes);
        }

        Form toPrint() {
            return new Form(fields, arguments, list, true, changes);
        }

        Form toChange() {
            return new Form(fields, arguments, list, printed, true);
        }
    }

    /** Fields that several operations answer with. */
    private static final class Fields {
        static final String CARD = "id last4 kind state";
        static final String REQUEST = "id kind state created_at next_actor eta_min_s eta_max_s";
        static final String RECOVERY = "id possible who fee_amount fee_currency eta_min_s eta_max_s";
        static final String WITHDRAWAL = "id asset amount network address state tx_hash created_at updated_at"
                + " confirmations required_confirmations next_actor eta_min_s eta_max_s";

        private Fields() {}
    }
}
