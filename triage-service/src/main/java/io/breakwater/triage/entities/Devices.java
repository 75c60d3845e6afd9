package io.breakwater.triage.entities;

import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.triage.content.ContentFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Phones, computers, systems, browsers and hardware wallets with what stands behind them of model and version. Looked for
 * after times and amounts, so that "my iPhone 2 days ago" is no iPhone 2.
 */
final class Devices implements Finder {
    private static final String PATH = "triage/entities/devices.yaml";
    private static final int MOST_PARTS = 3;
    /** "15", "7a", "17.4.1", "S23", "P30". */
    private static final Pattern NUMBER = Pattern.compile(
            "\\d{1,4}[a-z]{0,2}(?:\\.\\d{1,5}){0,3}(?![\\p{L}\\d])|[a-z]{1,2}\\d{1,4}[a-z]{0,2}(?![\\p{L}\\d])");

    private record Content(
            String name,
            List<String> words,
            List<String> models,
            boolean capital,
            @Nullable List<String> notBefore,
            @Nullable List<String> notAfter) {}

    /** @param capital whether the name is a word as well, and needs a capital letter or a model */
    private record Device(
            String name, WordTree<String> models, boolean capital, WordTree<Boolean> notBefore, Set<String> notAfter) {
        static Device of(Content content) {
            WordTree<String> models = new WordTree<>();
            for (String model : content.models()) {
                String[] names = model.split("/");
                Stream.of(names).forEach(name -> models.put(name, names[0]));
            }
            List<String> notAfter = content.notAfter() == null ? List.of() : content.notAfter();
            return new Device(
                    content.name(),
                    models,
                    content.capital(),
                    WordTree.of(content.notBefore() == null ? List.of() : content.notBefore(), true),
                    notAfter.stream().map(Reading::plain).collect(Collectors.toSet()));
        }
    }

    private final WordTree<Device> devices = new WordTree<>();

    Devices() {
        List<Content> contents = ContentFile.read(PATH, new TypeReference<>() {});
        for (Content content : contents) {
            Device device = Device.of(content);
            content.words().forEach(word -> devices.put(word, device));
        }
    }

    @Override
    public void find(Reading reading, Findings findings) {
        for (int at = 0; at < reading.length(); at++) {
            WordTree.Hit<Device> hit = reading.isWordStart(at) ? devices.longest(reading, at) : null;
            if (hit != null && isMeant(reading, at, hit)) {
                at = add(reading, findings, at, hit) - 1;
            }
        }
    }

    private static boolean isMeant(Reading reading, int start, WordTree.Hit<Device> hit) {
        Device device = hit.meaning();
        return device.notBefore().longest(reading, reading.skipSpaces(hit.end())) == null
                && !device.notAfter().contains(reading.wordBefore(start));
    }

    private static int add(Reading reading, Findings findings, int start, WordTree.Hit<Device> hit) {
        Device device = hit.meaning();
        StringBuilder value = new StringBuilder(device.name());
        int end = hit.end();
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            WordTree.Hit<String> model = model(reading, device, reading.at(end) == ' ' ? end + 1 : end);
            if (model == null || !findings.isFree(end, model.end())) {
                break;
            }
            value.append(' ').append(model.meaning());
            end = model.end();
        }
        boolean latin = !Reading.isHan(reading.at(start)) && !Reading.isHangul(reading.at(start));
        if (!device.capital() || !latin || reading.isCapital(start) || end > hit.end()) {
            findings.add("device", start, end, value.toString());
        }
        return end;
    }

    private static WordTree.@Nullable Hit<String> model(Reading reading, Device device, int at) {
        WordTree.Hit<String> word = device.models().longest(reading, at);
        if (word != null) {
            return word;
        }
        Matcher number =
                NUMBER.matcher(reading.plain()).region(at, reading.length()).useTransparentBounds(true);
        if (at >= reading.length() || !number.lookingAt()) {
            return null;
        }
        boolean digitsFirst = reading.isDigit(at);
        String written = number.group();
        return new WordTree.Hit<>(number.end(), digitsFirst ? written : written.toUpperCase(Locale.ROOT));
    }
}
