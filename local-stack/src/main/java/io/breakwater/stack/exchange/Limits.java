package io.breakwater.stack.exchange;

record Limits(Daily dailyWithdrawal) {
    record Daily(String amount, String currency, String used) {
        Daily {
            Amount.checked("daily_withdrawal", amount);
            Amount.checked("daily_withdrawal", used);
        }
    }
}
