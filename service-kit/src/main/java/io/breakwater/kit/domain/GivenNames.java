package io.breakwater.kit.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where customers say what they are called, in our ten languages, and masks the name and nothing else. */
final class GivenNames {
    static final String MASK = "[person_name]";

    private static final Pattern OPENING = Pattern.compile(
            """
            (?iu)(?x) (?<! [\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}]] )
            (?: my\\ (?:full\\ )?name(?:\\ is|['’]s) | i\\ am\\ called
              | mi\\ nombre\\ es | me\\ llamo
              | je\\ m['’]appelle | mon\\ nom\\ est
              | mein\\ name\\ (?:ist|lautet) | ich\\ hei(?:ß|ss)e
              | mi\\ chiamo | il\\ mio\\ nome\\ è
              | meu\\ nome\\ [eé] | me\\ chamo | chamo-me
              | benim\\ ad[ıi]m | (?<! \\p{L}\\  ) ad[ıi]m | ismim
              | tên\\ (?:của\\ )?(?:tôi|em|mình)\\ là | (?:tôi|em|mình)\\ tên(?:\\ là)?
              | (?:제|내)\\ ?이름은
              | 我的?名字?(?:叫做?|是) | 我(?:叫做?|名叫) )
            [\\ :,]*+""");
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}'’-]{0,40}+";
    /** In small letters a name does not show where it ends: two words, unless the second one goes on with the sentence. */
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{1,3}+"
            + "|\\p{Lu}" + LETTERS + "(?: (?:(?:v[ao]n|de[rlns]?|d[aio]s?|la|le|el|al|bin) )*+\\p{Lu}" + LETTERS
            + "){0,3}+"
            + "|\\p{L}" + LETTERS
            + "(?: (?!(?:and|i|my|but|please|y|e|et|und|ve|và|mi|ich|je|eu|io|ho|tôi)(?![\\p{L}\\p{N}]))\\p{L}"
            + LETTERS
            + ")?+");

    private GivenNames() {}

    static String maskedIn(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        Matcher opening = OPENING.matcher(text);
        Matcher name = NAME.matcher(text);
        int at = 0;
        while (opening.find(at)) {
            masked.append(text, at, opening.end());
            at = opening.end();
            if (name.region(at, text.length()).lookingAt()) {
                masked.append(MASK);
                at = name.end();
            }
        }
        return masked.append(text, at, text.length()).toString();
    }
}
