package io.breakwater.chatbot.upload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds another file inside a picture or paper: one that a browser runs, an archive tool opens or a reader of PDF reads,
 * although the first bytes say something else. Looks for signs that are long enough, or close enough to one end, that
 * the noise of a photo has them in one of ten thousand at most.
 */
final class Stowaways {
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    /** So far from the end a ZIP file may have its own. */
    private static final int ZIP_TAIL = 22 + 65_535;

    private static final List<byte[]> ARCHIVES = List.of(
            new byte[] {'R', 'a', 'r', '!', 0x1A, 7}, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C});

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] SVG = ascii("<svg");
    /** What makes a browser take bytes for a page, or a server run them. */
    private static final List<byte[]> PAGES = Stream.of("<script", "<html", "<!doctype", "<iframe", "<?php")
            .map(Stowaways::ascii)
            .toList();

    /** So far from the beginning a reader still takes a file for a PDF, and a browser one for a page. */
    private static final int HEAD = 1_024;

    private Stowaways() {}

    static boolean isOnBoard(byte[] file, FileType type) {
        boolean paper = type == FileType.PDF;
        int head = Math.min(HEAD, file.length);
        return Bytes.find(file, ZIP_END, Math.max(0, file.length - ZIP_TAIL), file.length) >= 0
                || ARCHIVES.stream().anyMatch(sign -> Bytes.find(file, sign, 0, file.length) >= 0)
                || !paper && Bytes.find(file, PDF, 0, head) >= 0
                || says(file, List.of(SVG), head)
                // Papers may hold such words without being a page: only their beginning counts.
                || says(file, PAGES, paper ? head : file.length);
    }

    private static boolean says(byte[] file, List<byte[]> tags, int to) {
        for (int at = 0; at < to; at++) {
            if (file[at] == '<') {
                for (byte[] tag : tags) {
                    if (Bytes.saysAt(file, at, tag)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
