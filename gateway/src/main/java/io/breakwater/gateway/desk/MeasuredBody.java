package io.breakwater.gateway.desk;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request's body on its way to a service, piece by piece as fast as the service takes it; never held as a whole. Breaks off
 * where it becomes larger than is allowed, whatever its client has said of its size.
 */
final class MeasuredBody implements ReadStream<Buffer> {
    private final HttpServerRequest request;
    private final long largest;
    private @Nullable Handler<Throwable> onFailure;
    private long size;
    private boolean ended;

    MeasuredBody(HttpServerRequest request, long largest) {
        this.request = request;
        this.largest = largest;
    }

    boolean isTooLarge() {
        return size > largest;
    }

    /** The service needs no more of it. Its connection is free again, however slowly the rest would come. */
    void breakOff() {
        if (!ended && onFailure != null) {
            onFailure.handle(new BrokenOff("The service has answered already"));
        }
    }

    @Override
    public MeasuredBody handler(@Nullable Handler<Buffer> handler) {
        request.handler(handler == null ? null : bytes -> pass(bytes, handler));
        return this;
    }

    private void pass(Buffer bytes, Handler<Buffer> handler) {
        boolean wasTooLarge = isTooLarge();
        size += bytes.length();
        if (!isTooLarge()) {
            handler.handle(bytes);
        } else if (!wasTooLarge && onFailure != null) {
            onFailure.handle(new BrokenOff("The body is larger than is allowed"));
        }
    }

    @Override
    public MeasuredBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        request.exceptionHandler(handler);
        return this;
    }

    @Override
    public MeasuredBody endHandler(@Nullable Handler<Void> handler) {
        request.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended = true;
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public MeasuredBody pause() {
        request.pause();
        return this;
    }

    @Override
    public MeasuredBody resume() {
        request.resume();
        return this;
    }

    @Override
    public MeasuredBody fetch(long amount) {
        request.fetch(amount);
        return this;
    }

    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenOff(String why) {
            super(why, null, false, false);
        }
    }
}
