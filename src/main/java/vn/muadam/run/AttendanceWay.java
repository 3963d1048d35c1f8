package vn.muadam.run;

/** How it is known that somebody was at a session. */
public enum AttendanceWay {
    /** The person scanned the code on the screen. */
    QR,
    /** Somebody called the names. */
    LIST,
    /** The person signed a sheet, and somebody took that down. */
    PAPER
}
