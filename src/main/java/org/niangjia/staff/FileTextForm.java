package org.niangjia.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.curation.FileChange;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;

/** The text of any file, for what no other form can reach. Safe for use by several threads. */
final class FileTextForm implements FileForm {

    /** Characters; the largest file that is shipped has a third of them. */
    private static final int LONGEST = 400_000;

    private final Knowledge knowledge;

    FileTextForm(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    private static String path(Visit visit) {
        return visit.field("path").or(() -> visit.parameter("path")).orElse("");
    }

    @Override
    public boolean isThere(Visit visit, Editing editing) {
        return FileChange.isPath(path(visit)) && editing.text(path(visit)).isPresent();
    }

    @Override
    public Page page(Visit visit, Editing editing) {
        return visit.page("editFile", "edit.file", "content")
                .with("path", path(visit))
                .with(
                        "text",
                        FormFields.sent(visit)
                                ? visit.typed("text")
                                : editing.text(path(visit)).orElse(""))
                .with("previewed", EditPages.previewed(visit))
                .with("places", new Titles(knowledge, visit.language()).provinces());
    }

    @Override
    public Typed typed(Visit visit, Editing editing) {
        String text = visit.typed("text").replace("\r\n", "\n");
        if (text.isBlank() || text.length() > LONGEST) {
            return Typed.missing(List.of("edit.text_missing"));
        }
        // A browser may take away or add the last line's end.
        String before = editing.text(path(visit)).orElse("");
        String whole = before.endsWith("\n") && !text.endsWith("\n") ? text + "\n" : text;
        return new Typed(Map.of(path(visit), whole), List.of(), visit.t("edit.file.draft", path(visit)));
    }

    @Override
    public List<String> shownBy(Visit visit, Knowledge candidate) {
        String name = path(visit).replaceAll("^.*/|\\.yaml$", "");
        Optional<String> intent = candidate.intents().values().stream()
                .filter(known -> known.article().equals(name)
                        || path(visit).equals(org.niangjia.curation.IntentFile.path(known.name())))
                .map(Intent::name)
                .sorted()
                .findFirst();
        return intent.stream().toList();
    }
}
