package io.breakwater.chatbot;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged while it is open. */
final class LogRecords extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> all = new CopyOnWriteArrayList<>();

    static LogRecords listen() {
        LogRecords records = new LogRecords();
        ROOT.addHandler(records);
        return records;
    }

    String all() {
        return String.join("\n", all);
    }

    @Override
    public void publish(LogRecord record) {
        Object[] parameters = record.getParameters();
        all.add(record.getMessage() + (parameters == null ? "" : List.of(parameters)) + record.getThrown());
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
