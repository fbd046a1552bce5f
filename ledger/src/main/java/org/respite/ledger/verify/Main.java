package org.respite.ledger.verify;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.ledger.Refused;

/** The verifier by itself: {@code java -jar respite-verify.jar EXPORT …}, with a JDK and nothing else. */
public final class Main {

    private static final String USAGE = """
            java -jar respite-verify.jar EXPORT [--policy FILE] [--entry N] [--earlier CHECKPOINT]...
            java -jar respite-verify.jar PROOF --content FILE --policy FILE

              EXPORT     folder of an exported record; every entry, tile and signature is verified
              PROOF      file that ends in .tlog-proof
              --policy   whom to believe: keys of the log and of witnesses, and how many must have cosigned
              --entry    verify this entry alone, and print it
              --earlier  a file “checkpoint” that you kept: the record must extend it
              --content  the content that a proof is about

            Exit code: 0 verified, 1 not verified, 2 wrong input, 3 a fault of the machine.
            """;

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (List.of(arguments).contains("--help")) {
            out.print(USAGE);
            return 0;
        }
        try {
            return VerifyCommand.answer(question(arguments), out, err) ? 0 : 1;
        } catch (Refused refused) {
            refused.findings().forEach(finding -> err.println("error   " + finding));
            return 2;
        } catch (IllegalArgumentException e) {
            err.print(e.getMessage() + "\n\n" + USAGE);
            return 2;
        } catch (UncheckedIOException e) {
            err.println(e.getMessage() + ": " + e.getCause());
            return 3;
        }
    }

    private static VerifyCommand.Question question(String[] arguments) {
        var words = new ArrayDeque<>(List.of(arguments));
        var earlier = new ArrayList<Path>();
        @Nullable Path target = null;
        @Nullable Path policy = null;
        @Nullable Path content = null;
        @Nullable Long entry = null;
        while (!words.isEmpty()) {
            var word = words.pop();
            switch (word) {
                case "--policy" -> policy = path(word, words);
                case "--content" -> content = path(word, words);
                case "--earlier" -> earlier.add(path(word, words));
                case "--entry" -> entry = number(next(word, words));
                default -> {
                    if (target != null || word.startsWith("-")) {
                        throw new IllegalArgumentException("what is “" + word + "”?");
                    }
                    target = path(word);
                }
            }
        }
        if (target == null) {
            throw new IllegalArgumentException("which export?");
        }
        return new VerifyCommand.Question(target, policy, entry, content, earlier);
    }

    private static String next(String option, ArrayDeque<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return words.pop();
    }

    private static Path path(String option, ArrayDeque<String> words) {
        return path(next(option, words));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("“" + text + "” is no file name", e);
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“" + text + "” is no number of an entry", e);
        }
    }
}
