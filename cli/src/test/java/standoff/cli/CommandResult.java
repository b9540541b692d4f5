package standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// What came of a command that a user types, carried out in this process.
///
/// @param code its exit code
/// @param out what it printed as its result
/// @param err everything else that it said
record CommandResult(int code, String out, String err) {
    /// Carries out `standoff` with these words.
    static CommandResult standoff(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Standoff.run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
        return new CommandResult(code, out.toString(), err.toString());
    }

    /// What it printed, where it did what it was asked without a complaint.
    String result() {
        assertThat(err).isEmpty();
        assertThat(code).isEqualTo(Exit.DONE.code());
        return out;
    }

    /// What it said, where it refused bad input and printed nothing.
    String refusal() {
        assertThat(out).isEmpty();
        assertThat(code).as(err).isEqualTo(Exit.BAD_INPUT.code());
        return err;
    }
}
