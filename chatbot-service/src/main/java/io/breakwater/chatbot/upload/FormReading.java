package io.breakwater.chatbot.upload;

import io.breakwater.chatbot.domain.DocumentType;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one form from a request as it comes. Holds the file in memory, never on a disk, and no more of it than is allowed.
 * Lives for one request, on the request's own context.
 */
final class FormReading {
    private final HttpServerRequest request;
    private final long largest;
    private final UniEmitter<? super Form> result;
    private @Nullable HttpServerFileUpload file;
    private Buffer content = Buffer.buffer();
    private boolean over;

    private FormReading(HttpServerRequest request, long largest, UniEmitter<? super Form> result) {
        this.request = request;
        this.largest = largest;
        this.result = result;
    }

    /** Fails with what is wrong with the form. */
    static Uni<Form> of(HttpServerRequest request, long largest) {
        return Uni.createFrom().emitter(result -> new FormReading(request, largest, result).begin());
    }

    private void begin() {
        try {
            request.setExpectMultipart(true);
        } catch (RuntimeException e) {
            refuse(Rejection.invalid("Content-Type", "must be multipart/form-data with a boundary"));
            return;
        }
        result.onTermination(this::forget);
        request.exceptionHandler(broken -> refuse(Rejection.invalid("/", "is no form, or broke off")));
        request.uploadHandler(this::take);
        request.endHandler(end -> finish());
        request.resume();
    }

    private void take(HttpServerFileUpload upload) {
        if (file != null || !Form.FILE.equals(upload.name())) {
            upload.handler(dropped -> {});
            refuse(Rejection.invalid("/" + Form.FILE, "must be the only file, and have this name"));
            return;
        }
        file = upload;
        upload.exceptionHandler(broken -> refuse(Rejection.invalid("/" + Form.FILE, "broke off")));
        upload.handler(this::append);
    }

    /** Who is told the end of it may go on sending. */
    private void forget() {
        over = true;
        content = Buffer.buffer();
    }

    private void append(Buffer bytes) {
        if (over) {
            return;
        }
        if (content.length() + bytes.length() > largest) {
            content = Buffer.buffer();
            refuse(tooLarge());
            file.handler(dropped -> {});
        } else {
            content.appendBuffer(bytes);
        }
    }

    private void finish() {
        if (file == null) {
            refuse(Rejection.invalid("/" + Form.FILE, "is missing, or comes without a file name"));
            return;
        }
        MultiMap fields = request.formAttributes();
        for (Map.Entry<String, String> field : fields) {
            if (!field.getKey().equals(Form.PURPOSE)) {
                refuse(Rejection.invalid("/" + FileName.clean(field.getKey()), "is not a field of this request"));
                return;
            }
        }
        List<String> purposes = fields.getAll(Form.PURPOSE);
        DocumentType purpose =
                purposes.size() == 1 ? DocumentType.of(purposes.get(0)).orElse(null) : null;
        if (purpose == null) {
            refuse(Rejection.invalid("/" + Form.PURPOSE, Form.PURPOSES));
        } else if (content.length() == 0) {
            refuse(Rejection.invalid("/" + Form.FILE, "is empty"));
        } else {
            String type = file.contentType();
            result.complete(new Form(purpose, file.filename(), type == null ? "" : type, content.getBytes()));
        }
    }

    private Rejection tooLarge() {
        return new Rejection(
                Problem.of(413, "too_large", "Too large", "The file has more than %d bytes.".formatted(largest)));
    }

    /** The first thing that is wrong is told. */
    private void refuse(Rejection why) {
        result.fail(why);
    }
}
