package io.breakwater.gateway.redact;

import io.breakwater.events.SecretKind;
import io.breakwater.gateway.domain.FoldedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The secrets found in one text so far. What is found first keeps its place. */
final class Findings {
    private final List<Span> spans = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private record Span(int start, int end, SecretKind kind) {}

    /** Takes {@code [start, end)} of the folded text, unless a part of it is taken already. */
    boolean add(int start, int end, SecretKind kind) {
        if (start >= end || !isFree(start, end)) {
            return false;
        }
        taken.set(start, end);
        spans.add(new Span(start, end, kind));
        return true;
    }

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    boolean isTaken(int position) {
        return position >= 0 && taken.get(position);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    Set<SecretKind> kinds() {
        Set<SecretKind> kinds = new LinkedHashSet<>();
        spans.forEach(span -> kinds.add(span.kind));
        return kinds;
    }

    /** {@code original} with a mask in the place of each secret. */
    String mask(String original, FoldedText folded) {
        spans.sort(Comparator.comparingInt(Span::start));
        StringBuilder masked = new StringBuilder(original.length());
        int copied = 0;
        for (Span span : spans) {
            int start = Math.max(copied, folded.start(span.start));
            masked.append(original, copied, start).append(Redactor.mask(span.kind));
            copied = Math.max(start, folded.end(span.end - 1));
        }
        return masked.append(original, copied, original.length()).toString();
    }
}
