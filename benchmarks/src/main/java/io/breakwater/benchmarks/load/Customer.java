package io.breakwater.benchmarks.load;

/** A demo customer with a token that is kept fresh. */
final class Customer {
    private final String id;
    private final String language;
    private String token = "";

    Customer(String id, String language) {
        this.id = id;
        this.language = language;
    }

    String id() {
        return id;
    }

    String language() {
        return language;
    }

    /** Empty for a server that asks for none. */
    String token() {
        return token;
    }

    void token(String fresh) {
        token = fresh;
    }
}
