package se.forstasamtalet.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What wrk is told, so that it posts questions to the site, one after the other and from the start again. */
final class Asking {

    private static final String SCRIPT = """
        local questions = {
        %s
        }
        wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
        local number = 0
        request = function()
            number = number %% #questions + 1
            local question = questions[number]
            return wrk.format("POST", question[1], nil, question[2])
        end
        """;

    private Asking() {}

    /** Writes the script. The questions must not be empty. */
    static Path script(List<Question> questions, Path folder) throws IOException {
        String table = questions.stream().map(Asking::row).collect(Collectors.joining("\n"));
        return Files.writeString(Files.createDirectories(folder).resolve("asking.lua"), SCRIPT.formatted(table));
    }

    /** Encoded words hold no character that means anything to Lua. */
    private static String row(Question question) {
        return "    { \"/%s/find\", \"q=%s\" },".formatted(question.language(),
                URLEncoder.encode(question.words(), StandardCharsets.UTF_8));
    }
}
