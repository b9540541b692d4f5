package standoff.study;

import standoff.experiment.Sampling;

/// Questions as commands for a shell.
public final class ShellCommand {
    private ShellCommand() {}

    /// What a user types to ask this question.
    public static String run(Question question) {
        StringBuilder command = new StringBuilder("standoff run ").append(quoted(question.scenario()));
        question.regime().ifPresent(name -> command.append(" --regime ").append(quoted(name)));
        question.settings().forEach((key, value) -> command.append(" --set ").append(quoted(key + "=" + value)));
        command.append(" --futures ")
                .append(question.futures())
                .append(" --seed ")
                .append(question.seed());
        if (question.sampling() == Sampling.FIXED) command.append(" --fixed");
        if (question.branched() != Question.BRANCHED)
            command.append(" --branched ").append(question.branched());
        return command.toString();
    }

    /// A word as a shell takes it.
    public static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./=:+,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
