package io.breakwater.triage.path.load;

import io.breakwater.triage.content.ContentMistakes;
import io.breakwater.triage.content.Mistakes;
import io.breakwater.triage.content.SourceFile;
import io.breakwater.triage.domain.path.CommonText;
import io.breakwater.triage.domain.path.PathLibrary;
import io.breakwater.triage.domain.path.PathText;
import io.breakwater.triage.domain.path.TriagePath;
import io.breakwater.triage.language.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns files into paths, or refuses all of them with every mistake. */
public final class PathLibraryReader {
    private final PathFiles files;
    private final Mistakes mistakes = new Mistakes();

    private PathLibraryReader(PathFiles files) {
        this.files = files;
    }

    /** @throws ContentMistakes with every mistake of every file */
    public static PathLibrary read(PathFiles files) {
        return new PathLibraryReader(files).read();
    }

    private PathLibrary read() {
        KnownThings known = KnownThings.read(files.known(), mistakes);
        Map<String, CommonText> common = CommonReader.read(files.common(), mistakes);
        List<PathDraft> drafts = files.structures().stream()
                .map(file -> PathReader.read(file, known, mistakes))
                .toList();
        versions(drafts);
        Map<PathDraft, Map<String, PathText>> texts = texts(drafts);
        mistakes.refuse();
        return new PathLibrary(
                finished(drafts, texts, true), finished(drafts, texts, false), common, known.botIntents());
    }

    private static List<TriagePath> finished(
            List<PathDraft> drafts, Map<PathDraft, Map<String, PathText>> texts, boolean current) {
        return drafts.stream()
                .filter(draft -> draft.current == current)
                .map(draft -> draft.finished(texts.getOrDefault(draft, Map.of())))
                .toList();
    }

    /** Walks begin on the newest version, and no two files are the same one. */
    private void versions(List<PathDraft> drafts) {
        Map<String, PathDraft> newest = new HashMap<>();
        drafts.stream().filter(draft -> draft.current).forEach(draft -> newest.put(draft.id, draft));
        drafts.stream().filter(draft -> !draft.current).forEach(draft -> {
            PathDraft current = newest.get(draft.id);
            if (current == null) {
                mistakes.add(
                        draft.file.name(),
                        1,
                        "there is no newer version of \"" + draft.id + "\": add " + draft.id
                                + ".yaml, or call this file so");
            } else if (current.version <= draft.version && current.version > 0) {
                mistakes.add(
                        current.file.name(),
                        1,
                        "version " + current.version + " is not newer than " + draft.file.stem()
                                + ": raise \"version\"");
            }
        });
    }

    private Map<PathDraft, Map<String, PathText>> texts(List<PathDraft> drafts) {
        Map<PathDraft, Map<String, PathText>> texts = new LinkedHashMap<>();
        List<SourceFile> unread = new ArrayList<>(files.texts());
        for (PathDraft draft : drafts) {
            Map<String, PathText> byLanguage = new LinkedHashMap<>();
            for (String language : Languages.ALL) {
                files.texts().stream()
                        .filter(file -> file.stem().equals(draft.file.stem())
                                && file.folder().equals(language))
                        .findFirst()
                        .ifPresentOrElse(
                                file -> {
                                    unread.remove(file);
                                    byLanguage.put(language, new TextReader(draft, mistakes).read(file));
                                },
                                () -> mistakes.add(
                                        draft.file.name(),
                                        1,
                                        "there is no translation texts/" + language + "/" + draft.file.stem()
                                                + ".yaml: write it"));
            }
            texts.put(draft, byLanguage);
        }
        unread.forEach(file -> mistakes.add(
                file.name(),
                1,
                "these texts belong to no path: there is no " + file.stem() + ".yaml, or \"" + file.folder()
                        + "\" is none of " + Languages.ALL));
        return texts;
    }
}
