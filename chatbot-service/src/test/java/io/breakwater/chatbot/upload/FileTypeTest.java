package io.breakwater.chatbot.upload;

import static io.breakwater.chatbot.upload.Files.heic;
import static io.breakwater.chatbot.upload.Files.joined;
import static io.breakwater.chatbot.upload.Files.jpeg;
import static io.breakwater.chatbot.upload.Files.pdf;
import static io.breakwater.chatbot.upload.Files.png;
import static io.breakwater.chatbot.upload.Files.text;
import static io.breakwater.chatbot.upload.Files.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileTypeTest {
    static Stream<Arguments> good() {
        return Stream.of(
                arguments("a photo", FileType.JPEG, jpeg()),
                arguments("a photo with what phones put behind it", FileType.JPEG, joined(jpeg(), new byte[4000])),
                arguments("a picture", FileType.PNG, png()),
                arguments("a photo of an iPhone", FileType.HEIC, heic()),
                arguments("one that says its general brand first", FileType.HEIC, heic("mif1")),
                arguments("a paper", FileType.PDF, pdf()),
                arguments("a paper with a line behind it", FileType.PDF, joined(pdf(), text("\r\n"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void what_is_taken_is_known_by_its_content(String what, FileType type, byte[] file) {
        assertThat(FileType.of(file)).contains(type);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("nothing", new byte[0]),
                arguments("one byte", new byte[] {(byte) 0xFF}),
                arguments("text", text("hello")),
                arguments("an SVG", text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                arguments("a page", text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                arguments("an archive", zip()),
                arguments("a program for Windows", text("MZ\u0090\0\u0003")),
                arguments("a program for Linux", text("\u007fELF")),
                arguments("a GIF", text("GIF89a")),
                arguments("a TIFF", text("II*\0")),
                arguments("an AVIF", heic("avif")),
                arguments("a film", heic("isom")),
                arguments("the beginning of a photo only", Arrays.copyOf(jpeg(), 20)),
                arguments("the beginning of a picture only", Arrays.copyOf(png(), png().length - 6)),
                arguments("the beginning of a paper only", Arrays.copyOf(pdf(), 100)),
                arguments("an iPhone's photo that is cut", Arrays.copyOf(heic(), heic().length - 1)),
                arguments("a paper that does not begin at once", joined(text("\n"), pdf())),
                arguments("a picture with something behind it", joined(png(), text("more"))),
                arguments("a photo that is an archive too", joined(jpeg(), zip())),
                arguments("a paper that is an archive too", joined(pdf(), zip())),
                arguments("a photo that is a RAR archive too", joined(jpeg(), text("Rar!\u001a\u0007\0"))),
                arguments(
                        "a photo that is a paper too", joined(text("\u00ff\u00d8\u00ff\u00e0%PDF-1.4"), jpeg(), pdf())),
                arguments("a photo that is a page too", joined(jpeg(), text("<ScRiPt>alert(1)</script>"))),
                arguments("a photo that is a program of a server too", joined(jpeg(), text("<?php system($_GET[0]);"))),
                arguments("a photo that is a drawing too", joined(text("\u00ff\u00d8\u00ff<SVG onload=x>"), jpeg())),
                arguments("a paper that is a page too", joined(text("%PDF-1.4\n<html>"), pdf())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void nothing_else_is_taken_and_nothing_that_is_two_things(String what, byte[] file) {
        assertThat(FileType.of(file)).isEmpty();
    }

    @Test
    void boxes_that_lie_about_their_size_end_the_search() {
        byte[] endless = heic();
        endless[2] = 0x7F;
        byte[] huge = joined(heic(), new byte[] {0, 0, 0, 1, 'm', 'd', 'a', 't', 0x7F, -1, -1, -1, -1, -1, -1, -1});

        assertThat(FileType.of(huge)).isEmpty();
        assertThat(FileType.of(endless)).isEmpty();
        assertThat(FileType.of(Arrays.copyOf(heic(), 24))).isEmpty();
    }

    @Test
    void a_chunk_that_lies_about_its_size_ends_the_search() {
        byte[] picture = png();
        picture[8] = (byte) 0xFF;

        assertThat(FileType.of(picture)).isEmpty();
    }

    @Test
    void the_noise_of_a_large_photo_hides_nothing() {
        byte[] noise = new byte[4_000_000];
        new Random(7).nextBytes(noise);
        byte[] photo = joined(Arrays.copyOf(jpeg(), 4), noise, text("\u00ff\u00d9"));

        assertThat(FileType.of(photo)).contains(FileType.JPEG);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    JPEG, image/jpeg, true
                    JPEG, IMAGE/JPG, true
                    JPEG, 'image/jpeg; charset=binary', true
                    JPEG, '', true
                    JPEG, application/octet-stream, true
                    JPEG, image/png, false
                    JPEG, text/html, false
                    PNG, image/png, true
                    PNG, image/jpeg, false
                    HEIC, image/heif, true
                    PDF, application/pdf, true
                    PDF, application/x-pdf-evil, false
                    """)
    void what_is_declared_must_be_the_same_or_nothing(FileType type, String declared, boolean fits) {
        assertThat(type.fits(declared)).isEqualTo(fits);
    }
}
