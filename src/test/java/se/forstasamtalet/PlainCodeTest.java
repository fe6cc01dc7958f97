package se.forstasamtalet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What neither the formatter nor the compiler looks for in the code itself. */
class PlainCodeTest {

    private static final int LONGEST_LINE = 120;

    @Test
    void noConditionStandsInsideAnother() throws IOException {
        List<String> nested = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null,
                    files.getJavaFileObjectsFromPaths(sources("src")));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                new Nested(file, trees, nested).scan(file, null);
            }
        }
        assertEquals(List.of(), nested, "a ? b : c ? d : e: make it an if, a switch or a method with a name");
    }

    /** The formatter leaves comments and long texts as they are. Tests may have long rows of data. */
    @Test
    void noLineIsLongerThanTheFormatterMakesThem() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources("src/main/java")) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LONGEST_LINE) {
                    tooLong.add(file + ":" + (i + 1));
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Conditional expressions that are a whole branch or the condition of another. */
    private static final class Nested extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree file;
        private final Trees trees;
        private final List<String> found;

        Nested(CompilationUnitTree file, Trees trees, List<String> found) {
            this.file = file;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitConditionalExpression(ConditionalExpressionTree conditional, Void nothing) {
            TreePath around = getCurrentPath().getParentPath();
            while (around.getLeaf() instanceof ParenthesizedTree) {
                around = around.getParentPath();
            }
            if (around.getLeaf() instanceof ConditionalExpressionTree) {
                found.add(file.getSourceFile().getName() + ":" + line(conditional));
            }
            return super.visitConditionalExpression(conditional, nothing);
        }

        private long line(Tree tree) {
            return file.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(file, tree));
        }
    }
}
