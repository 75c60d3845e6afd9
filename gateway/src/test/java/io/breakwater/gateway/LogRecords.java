package io.breakwater.gateway;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged while it is open, apart from the Kafka clients, which have their own troubles in other tests. */
final class LogRecords extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");
    // JBoss Logging's DEBUG.
    private static final int DEBUG = Level.FINE.intValue();

    private final List<String> aboveDebug = new CopyOnWriteArrayList<>();

    static LogRecords listen() {
        LogRecords records = new LogRecords();
        ROOT.addHandler(records);
        return records;
    }

    List<String> aboveDebug() {
        return aboveDebug;
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() > DEBUG && !record.getLoggerName().contains("kafka")) {
            aboveDebug.add(record.getLevel() + " " + record.getLoggerName() + ": " + record.getMessage() + " "
                    + record.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
