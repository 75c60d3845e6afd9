package io.breakwater.gateway.redact;

import io.breakwater.events.SecretKind;

/** Private keys in PEM armour. A block that is not closed is masked to the end of the text. */
final class PemBlocks implements SecretFinder {
    private static final String BEGIN = "-----begin ";
    private static final String END = "-----end ";
    private static final String DASHES = "-----";
    private static final int LONGEST_LABEL = 64;

    @Override
    public void find(Reading reading, Findings findings) {
        String text = reading.text();
        int begin = text.indexOf(BEGIN);
        while (begin >= 0) {
            int next = begin + BEGIN.length();
            if (isPrivateKey(text, next)) {
                next = endOfBlock(text, next);
                findings.add(begin, next, SecretKind.PRIVATE_KEY);
            }
            begin = text.indexOf(BEGIN, next);
        }
    }

    private static boolean isPrivateKey(String text, int labelStart) {
        String label = text.substring(labelStart, Math.min(text.length(), labelStart + LONGEST_LABEL));
        int close = label.indexOf(DASHES);
        return (close < 0 ? label : label.substring(0, close)).contains("private key");
    }

    private static int endOfBlock(String text, int from) {
        int end = text.indexOf(END, from);
        if (end < 0) {
            return text.length();
        }
        int close = text.indexOf(DASHES, end + END.length());
        return close < 0 ? text.length() : close + DASHES.length();
    }
}
