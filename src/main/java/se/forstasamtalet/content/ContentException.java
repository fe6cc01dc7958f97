package se.forstasamtalet.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content is wrong. It carries every problem, so that they can all be mended at once; nothing has been applied. */
public final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ContentProblem> problems;

    ContentException(List<ContentProblem> problems) {
        super(problems.size() + " problem(s) in the content; nothing was applied:\n"
                + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
