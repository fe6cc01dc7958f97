package se.forstasamtalet.opendata;

import java.util.List;

/**
 * What was asked cannot be answered. It says what was expected and never repeats what was sent, but for a parameter's
 * name.
 */
final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_NAME = 40;

    private final int status;
    private final transient List<WrongParameter> wrong;

    /** @param status the HTTP status */
    ApiError(int status, String detail, List<WrongParameter> wrong) {
        super(detail, null, false, false);
        this.status = status;
        this.wrong = wrong;
    }

    ApiError(int status, String detail) {
        this(status, detail, List.of());
    }

    int status() {
        return status;
    }

    List<WrongParameter> wrong() {
        return wrong;
    }

    static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    /** A parameter that is not understood. */
    record WrongParameter(String parameter, String expected) {}
}
