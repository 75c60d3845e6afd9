package io.breakwater.benchmarks.processes;

/**
 * The part of {@code /proc/<pid>/stat} that tells processor time.
 *
 * @param ticks of the process itself, in user and system mode
 * @param ticksOfEnded of its children that have ended and were waited for
 */
record ProcStat(long pid, long parent, long ticks, long ticksOfEnded) {
    /** Linux tells times to programs in hundredths of a second, whatever the kernel counts in. */
    static final double TICKS_PER_SECOND = 100;

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    /** The second field is the program's name in brackets and may hold anything, blanks and brackets too. */
    static ProcStat parse(String line) {
        int nameBegins = line.indexOf('(');
        int nameEnds = line.lastIndexOf(')');
        if (nameBegins < 1 || nameEnds < nameBegins) {
            throw new IllegalArgumentException("This is no line of /proc/<pid>/stat: " + line);
        }
        String[] fields = line.substring(nameEnds + 1).trim().split(" ");
        if (fields.length <= ENDED_SYSTEM) {
            throw new IllegalArgumentException("This line of /proc/<pid>/stat is too short: " + line);
        }
        return new ProcStat(
                Long.parseLong(line.substring(0, nameBegins).trim()),
                Long.parseLong(fields[PARENT]),
                Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]),
                Long.parseLong(fields[ENDED_USER]) + Long.parseLong(fields[ENDED_SYSTEM]));
    }
}
