package se.forstasamtalet.revision;

import java.sql.SQLException;

/** Another process has the register's file: the embedded database lets in one at a time. */
public class HeldException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int ALREADY_OPEN = 90020;
    private static final int NO_SUCH_TABLE = 42102;
    private static final int NO_SUCH_TABLE_BUT_OTHERS = 42103;
    private static final int NO_TABLES = 42104;

    private HeldException(SQLException cause) {
        super("another process has the register's file", cause);
    }

    /** What a failure of the database means to whoever asked. */
    static RuntimeException or(SQLException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException own && own.getErrorCode() == ALREADY_OPEN) {
                return new HeldException(failed);
            }
            if (cause instanceof SQLException own
                    && (own.getErrorCode() == NO_SUCH_TABLE || own.getErrorCode() == NO_SUCH_TABLE_BUT_OTHERS
                            || own.getErrorCode() == NO_TABLES)) {
                return new IllegalStateException("there is no register here: start the site once", failed);
            }
        }
        return new IllegalStateException("the register cannot be read: " + failed.getMessage(), failed);
    }
}
