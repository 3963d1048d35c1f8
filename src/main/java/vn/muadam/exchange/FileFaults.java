package vn.muadam.exchange;

/** Reports the faults of one file. Positions past its end are drawn back to its last line. */
final class FileFaults {

    private final FaultLog log;
    private final String path;
    private final int lines;

    FileFaults(FaultLog log, String path, int lines) {
        this.log = log;
        this.path = path;
        this.lines = Math.max(1, lines);
    }

    void add(Position at, String messageKey, Object... arguments) {
        int line = Math.max(1, Math.min(at.line(), lines));
        log.add(path, new Position(line, Math.max(1, at.column())), messageKey, arguments);
    }

    void addForWholeFile(String messageKey, Object... arguments) {
        add(Position.START, messageKey, arguments);
    }
}
