package io.breakwater.triage.entities;

/** The last four digits of a card, as people say them. */
final class CardEndings {
    private static final String WORDS = String.join(
            "|",
            "ending (?:in|with|on)|ends (?:in|with)|ending|last (?:four|4)(?: digits)?(?: are| is)?",
            "termina(?:da|do)? (?:en|em)|acabada en|finale|final|che termina con|che finisce (?:con|per)|termina con",
            "se terminant par|finissant par|qui (?:finit|termine) par|se termine par",
            "endet auf|mit der endung|endziffern|endend auf",
            "ile biten|son (?:dört|4) (?:hanesi|rakamı|rakami)",
            "có đuôi|co duoi|kết thúc bằng|ket thuc bang|đuôi",
            "끝자리가?|마지막 ?(?:네|4) ?자리",
            "尾号(?:为|是|為)?|尾號(?:為|是)?|末四位");
    private static final String BULLETS = "[*•·xX×]{2,4}[ -]?|[*•]";
    private static final String END = "(?![0-9A-Za-z])";

    static final String PATTERN = "(?iu)(?:(?<![\\p{L}\\p{N}])(?:" + WORDS + ")\\s*:?\\s*(?:" + BULLETS
            + ")?|(?<![\\p{L}\\p{N}])(?:" + BULLETS + "))(\\d{4})" + END;

    private CardEndings() {}
}
