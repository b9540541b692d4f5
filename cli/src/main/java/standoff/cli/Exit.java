package standoff.cli;

/// What the process tells whoever started it. A contradicted claim or an equilibrium that was not found is a result, so
/// it is [#DONE].
enum Exit {
    DONE(0, "done; a contradicted claim is a result too"),
    FAILED(1, "failed"),
    BAD_INPUT(2, "the command line or a file is not right"),
    LACKING(3, "the machine lacks something: a JDK, space, a permission"),
    UNVERIFIED(4, "a verification that was asked for failed"),
    CANCELLED(130, "cancelled; what was finished is kept");

    private final int code;
    private final String meaning;

    Exit(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
